package org.lac4j.rules.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lac4j.rules.stories.Town.ACOMB;
import static org.lac4j.rules.stories.Town.BY_JO;
import static org.lac4j.rules.stories.Town.BY_SAM;
import static org.lac4j.rules.stories.Town.HOLGATE;
import static org.lac4j.rules.stories.Town.IN_HOLGATE;
import static org.lac4j.rules.stories.Town.JO;
import static org.lac4j.rules.stories.Town.SAM;
import static org.lac4j.rules.stories.Town.at;
import static org.lac4j.rules.stories.Town.person;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Channel;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.person.Family;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.Residence;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.eligibility.Eligibility.ConversationNotWanted;
import org.lac4j.rules.eligibility.Eligibility.Eligible;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.plan.SettingRule;
import org.lac4j.rules.records.QuestionWording;

/** How people come: at a drop-in, through others, in a crisis, without an address, and with a no. */
class FirstContactStoriesTest {

  @Test
  void a_family_at_a_drop_in_across_the_boundary() {
    Town town = Town.usual();
    Family family = Family.builder().id(FamilyId.of("F-1")).addMembers(person("P-1")).build();
    IntroductionId id =
        town.introduces(
            Introducer.self(),
            family,
            "2026-03-10T10:30",
            IN_HOLGATE,
            introduction -> introduction.withChannel(Channel.IN_PERSON));
    town.happens(id, JourneyEvent.conversationHeld(at("2026-03-10T10:45"), BY_SAM));

    assertThat(town.eligibility(id, "2026-03-10").sentences())
        .containsExactly(
            "The place is in Holgate, which is covered.",
            "They want a conversation.",
            "Their Local Area Coordinator is the coordinator of Holgate, C-1.");
    assertThat(town.load(JO, "2026-03-10").families()).isEqualTo(1);
    assertThat(town.load(SAM, "2026-03-10").open()).isZero();
    assertThat(town.response(id, "2026-03-10T12:00").toSay())
        .containsExactly("We agree together what happens next, at your pace.");
  }

  @Test
  void a_no_and_a_yes_two_months_later() {
    Town town = Town.usual();
    IntroductionId id =
        town.introduces(
            Introducer.partner(PartnerSector.POLICE),
            person("P-1"),
            "2026-01-05T10:00",
            IN_HOLGATE);

    assertThat(town.queue(JO, "2026-01-05")).containsExactly("I-1");
    assertThat(town.response(id, "2026-01-05T12:00").nextSteps())
        .containsExactly(
            "Ask them whether they'd like a conversation, by Thursday 8 January. It's their choice.");

    town.happens(id, JourneyEvent.saidNo(at("2026-01-07T11:00"), BY_JO));

    assertThat(town.queue(JO, "2026-01-07")).isEmpty();
    assertThat(town.load(JO, "2026-01-07").waiting()).isZero();
    assertThat(town.eligibility(id, "2026-01-07")).isEqualTo(new ConversationNotWanted(HOLGATE));
    assertThat(town.response(id, "2026-02-02T09:00").toSay())
        .containsExactly(
            "You're welcome to get in touch at any time.",
            "If you like, we can tell you who else might be able to help.");
    assertThat(town.response(id, "2026-02-02T09:00").nextSteps()).isEmpty();

    town.happens(id, JourneyEvent.reopened(at("2026-03-09T14:00"), Actor.themselves()));

    assertThat(town.queue(JO, "2026-03-09")).containsExactly("I-1");
    assertThat(town.queue(JO, "2026-02-01")).isEmpty();
    assertThat(town.eligibility(id, "2026-03-09")).isInstanceOf(Eligible.class);
    assertThat(town.response(id, "2026-03-09T15:00").toSay())
        .startsWith("We aim to answer you by Thursday 12 March.");
    assertThat(town.journey(id).wishes())
        .extracting(wish -> wish.wish())
        .containsExactly(ConversationWish.NOT_ASKED, ConversationWish.NO, ConversationWish.YES);
  }

