package org.lac4j.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.rules.Reason;

/** Which answers can be built, and which can't: the types themselves allow no refusal for any other reason. */
class EligibilityTest {

  private static final Area HOLGATE = Area.of("HOLGATE", "Holgate");
  private static final Area ACOMB = Area.of("ACOMB", "Acomb");
  private static final ImmutableList<Reason> REASONS =
      ImmutableList.of(Reason.of("covered", "They live in an area that is covered.", "P7"));
  private static final NextQuestion WHICH =
      new NextQuestion(NextQuestion.About.ADDRESS, "Which street is it?");

  private static Eligibility.PossibleContact in(Area area) {
    return new Eligibility.PossibleContact(area, Optional.empty());
  }

  @Test
  void one_area_is_settled_and_needs_no_question() {
    Eligibility.Eligible eligible =
        new Eligibility.Eligible(
            HOLGATE, Optional.of(new PointOfContact.Vacant(HOLGATE, Optional.empty())), REASONS);

    assertThat(eligible.area()).contains(HOLGATE);
    assertThat(eligible.contact()).isPresent();
    assertThat(eligible.nextSteps()).isEmpty();
    assertThat(eligible.outcome()).isEqualTo("eligible");
  }

  @Test
  void several_areas_are_eligible_with_the_question_which() {
    Eligibility.Eligible eligible =
        new Eligibility.Eligible(
            ImmutableList.of(in(HOLGATE), in(ACOMB)), Optional.of(WHICH), REASONS);

    assertThat(eligible.area()).isEmpty();
    assertThat(eligible.contact()).isEmpty();
    assertThat(eligible.nextSteps()).containsExactly("Which street is it?");
    assertThat(eligible.details()).containsOnlyKeys("possible", "nextQuestion");
  }

  @Test
  void a_question_stands_where_there_is_a_choice_and_nowhere_else() {
    assertThatThrownBy(
            () ->
                new Eligibility.Eligible(
                    ImmutableList.of(in(HOLGATE)), Optional.of(WHICH), REASONS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not in 1 areas with a question");
    assertThatThrownBy(
            () ->
                new Eligibility.Eligible(
                    ImmutableList.of(in(HOLGATE), in(ACOMB)), Optional.empty(), REASONS))
        .hasMessageContaining("not in 2 areas without a question");
    assertThatThrownBy(
            () -> new Eligibility.Eligible(ImmutableList.of(), Optional.empty(), REASONS))
        .hasMessageContaining("not in 0 areas");
  }

  @Test
  void every_answer_has_reasons() {
    assertThatThrownBy(
            () -> new Eligibility.Eligible(HOLGATE, Optional.empty(), ImmutableList.of()))
        .hasMessageContaining("0 reasons");
    assertThatThrownBy(() -> new Eligibility.Undetermined(WHICH, ImmutableList.of()))
        .hasMessageContaining("0 reasons");
    assertThat(new Eligibility.ConversationNotWanted(HOLGATE).reasons()).isNotEmpty();
    assertThat(outside(ConversationWish.YES).reasons()).isNotEmpty();
  }

  private static Eligibility.OutsideCoverage outside(ConversationWish wish) {
    return new Eligibility.OutsideCoverage(
        new Placement.Outside(Optional.of(ACOMB), 250),
        wish,
        false,
        ImmutableList.of("Ask at your library."));
  }

  @Test
  void nobody_outside_is_sent_away_without_a_next_step() {
    assertThatThrownBy(
            () ->
                new Eligibility.OutsideCoverage(
                    new Placement.Outside(Optional.of(ACOMB), 250),
                    ConversationWish.YES,
                    false,
                    ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(outside(ConversationWish.YES).nextSteps()).containsExactly("Ask at your library.");
  }

  @Test
  void outside_tells_the_nearest_area_as_information() {
    assertThat(outside(ConversationWish.YES).details())
        .containsOnlyKeys("nearestArea", "metres")
        .containsEntry("metres", 250.0);
    Eligibility.OutsideCoverage nowhere =
        new Eligibility.OutsideCoverage(
            new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY),
            ConversationWish.YES,
            false,
            ImmutableList.of("Ask at your library."));
    assertThat(nowhere.details()).isEqualTo(ImmutableMap.of());
    assertThat(nowhere.metres()).isInfinite();
  }

  @Test
  void a_no_owes_nobody_a_reason_and_can_be_taken_back() {
    Eligibility.ConversationNotWanted no = new Eligibility.ConversationNotWanted(HOLGATE);

    assertThat(no.outcome()).isEqualTo("conversation-not-wanted");
    assertThat(no.nextSteps()).isNotEmpty();
    assertThat(no.details()).containsOnlyKeys("area");
    assertThat(new Eligibility.ConversationNotWanted(ImmutableList.of(HOLGATE, ACOMB)).details())
        .isEmpty();
    assertThatThrownBy(() -> new Eligibility.ConversationNotWanted(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** P7 as types: of four answers two say no, and neither takes a reason from a caller, only the words for its own. */
  @Test
  void a_refusal_takes_no_reason_from_outside() {
    assertThat(Eligibility.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(
            Eligibility.Eligible.class,
            Eligibility.OutsideCoverage.class,
            Eligibility.ConversationNotWanted.class,
            Eligibility.Undetermined.class);
    assertThat(
            Stream.of(Eligibility.OutsideCoverage.class, Eligibility.ConversationNotWanted.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName))
        .containsExactly("place", "wish", "nearestOffered", "nextSteps", "words", "areas", "words");
  }
}
