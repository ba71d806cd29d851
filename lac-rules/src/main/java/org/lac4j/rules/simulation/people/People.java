package org.lac4j.rules.simulation.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.internal.Amounts;

/**
 * Who is introduced: what they hope for, how urgent it is told to be, how long they stay in touch, and when they go.
 *
 * <p>Nothing ends because time ran out: how long people stay is when they wish to end. Immutable and thread-safe.
 *
 * @source P5, P6, P9, P13, R5
 */
@Value.Immutable
public interface People extends WithPeople {

  /**
   * Returns the weights of urgencies as told.
   *
   * @return by urgency a weight of 0 or more, one or more above 0; {@link Urgency#NOT_SAID} alone unless given
   * @source P13
   */
  @Value.Default
  default ImmutableMap<Urgency, Double> urgencies() {
    return ImmutableMap.of(Urgency.NOT_SAID, 1.0);
  }

  /**
   * Returns the weights of aims at the point of introduction.
   *
   * @return by aim a weight of 0 or more, one or more above 0; the mentions of the survey unless given
   * @source R5
   */
  @Value.Default
  default ImmutableMap<Aim, Double> aims() {
    return Arrays.stream(Aim.values())
        .collect(ImmutableMap.toImmutableMap(aim -> aim, aim -> (double) aim.mentions()));
  }

  /**
   * Returns the share for whom longer support follows; for the others it is very short contact.
   *
   * @return the share, 0 to 1; 1 unless given
   * @source P6
   */
  @Value.Default
  default double longShare() {
    return 1;
  }

  /**
   * Returns the share for whom longer support follows, for aims with which it is another.
   *
   * @return by aim the share, 0 to 1
   * @source P6, R5
   */
  ImmutableMap<Aim, Double> longShareByAim();

  /**
   * Returns how long people stay in touch with very short contact.
   *
   * @return the length from the first meeting on; 14 days exponential unless given, an assumption
   */
  @Value.Default
  default Length shortLasts() {
    return new Length.Exponential(14);
  }

  /**
   * Returns how long people stay in touch with longer support.
   *
   * @return the length from the first meeting on
   * @source P9
   */
  Length longLasts();

  /**
   * Returns who comes back.
   *
   * @return the share and when; nobody unless given
   * @source P5
   */
  @Value.Default
  default Returning returning() {
    return Returning.NOBODY;
  }

  /**
   * Returns why people stop waiting.
   *
   * @return the causes, each once, with shares that add up to 1 at most; the others wait as long as it takes
   */
  ImmutableList<GivingUp> givingUp();

  /**
   * Returns the share of longer support with an aim.
   *
   * @param aim the aim
   * @return the share, 0 to 1
   */
  default double longShare(Aim aim) {
    return longShareByAim().getOrDefault(aim, longShare());
  }

  /**
   * Checks weights and shares.
   *
   * @throws IllegalArgumentException with everything that is out of range; if the shares of giving up add up to more than
   *     1, or a cause is given twice
   */
  @Value.Check
  default void check() {
    Amounts.Faults faults = new Amounts.Faults();
    faults.check(() -> Amounts.checkWeights("urgencies", urgencies().values()));
    faults.check(() -> Amounts.checkWeights("aims", aims().values()));
    Stream.concat(aims().keySet().stream(), longShareByAim().keySet().stream())
        .distinct()
        .forEach(aim -> faults.check(() -> checkOfSurvey(aim)));
    faults.check(() -> Amounts.checkShare("The share of longer support", longShare()));
    longShareByAim()
        .forEach(
            (aim, share) ->
                faults.check(
                    () -> Amounts.checkShare("The share of longer support with " + aim, share)));
    double sum = givingUp().stream().mapToDouble(GivingUp::share).sum();
    if (sum > 1 + 1e-9) {
      faults.add(
          "The shares of giving up add up to " + sum + ": give 1 at most, the rest wait on.");
    }
    long causes = givingUp().stream().map(GivingUp::cause).distinct().count();
    if (causes < givingUp().size()) {
      faults.add(
          "There are "
              + givingUp().size()
              + " ways of giving up for "
              + causes
              + " causes: give each cause once.");
    }
    faults.throwIfAny();
  }

  private static void checkOfSurvey(Aim aim) {
    if (!aim.isOfSurvey()) {
      throw new IllegalArgumentException(
          "A scenario can't weigh the aim \""
              + aim.label()
              + "\": give aims of the survey, such as "
              + Aim.BASIC_NEEDS
              + ".");
    }
  }

  /**
   * Starts building people.
   *
   * @return a builder; longLasts must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link People}; for one thread. */
  final class Builder extends ImmutablePeople.Builder {
    Builder() {}
  }
}