  @Test
  void a_no_that_was_entered_for_the_wrong_person() {
    Town town = Town.usual();
    IntroductionId id =
        town.introduces(Introducer.self(), person("P-1"), "2026-01-05T10:00", IN_HOLGATE);
    town.happens(id, JourneyEvent.saidNo(at("2026-01-06T11:00"), BY_JO));
    assertThat(town.queue(JO, "2026-01-06")).isEmpty();

    town.happens(id, JourneyEvent.corrected(at("2026-01-07T09:00"), BY_JO, 1));

    assertThat(town.queue(JO, "2026-01-07")).containsExactly("I-1");
    assertThat(town.queue(JO, "2026-01-06")).isEmpty();
    assertThat(town.journey(id).events()).hasSize(3);
  }

  @Test
  void a_crisis_on_friday_evening() {
    Town town = Town.usual();
    IntroductionId id =
        town.introduces(
            Introducer.self(),
            person("P-1"),
            "2026-03-13T18:30",
            IN_HOLGATE,
            introduction -> introduction.withUrgency(Urgency.CRISIS));

    assertThat(town.response(id, "2026-03-13T18:30").toSay())
        .containsExactly(
            "If anyone is in danger now, call 999. We're not a crisis service, but we can still get"
                + " involved: think about whether you need another service as well.",
            "We aim to answer you by Thursday 19 March.",
            "A first meeting is usually a week or two away, sometimes longer. We agree together"
                + " when.");
    assertThat(town.response(id, "2026-03-13T18:30").nextSteps())
        .containsExactly(
            "We're not a crisis service: think about whether they need another service as well.",
            "Answer by Thursday 19 March.");
  }

  @Test
  void a_child_of_12_introduced_by_their_school() {
    Town town = Town.usual();
    IntroductionId id =
        town.introduces(
            Introducer.partner(PartnerSector.EDUCATION),
            person("P-1"),
            "2026-03-10T10:00",
            IN_HOLGATE,
            introduction -> introduction.withAims(Aim.other("bereavement")));
    assertThat(town.eligibility(id, "2026-03-10").nextSteps())
        .containsExactly(
            "Have you asked them yet whether they'd like a conversation? It's their choice.");

    town.happens(id, JourneyEvent.saidYes(at("2026-03-11T15:45"), Actor.themselves()));

    assertThat(town.eligibility(id, "2026-03-11").outcome()).isEqualTo("eligible");
    assertThat(town.introductions().get(0).aims()).containsExactly(Aim.other("bereavement"));
    assertThat(town.queue(JO, "2026-03-11")).containsExactly("I-1");
  }

  @Test
  void no_fixed_address_near_the_line_between_two_areas() {
    Town town = Town.usual();
    Placement nearTheLine =
        new Placement.NearEdge(Optional.of(HOLGATE), ImmutableList.of(ACOMB), 4, 20);
    var sam = person("P-1").withResidence(Residence.noFixedAddress(LonLat.ofDegrees(-1.08, 53.96)));
    IntroductionId id = town.introduces(Introducer.self(), sam, "2026-03-10T10:00", nearTheLine);

    Eligible answer = (Eligible) town.eligibility(id, "2026-03-10");

    assertThat(answer.possible())
        .extracting(each -> each.area().name())
        .containsExactly("Holgate", "Acomb");
    assertThat(QuestionWording.fitting(answer.question().orElseThrow(), sam).text())
        .isEqualTo(
            "Where do they usually stay? A street, a landmark or a place on a map is enough.");
    assertThat(town.queue(JO, "2026-03-10")).containsExactly("I-1");
  }

  @Test
  void an_introduction_at_a_care_planning_meeting() {
    Town town = Town.usual();
    IntroductionId id =
        town.introduces(
            Introducer.partner(PartnerSector.ADULT_SOCIAL_CARE),
            person("P-1"),
            "2026-03-10T10:00",
            IN_HOLGATE,
            introduction -> introduction.withSetting(Setting.FORMAL_CARE_PLANNING_MEETING));

    assertThat(
            SettingRule.standard().decide(SettingFacts.of(town.introductions().get(0))).sentences())
        .containsExactly(
            "A formal care-planning meeting is not the place for an introduction. A good life"
                + " conversation comes first.",
            "Have a good life conversation with the person first, away from the meeting.",
            "The introduction stays: nobody is turned away because of where it was made.");
    assertThat(town.records().whose(id, Town.day("2026-03-10"))).isPresent();
    assertThat(town.queue(JO, "2026-03-10")).containsExactly("I-1");
  }
}
