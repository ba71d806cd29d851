package org.lac4j.core.agreement;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;

/**
 * An agreement between a person and a coordinator on steps towards the person's idea of a good life.
 *
 * <p>It is voluntary and the person's own: it may be changed or ended at any time, with no reason owed, and one that has
 * ended is taken up again by changing it. Every version is kept. An ending counts at once; there is no way to set one for
 * a later day, and nothing expires.
 *
 * <pre>{@code
 * SharedAgreement agreement =
 *     SharedAgreement.make(id, journey, content, monday, Actor.themselves())
 *         .change(content.withSteps(Step.of("See the allotment")), friday, Actor.themselves());
 * }</pre>
 *
 * <p>Immutable and thread-safe: every change returns another agreement. Equal by value; prints nothing personal.
 *
 * @source P3, P4, P5, P6, P9
 */
public final class SharedAgreement {

  private final AgreementId id;
  private final IntroductionId introduction;
  private final ImmutableList<AgreementVersion> versions;

  private SharedAgreement(
      AgreementId id, IntroductionId introduction, ImmutableList<AgreementVersion> versions) {
    this.id = requireNonNull(id, "id");
    this.introduction = requireNonNull(introduction, "introduction");
    this.versions = versions;
  }

  /**
   * Makes an agreement. It takes a conversation, and a person who has not said no.
   *
   * @param id the agreement's id
   * @param journey the journey of the introduction that it goes back to
   * @param content what it says
   * @param at when it is made
   * @param by who writes it down
   * @return the agreement, in place, with one version
   * @throws IllegalArgumentException if a condition of a mention in a formal plan holds only after the moment
   * @throws IllegalStateException if, at that moment, the journey had ended, the person had said no, or no conversation had
   *     been held since they got in touch
   * @source P3, P4, P20
   */
  public static SharedAgreement make(
      AgreementId id, Journey journey, AgreementContent content, Instant at, Actor by) {
    checkConversation(id, journey, at);
    return new SharedAgreement(
        id,
        journey.introduction(),
        ImmutableList.of(version(AgreementState.IN_PLACE, content, at, by)));
  }

  private static void checkConversation(AgreementId id, Journey journey, Instant at) {
    Optional<Journey> then = journey.asOf(at);
    String why =
        then.filter(known -> known.wish() == ConversationWish.NO).isPresent()
            ? "the person has said no"
            : then.filter(Journey::isOpen).isEmpty()
                ? "the journey is not open"
                : then.filter(known -> known.currentSpell().conversationAt().isPresent()).isEmpty()
                    ? "no conversation has been held"
                    : "";
    if (!why.isEmpty()) {
      throw new IllegalStateException(
          "The agreement "
              + id
              + " can't be made at "
              + at
              + ": "
              + why
              + " (introduction "
              + journey.introduction()
              + "). A conversation comes first.");
    }
  }

  /**
   * Rebuilds an agreement from its versions, for example from a database.
   *
   * @param id the agreement's id
   * @param introduction the id of the introduction that it goes back to
   * @param versions the versions, oldest first
   * @return the agreement
   * @throws IllegalArgumentException if there is no version, the first is an ending, an ending follows an ending or
   *     changes the content, or a version lies before the one ahead of it
   */
  public static SharedAgreement replay(
      AgreementId id, IntroductionId introduction, List<AgreementVersion> versions) {
    if (versions.isEmpty() || versions.get(0).state() == AgreementState.ENDED) {
      throw new IllegalArgumentException(
          "The agreement " + id + " has to start with a version that puts it in place.");
    }
    for (int i = 1; i < versions.size(); i++) {
      checkOrder(id, versions.get(i - 1), versions.get(i));
      checkEnding(id, versions.get(i - 1), versions.get(i));
    }
    return new SharedAgreement(id, introduction, ImmutableList.copyOf(versions));
  }

  private static void checkOrder(AgreementId id, AgreementVersion last, AgreementVersion next) {
    if (next.at().isBefore(last.at())) {
      throw new IllegalArgumentException(
          "A version at "
              + next.at()
              + " lies before the last version of agreement "
              + id
              + " at "
              + last.at()
              + ": add versions in the order of their times.");
    }
  }

  private static void checkEnding(AgreementId id, AgreementVersion last, AgreementVersion next) {
    if (next.state() == AgreementState.ENDED
        && (last.state() == AgreementState.ENDED || !next.content().equals(last.content()))) {
      throw new IllegalArgumentException(
          "The ending of agreement "
              + id
              + " at "
              + next.at()
              + " has to follow a version in place and to say the same.");
    }
  }

