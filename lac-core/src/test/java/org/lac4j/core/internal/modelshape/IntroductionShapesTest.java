package org.lac4j.core.internal.modelshape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lac4j.core.internal.shape.Definitions;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.internal.tree.JsonText;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionArbitraries;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.team.CoordinatorId;

/** The JSON of introductions and journeys, letter by letter. */
class IntroductionShapesTest {

  private static final LacJson JSON = LacJson.refusingUnknownFields();

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static Journey journey(String events) {
    return JSON.read(Journey.class, quoted("{'introduction':'I-1','events':[" + events + "]}"));
  }

  @Example
  void whoever_introduces_is_a_kind_with_what_is_known() {
    assertThat(JSON.write(Introducer.self())).isEqualTo(quoted("{'kind':'self'}"));
    assertThat(JSON.write(new Introducer.ByCoordinator(CoordinatorId.of("C-01"))))
        .isEqualTo(quoted("{'kind':'coordinator','coordinator':'C-01'}"));
    assertThat(
            JSON.read(
                Introducer.class,
                quoted("{'kind':'partner','sector':'other: a food bank','details':'Tuesdays'}")))
        .isInstanceOfSatisfying(
            Introducer.Partner.class,
            partner -> assertThat(partner.sector()).hasToString("other: a food bank"));
  }

  @Example
  void an_introduction_is_written_with_its_urgency_and_wish_whatever_they_are() {
    String least =
        quoted(
            "{'schemaVersion':1,'id':'I-1','introduced':{'kind':'person','id':'P-1'},"
                + "'introducer':{'kind':'self'},"
                + "'receivedAt':'2026-01-05T10:15:00Z','urgency':'not-said','wish':'yes'}");

    assertThat(JSON.write(JSON.read(Introduction.class, least))).isEqualTo(least);
  }

  @Example
  void a_wish_is_always_written_for_it_depends_on_who_introduces() {
    Introduction byNeighbour =
        JSON.read(
            Introduction.class,
            quoted(
                "{'id':'I-1','introduced':{'kind':'person','id':'P-1'},'introducer':{'kind':'neighbour'},"
                    + "'receivedAt':'2026-01-05T10:15:00Z'}"));

    assertThat(JSON.write(byNeighbour)).contains(quoted("'wish':'not-asked'"));
  }

  @Example
  void the_events_of_a_journey_are_replayed_when_they_are_read() {
    assertThatThrownBy(
            () ->
                journey(
                    "{'kind':'not-a-kind','at':'2026-01-05T10:15:00Z','by':{'kind':'themselves'}}"))
        .isInstanceOf(LacJsonException.class)
        .hasMessageContaining("/events/0/kind: Known here: ");
    assertThatThrownBy(() -> journey("")).isInstanceOf(LacJsonException.class);
  }

  @Property(tries = 200)
  void a_journey_is_read_back_with_every_event(@ForAll("journeys") Journey journey) {
    assertThat(JSON.read(Journey.class, JSON.write(journey)).events())
        .containsExactlyElementsOf(journey.events());
  }

  @Property(tries = 200)
  void whoever_acts_is_read_back(@ForAll("actors") Actor actor) {
    assertThat(JSON.read(Actor.class, JSON.write(actor))).isEqualTo(actor);
  }

  @Property(tries = 200)
  void the_schema_fits_every_reason_aim_and_sector(
      @ForAll("reasons") EndReason reason,
      @ForAll("aims") Aim aim,
      @ForAll("sectors") PartnerSector sector) {
    fits(IntroductionShapes.END_REASON, reason);
    fits(IntroductionShapes.AIM, aim);
    fits(IntroductionShapes.PARTNER_SECTOR, sector);
  }

  private static <T> void fits(TextShape<T> shape, T value) {
    String pattern = ((JsonText) shape.schema(new Definitions(true)).get("pattern")).value();

    assertThat(shape.print(value)).matches(pattern);
  }

  @Example
  void the_rows_of_the_survey_are_in_the_schema_by_name() {
    String pattern =
        ((JsonText) IntroductionShapes.AIM.schema(new Definitions(true)).get("pattern")).value();

    assertThat(Aim.values()).allSatisfy(aim -> assertThat(aim.toString()).matches(pattern));
    assertThat("other:").doesNotMatch(pattern);
    assertThat("new-jobs").doesNotMatch(pattern);
  }

  @Provide
  Arbitrary<Journey> journeys() {
    return IntroductionArbitraries.journeys();
  }

  @Provide
  Arbitrary<Actor> actors() {
    return IntroductionArbitraries.actors();
  }

  @Provide
  Arbitrary<EndReason> reasons() {
    return IntroductionArbitraries.endReasons();
  }

  @Provide
  Arbitrary<Aim> aims() {
    return IntroductionArbitraries.aims();
  }

  @Provide
  Arbitrary<PartnerSector> sectors() {
    return IntroductionArbitraries.sectors();
  }
}
