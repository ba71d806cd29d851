package org.lac4j.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.lac4j.core.json.LacJson;

class DropInTest {

  private static final LocalTime TEN = LocalTime.of(10, 0);

  @Test
  void place_and_times_are_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DropIn(" ", DayOfWeek.TUESDAY, TEN, TEN.plusHours(2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DropIn("Acomb Library", DayOfWeek.TUESDAY, TEN, TEN))
        .withMessage("A drop-in ends (10:00) after it begins (10:00): check its times.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DropIn(
                    "Acomb Library", DayOfWeek.TUESDAY, TEN.plusSeconds(1), TEN.plusHours(1)))
        .withMessageContaining("to the minute, such as 10:30, not 10:00:01");
  }

  @Test
  void a_coordinator_keeps_drop_ins_and_older_documents_have_none() {
    LacJson json = LacJson.refusingUnknownFields();
    DropIn dropIn = new DropIn("Acomb Library", DayOfWeek.TUESDAY, TEN, LocalTime.of(12, 30));
    Coordinator ann =
        Coordinator.builder().id(CoordinatorId.of("C-1")).name("Ann").addDropIns(dropIn).build();

    String written = json.write(ann);

    assertThat(written)
        .contains(
            """
            "dropIns":[{"place":"Acomb Library","weekday":"tuesday","from":"10:00","to":"12:30"}]""");
    assertThat(json.read(Coordinator.class, written)).isEqualTo(ann);
    assertThat(json.read(Coordinator.class, "{\"id\":\"C-1\",\"name\":\"Ann\"}").dropIns())
        .isEmpty();
  }

  @Test
  void the_place_stands_in_no_text() {
    assertThat(new DropIn("Acomb Library", DayOfWeek.TUESDAY, TEN, TEN.plusHours(2)))
        .hasToString("DropIn[place=(private), weekday=TUESDAY, from=10:00, to=12:00]");
  }
}
