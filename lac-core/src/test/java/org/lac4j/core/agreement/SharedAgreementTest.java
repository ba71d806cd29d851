package org.lac4j.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.person.Strength;
import org.lac4j.core.team.CoordinatorId;

class SharedAgreementTest {

  private static final AgreementId ID = AgreementId.of("A-1");
  private static final IntroductionId INTRODUCTION = IntroductionId.of("I-1");
  private static final Actor THEMSELVES = Actor.themselves();
  private static final Actor COORDINATOR = Actor.coordinator(CoordinatorId.of("C-04"));
  private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
  private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 20);
  private static final LocalDate SUMMER = LocalDate.of(2026, 6, 20);

  private static final AgreementContent ALLOTMENT =
      AgreementContent.builder()
          .vision("Grow what we eat")
          .addStrengths(Strength.of("Knows every plant"))
          .addSteps(Step.of("See the allotment"))
          .addReviewDates(SUMMER, SPRING)
          .build();
  private static final AgreementContent SEEN =
      ALLOTMENT.withSteps(Step.of("See the allotment").withState(StepState.DONE));

  private static final Journey JOURNEY =
      Journey.start(INTRODUCTION, MONDAY, THEMSELVES)
          .append(JourneyEvent.conversationHeld(MONDAY, COORDINATOR));

  private static final SharedAgreement MADE =
      SharedAgreement.make(ID, JOURNEY, ALLOTMENT, MONDAY, COORDINATOR);
  private static final SharedAgreement CHANGED = MADE.change(SEEN, TUESDAY, THEMSELVES);
  private static final SharedAgreement ENDED = CHANGED.end(WEDNESDAY, THEMSELVES);

  @Test
  void an_agreement_is_in_place_as_soon_as_it_is_made() {
    assertThat(MADE.isInPlace()).isTrue();
    assertThat(MADE.content()).isEqualTo(ALLOTMENT);
    assertThat(MADE.id()).isEqualTo(ID);
    assertThat(MADE.introduction()).isEqualTo(INTRODUCTION);
  }

  @Test
  void no_agreement_is_made_without_a_conversation_or_after_a_no_or_an_end() {
    Journey received = Journey.start(INTRODUCTION, MONDAY, Actor.other());
    Journey refused = received.append(JourneyEvent.saidNo(MONDAY, Actor.introducer()));
    Journey ended = JOURNEY.append(JourneyEvent.ended(MONDAY, THEMSELVES));

    assertThatThrownBy(() -> SharedAgreement.make(ID, received, ALLOTMENT, MONDAY, COORDINATOR))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no conversation has been held");
    assertThatThrownBy(() -> SharedAgreement.make(ID, refused, ALLOTMENT, MONDAY, COORDINATOR))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the person has said no")
        .hasMessageEndingWith("A conversation comes first.");
    assertThatThrownBy(() -> SharedAgreement.make(ID, ended, ALLOTMENT, MONDAY, COORDINATOR))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the journey is not open");
  }

  @Test
  void nothing_comes_up_for_someone_whose_journey_ended() {
    Journey died = JOURNEY.append(JourneyEvent.ended(TUESDAY, COORDINATOR, EndReason.DIED));

    assertThat(MADE.nextReview(SPRING, died)).isEmpty();
    assertThat(MADE.isInPlace()).isTrue();
    Journey another = Journey.start(IntroductionId.of("I-2"), MONDAY, THEMSELVES);
    assertThatThrownBy(() -> MADE.nextReview(SPRING, another))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_agreement_may_say_nothing_yet() {
    AgreementContent nothing = AgreementContent.builder().build();

    assertThat(nothing.vision()).isEmpty();
    assertThat(SharedAgreement.make(ID, JOURNEY, nothing, MONDAY, COORDINATOR).content())
        .isEqualTo(nothing);
  }

  @Test
  void every_version_says_who_made_it_and_when() {
    assertThat(CHANGED.versions())
        .extracting(AgreementVersion::at)
        .containsExactly(MONDAY, TUESDAY);
    assertThat(CHANGED.versions())
        .extracting(AgreementVersion::by)
        .containsExactly(COORDINATOR, THEMSELVES);
    assertThat(CHANGED.versions())
        .extracting(AgreementVersion::content)
        .containsExactly(ALLOTMENT, SEEN);
  }

  @Test
  void an_ended_agreement_keeps_what_it_said() {
    assertThat(ENDED.isInPlace()).isFalse();
    assertThat(ENDED.content()).isEqualTo(SEEN);
    assertThat(ENDED.versions()).hasSize(3);
    assertThat(ENDED.current().state()).isEqualTo(AgreementState.ENDED);
  }

  @Test
  void an_ended_agreement_is_taken_up_again_by_changing_it() {
    SharedAgreement again = ENDED.change(ALLOTMENT, WEDNESDAY, THEMSELVES);

    assertThat(again.isInPlace()).isTrue();
    assertThat(again.versions()).hasSize(4);
  }

  @Test
  void ending_twice_is_refused() {
    assertThatThrownBy(() -> ENDED.end(WEDNESDAY, THEMSELVES))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The agreement A-1 has ended already, at 2026-01-07T10:00:00Z.");
  }

  @Test
  void a_change_before_the_last_version_is_refused() {
    assertThatThrownBy(() -> CHANGED.change(ALLOTMENT, MONDAY, THEMSELVES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "A version at 2026-01-05T10:00:00Z lies before the last version of agreement A-1 at"
                + " 2026-01-06T10:00:00Z: add versions in the order of their times.");
    assertThatThrownBy(() -> CHANGED.end(MONDAY, THEMSELVES))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_end_cannot_be_set_for_a_later_day() {
    SharedAgreement ended = CHANGED.end(WEDNESDAY.plus(Duration.ofDays(365)), THEMSELVES);

    assertThat(ended.isInPlace()).isFalse();
    assertThat(ended.nextReview(SPRING, JOURNEY)).isEmpty();
  }

  @Test
  void the_only_days_that_an_agreement_names_are_for_review() {
    assertThat(AgreementContent.class.getMethods())
        .filteredOn(method -> method.getParameterCount() == 0)
        .filteredOn(method -> method.getGenericReturnType().getTypeName().contains("java.time"))
        .extracting(Method::getName)
        .containsOnly("reviewDates");
  }

  @Test
  void the_next_review_is_the_first_on_the_day_or_later() {
    assertThat(MADE.nextReview(SPRING.minusDays(1), JOURNEY)).contains(SPRING);
    assertThat(MADE.nextReview(SPRING, JOURNEY)).contains(SPRING);
    assertThat(MADE.nextReview(SPRING.plusDays(1), JOURNEY)).contains(SUMMER);
    assertThat(MADE.nextReview(SUMMER.plusDays(1), JOURNEY)).isEmpty();
    assertThat(ENDED.nextReview(SPRING, JOURNEY)).isEmpty();
  }

  @Test
  void as_of_a_moment_it_was_what_it_said_then() {
    assertThat(ENDED.asOf(MONDAY.minusNanos(1))).isEmpty();
    assertThat(ENDED.asOf(MONDAY)).contains(MADE);
    assertThat(ENDED.asOf(WEDNESDAY.minusNanos(1))).contains(CHANGED);
    assertThat(ENDED.asOf(WEDNESDAY)).contains(ENDED);
  }

  @Test
  void versions_that_never_put_it_in_place_are_refused() {
    String message = "The agreement A-1 has to start with a version that puts it in place.";
    List<AgreementVersion> ending = List.of(ENDED.current());

    assertThatThrownBy(() -> SharedAgreement.replay(ID, INTRODUCTION, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> SharedAgreement.replay(ID, INTRODUCTION, ending))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void an_ending_that_changes_what_was_agreed_is_refused() {
    List<AgreementVersion> versions =
        List.of(CHANGED.current(), ENDED.current().withContent(ALLOTMENT));

    assertThatThrownBy(() -> SharedAgreement.replay(ID, INTRODUCTION, versions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The ending of agreement A-1 at 2026-01-07T10:00:00Z has to follow a version in place"
                + " and to say the same.");
  }

  @Test
  void an_ending_of_what_has_ended_is_refused() {
    List<AgreementVersion> versions = List.of(CHANGED.current(), ENDED.current(), ENDED.current());

    assertThatThrownBy(() -> SharedAgreement.replay(ID, INTRODUCTION, versions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has to follow a version in place");
  }

  @Test
  void versions_out_of_order_are_refused() {
    List<AgreementVersion> versions = List.of(CHANGED.current(), MADE.current());

    assertThatThrownBy(() -> SharedAgreement.replay(ID, INTRODUCTION, versions))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lies before the last version");
  }

  @Test
  void agreements_are_equal_by_ids_and_versions() {
    assertThat(SharedAgreement.replay(ID, INTRODUCTION, CHANGED.versions()))
        .isEqualTo(CHANGED)
        .hasSameHashCodeAs(CHANGED);
    assertThat(SharedAgreement.replay(AgreementId.of("A-2"), INTRODUCTION, CHANGED.versions()))
        .isNotEqualTo(CHANGED);
    assertThat(SharedAgreement.replay(ID, IntroductionId.of("I-2"), CHANGED.versions()))
        .isNotEqualTo(CHANGED);
    assertThat(CHANGED)
        .isNotEqualTo(MADE)
        .hasToString("SharedAgreement[id=A-1, introduction=I-1, state=IN_PLACE, versions=2]");
  }

  @Test
  void a_mention_for_which_the_person_has_not_asked_yet_is_refused() {
    AgreementContent early = ALLOTMENT.withMentions(mention(TUESDAY, MONDAY));
    String message =
        "The person asked for a mention in a formal plan at 2026-01-06T10:00:00Z, after the version"
            + " of 2026-01-05T10:00:00Z that holds the mention: add it with a version of that"
            + " moment or later.";

    assertThatThrownBy(() -> SharedAgreement.make(ID, JOURNEY, early, MONDAY, COORDINATOR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> MADE.change(early, MONDAY, COORDINATOR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> MADE.current().withContent(early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThat(MADE.change(early, TUESDAY, COORDINATOR).content()).isEqualTo(early);
  }

  @Test
  void a_mention_in_a_plan_that_the_coordinator_joins_later_is_refused() {
    AgreementContent early = ALLOTMENT.withMentions(mention(MONDAY, WEDNESDAY));

    assertThatThrownBy(() -> MADE.change(early, TUESDAY, COORDINATOR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The coordinator takes part in a formal plan since 2026-01-07T10:00:00Z, after the version"
                + " of 2026-01-06T10:00:00Z that holds the mention: add it with a version of that"
                + " moment or later.");
    assertThat(MADE.change(early, WEDNESDAY, COORDINATOR).content()).isEqualTo(early);
  }

  @Test
  void a_second_mention_in_the_same_kind_of_plan_is_refused() {
    assertThatThrownBy(
            () -> ALLOTMENT.withMentions(mention(MONDAY, MONDAY), mention(TUESDAY, TUESDAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The formal plan CARE_PLAN has two mentions: give one for each kind of plan.");
  }

  private static FormalPlanMention mention(Instant asked, Instant since) {
    return new FormalPlanMention(
        FormalPlanKind.CARE_PLAN,
        new FormalPlanMention.PersonAsked(PersonId.of("P-1"), asked),
        new FormalPlanMention.CoordinatorTakesPart(CoordinatorId.of("C-04"), since));
  }

  @Test
  void a_blank_vision_is_refused() {
    assertThatThrownBy(() -> ALLOTMENT.withVision(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The vision of an agreement must not be blank: give the text or leave it out.");
  }

  @Test
  void a_blank_step_is_refused() {
    assertThatThrownBy(() -> Step.of("\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A step must not be blank: give the text or leave it out.");
  }
}
