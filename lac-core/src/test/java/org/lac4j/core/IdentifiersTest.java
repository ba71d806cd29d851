package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;

class IdentifiersTest {

  static Stream<Named<Function<String, Object>>> factories() {
    return Stream.of(
        Named.of("person", PersonId::of),
        Named.of("family", FamilyId::of),
        Named.of("group", GroupId::of),
        Named.of("introduction", IntroductionId::of),
        Named.of("agreement", AgreementId::of),
        Named.of("coordinator", CoordinatorId::of),
        Named.of("facilitator", FacilitatorId::of),
        Named.of("area code", AreaCode::of));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void an_id_prints_what_it_is_made_of(Function<String, Object> of) {
    assertThat(of.apply("a b/ß-1")).hasToString("a b/ß-1").isEqualTo(of.apply("a b/ß-1"));
    assertThat(of.apply("x".repeat(64))).isNotEqualTo(of.apply("x"));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void an_id_of_the_wrong_length_is_refused(Function<String, Object> of) {
    assertThatThrownBy(() -> of.apply(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(" has 1 to 64 characters, not 0.");
    assertThatThrownBy(() -> of.apply("x".repeat(65)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(" has 1 to 64 characters, not 65.");
  }

  @ParameterizedTest
  @MethodSource("factories")
  void an_id_with_odd_white_space_is_refused_without_repeating_it(Function<String, Object> of) {
    for (String odd : new String[] {" Sam", "Sam ", "Sam\u0000", "Sam\nB", "Sam\u001b[31m"}) {
      assertThatThrownBy(() -> of.apply(odd))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(
              " starts or ends with white space or holds a control character: remove it.")
          .hasMessageNotContainingAny("Sam", "\u001b");
    }
  }

  @Test
  void ids_of_different_kinds_never_equal() {
    assertThat((Object) PersonId.of("1")).isNotEqualTo(FamilyId.of("1"));
    assertThat((Object) FamilyId.of("1")).isNotEqualTo(GroupId.of("1"));
  }

  @Test
  void a_council_adds_its_own_end_reasons() {
    assertThat(EndReason.of("moved-away"))
        .isEqualTo(EndReason.MOVED_AWAY)
        .hasToString("moved-away");
    assertThat(EndReason.of("moved-to-leeds-2").code()).isEqualTo("moved-to-leeds-2");
    assertThat(EndReason.of("x".repeat(64)).code()).hasSize(64);
  }

  @Test
  void an_end_reason_is_a_code_and_no_free_text() {
    for (String text :
        new String[] {"", "Sam Smith", "moved--away", "-a", "a-", "é", "x".repeat(65)}) {
      assertThatThrownBy(() -> EndReason.of(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The code of an end reason has 1 to 64 characters, words of a-z and 0-9 joined by"
                  + " hyphens, for example moved-away.");
    }
  }
}
