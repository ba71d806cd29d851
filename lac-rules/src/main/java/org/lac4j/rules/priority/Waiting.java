package org.lac4j.rules.priority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;

/**
 * All that advice on order may know of an introduction that waits.
 *
 * <p>There is no field for who is introduced, by whom or by which organisation, nor for their aims, and so no way to
 * count age, sex, ethnicity, religion, disability, sexual orientation, diagnosis or need. None may be added.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P10, P13, P19
 */
@Value.Immutable
public interface Waiting extends WaitingView, WithWaiting {

  /**
   * Returns the introduction's id, which breaks ties and counts for nothing else.
   *
   * @return the id, unique in the queue
   */
  IntroductionId id();

  /**
   * Returns when the introduction was received.
   *
   * @return the moment
   */
  Instant receivedAt();

  /**
   * Returns the day by which something was promised, most often an answer.
   *
   * @return the day; empty if nothing was promised
   * @source P16, P18
   */
  Optional<LocalDate> promisedBy();

  /**
   * Returns whether the introduction has been answered.
   *
   * @return true once someone has answered; false unless given
   * @source P16
   */
  @Override
  @Value.Default
  default boolean answered() {
    return false;
  }

  /**
   * Returns whether the person wants a conversation. Whoever has said no waits for nothing: {@link PriorityFacts} leaves
   * them out.
   *
   * @return the wish; {@link ConversationWish#YES} unless given
   * @source P3, P20
   */
  @Value.Default
  default ConversationWish wish() {
    return ConversationWish.YES;
  }

  /**
   * Returns how urgent it is, as told.
   *
   * @return the urgency; {@link Urgency#NOT_SAID} unless given
   * @source P13
   */
  @Override
  @Value.Default
  default Urgency urgency() {
    return Urgency.NOT_SAID;
  }

  /**
   * Returns the coordinator's own judgement.
   *
   * @return the judgement; {@link Judgement#NO_DIFFERENCE} unless given
   * @source P19
   */
  @Override
  @Value.Default
  default Judgement judgement() {
    return Judgement.NO_DIFFERENCE;
  }

  /**
   * Returns how many who came later have been met before this one so far, counted from introductions and journeys as
   * {@code ServiceRecords} does.
   *
   * @return the number, 0 or more; empty if nobody has counted, and then {@link PriorityFacts#counted} assumes one for each
   *     day that they have waited
   */
  OptionalInt overtaken();

  /**
   * Returns how many who came later have gone ahead so far, as far as anybody has counted.
   *
   * @return {@link #overtaken}; 0 if nobody has counted
   */
  @Override
  default int goneAhead() {
    return overtaken().orElse(0);
  }

  @Override
  default long receivedMillis() {
    return receivedAt().toEpochMilli();
  }

  @Override
  default boolean isPromised() {
    return promisedBy().isPresent();
  }

  @Override
  default long promisedDay() {
    return promisedBy().map(LocalDate::toEpochDay).orElse(0L);
  }

  /**
   * Obtains what may be known of an introduction: its id, when it was received, its urgency and the wish. The rest is added with
   * the {@code with} methods; how often they were overtaken does not follow from an introduction alone.
   *
   * @param introduction the introduction
   * @return the view
   */
  static Waiting of(Introduction introduction) {
    return builder()
        .id(introduction.id())
        .receivedAt(introduction.receivedAt())
        .urgency(introduction.urgency())
        .wish(introduction.wish())
        .build();
  }

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if the number overtaken is negative
   */
  @Value.Check
  default void check() {
    if (goneAhead() < 0) {
      throw new IllegalArgumentException(
          "Introduction " + id() + " was overtaken " + goneAhead() + " times: count from 0.");
    }
  }

  /**
   * Creates a builder.
   *
   * @return a builder; id and receivedAt must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Waiting}; not for use by several threads. */
  final class Builder extends ImmutableWaiting.Builder {
    Builder() {}
  }
}
