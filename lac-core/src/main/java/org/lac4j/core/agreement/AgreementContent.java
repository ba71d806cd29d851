package org.lac4j.core.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.lac4j.core.internal.Texts;
import org.lac4j.core.person.Strength;

/**
 * What a shared agreement says. All of it is the person's choice, whoever writes it down, and all of it is optional.
 *
 * <p>It has days on which to look at it together, and no last day: there is no time limit.
 *
 * <p>Immutable and thread-safe; equal by value; prints nothing personal.
 *
 * @source P3, P4, P9, P10
 */
@Value.Immutable
public sealed interface AgreementContent extends WithAgreementContent
    permits ImmutableAgreementContent {

  /**
   * Returns the person's idea of a good life, which the agreement works towards.
   *
   * @return the vision in their words, not blank; empty if it is not told yet
   * @source P4
   */
  @Value.Redacted
  Optional<String> vision();

  /**
   * Returns the strengths to build on.
   *
   * @return the strengths in the order told
   * @source P10
   */
  @Value.Redacted
  ImmutableList<Strength> strengths();

  /**
   * Returns the steps that the person chose.
   *
   * @return the steps in the person's order
   * @source P3
   */
  ImmutableList<Step> steps();

  /**
   * Returns the days on which to look at the agreement together.
   *
   * @return the days, earliest first; nothing happens to the agreement when one passes
   * @source P9
   */
  @Value.NaturalOrder
  ImmutableSortedSet<LocalDate> reviewDates();

  /**
   * Returns the formal plans that the agreement complements.
   *
   * @return the kinds of plan
   * @source P21
   */
  ImmutableSet<FormalPlanKind> complements();

  /**
   * Returns the formal plans into which Local Area Coordination is written.
   *
   * @return the mentions, at most one for each kind of plan, each with both of its conditions
   * @source P22
   */
  ImmutableList<FormalPlanMention> mentions();

  /**
   * Checks the text and the mentions.
   *
   * @throws IllegalArgumentException if the vision is blank or longer than 10,000 characters, or a kind of formal plan
   *     has two mentions
   */
  @Value.Check
  default void check() {
    Texts.checkText("The vision of an agreement", vision());
    Set<FormalPlanKind> mentioned = EnumSet.noneOf(FormalPlanKind.class);
    for (FormalPlanMention mention : mentions()) {
      if (!mentioned.add(mention.plan())) {
        throw new IllegalArgumentException(
            "The formal plan "
                + mention.plan()
                + " has two mentions: give one for each kind of plan.");
      }
    }
  }

  /**
   * Starts building the content of an agreement.
   *
   * @return a builder; nothing must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AgreementContent}; for one thread. */
  final class Builder extends ImmutableAgreementContent.Builder {
    Builder() {}
  }
}