  private static AgreementVersion version(
      AgreementState state, AgreementContent content, Instant at, Actor by) {
    return AgreementVersion.builder().state(state).content(content).at(at).by(by).build();
  }

  /**
   * Changes what the agreement says; one that has ended is taken up again.
   *
   * @param content what it says from now on
   * @param at when it is changed, at the time of the last version or later
   * @param by who writes it down
   * @return an agreement with the new version at its end, in place; this one stays as it is
   * @throws IllegalArgumentException if the moment lies before the last version, or a condition of a mention in a formal
   *     plan holds only after the moment
   * @source P5, P22
   */
  public SharedAgreement change(AgreementContent content, Instant at, Actor by) {
    return add(version(AgreementState.IN_PLACE, content, at, by));
  }

  /**
   * Ends the agreement, at once and with no reason owed.
   *
   * @param at when it ends, at the time of the last version or later
   * @param by who ends it
   * @return an ended agreement that keeps every version; this one stays as it is
   * @throws IllegalStateException if it has ended already
   * @throws IllegalArgumentException if the moment lies before the last version
   * @source P5
   */
  public SharedAgreement end(Instant at, Actor by) {
    if (!isInPlace()) {
      throw new IllegalStateException(
          "The agreement " + id + " has ended already, at " + current().at() + ".");
    }
    return add(version(AgreementState.ENDED, content(), at, by));
  }

  private SharedAgreement add(AgreementVersion next) {
    checkOrder(id, current(), next);
    ImmutableList<AgreementVersion> longer =
        ImmutableList.<AgreementVersion>builderWithExpectedSize(versions.size() + 1)
            .addAll(versions)
            .add(next)
            .build();
    return new SharedAgreement(id, introduction, longer);
  }

  /**
   * Returns the id.
   *
   * @return the id
   */
  public AgreementId id() {
    return id;
  }

  /**
   * Returns the introduction that it goes back to.
   *
   * @return the introduction's id
   */
  public IntroductionId introduction() {
    return introduction;
  }

  /**
   * Returns all that it ever said.
   *
   * @return the versions, oldest first; never empty
   */
  public ImmutableList<AgreementVersion> versions() {
    return versions;
  }

  /**
   * Returns the last version.
   *
   * @return the version
   */
  public AgreementVersion current() {
    return versions.get(versions.size() - 1);
  }

  /**
   * Returns what it says now or, if it has ended, said last.
   *
   * @return the content
   */
  public AgreementContent content() {
    return current().content();
  }

  /**
   * Tells whether it is in place.
   *
   * @return false if it has ended
   */
  public boolean isInPlace() {
    return current().state() == AgreementState.IN_PLACE;
  }

  /**
   * Finds the next day to look at it together. Nothing comes up for someone who has died or left, or whose journey ended
   * for any other reason.
   *
   * @param asOf the day from which to look
   * @param journey the journey of the introduction that it goes back to
   * @return the first review date on that day or later; empty if there is none, or the agreement or the journey has ended
   * @throws IllegalArgumentException if the journey is of another introduction
   * @source P5, P9
   */
  public Optional<LocalDate> nextReview(LocalDate asOf, Journey journey) {
    if (!journey.introduction().equals(introduction)) {
      throw new IllegalArgumentException(
          "The agreement "
              + id
              + " goes back to introduction "
              + introduction
              + ", and the journey is of introduction "
              + journey.introduction()
              + ".");
    }
    return isInPlace() && journey.isOpen()
        ? Optional.ofNullable(content().reviewDates().ceiling(asOf))
        : Optional.empty();
  }

  /**
   * Returns the agreement as it was at a moment.
   *
   * @param moment the moment
   * @return the agreement with the versions until then, one at the moment included; empty if it had not been made
   */
  public Optional<SharedAgreement> asOf(Instant moment) {
    ImmutableList<AgreementVersion> until =
        versions.stream()
            .filter(version -> !version.at().isAfter(moment))
            .collect(toImmutableList());
    return until.isEmpty()
        ? Optional.empty()
        : Optional.of(new SharedAgreement(id, introduction, until));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SharedAgreement that
        && id.equals(that.id)
        && introduction.equals(that.introduction)
        && versions.equals(that.versions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, introduction, versions);
  }

  /** Returns the ids, the state and the number of versions. */
  @Override
  public String toString() {
    return "SharedAgreement[id="
        + id
        + ", introduction="
        + introduction
        + ", state="
        + current().state()
        + ", versions="
        + versions.size()
        + "]";
  }
}
