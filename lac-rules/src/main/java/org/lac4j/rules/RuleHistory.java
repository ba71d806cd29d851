package org.lac4j.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of one rule with the dates on which each applies.
 *
 * <p>At most one version applies on a date; on a date between two, none does. Old versions stay, so that what was decided
 * then can be looked at as it was.
 *
 * <pre>{@code
 * RuleHistory<EligibilityRule> history =
 *     RuleHistory.<EligibilityRule>builder()
 *         .add(EffectiveDates.of(may2017, march2026), first)
 *         .add(EffectiveDates.from(april2026), second)
 *         .build();
 * Optional<EligibilityRule> today = history.inForceOn(asOf);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the rule
 */
public final class RuleHistory<R extends Rule<?, ?>> {

  private final ImmutableMap<EffectiveDates, R> versions;

  private RuleHistory(ImmutableMap<EffectiveDates, R> versions) {
    this.versions = versions;
  }

  /**
   * Starts without a version.
   *
   * @param <R> the rule
   * @return a builder
   */
  public static <R extends Rule<?, ?>> Builder<R> builder() {
    return new Builder<>();
  }

  /**
   * Finds the version that applies on a date.
   *
   * @param date the date
   * @return the rule; empty if none applies
   */
  public Optional<R> inForceOn(LocalDate date) {
    return versions.entrySet().stream()
        .filter(entry -> entry.getKey().includes(date))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * Finds a version by its name.
   *
   * @param version the version, as {@link RuleVersion#version} tells it
   * @return the rule; empty if it is not here
   */
  public Optional<R> version(String version) {
    return versions.values().stream()
        .filter(rule -> rule.about().version().equals(version))
        .findFirst();
  }

  /**
   * Collects the versions of a rule; not for use by several threads.
   *
   * @param <R> the rule
   */
  public static final class Builder<R extends Rule<?, ?>> {

    private final Map<EffectiveDates, R> versions = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a version.
     *
     * @param dates when it applies, on no date on which another does
     * @param rule the rule, of the same id and another version than those added before
     * @return this builder
     * @throws IllegalArgumentException if another version applies on some of the dates, or has the same name, or is of
     *     another rule
     */
    public Builder<R> add(EffectiveDates dates, R rule) {
      requireNonNull(dates, "dates");
      versions.forEach(
          (otherDates, other) -> check(dates, rule.about(), otherDates, other.about()));
      versions.put(dates, rule);
      return this;
    }

    private static void check(
        EffectiveDates dates, RuleVersion rule, EffectiveDates otherDates, RuleVersion other) {
      if (!rule.id().equals(other.id())) {
        throw new IllegalArgumentException(
            "Rule " + rule.id() + " is not rule " + other.id() + ": keep a history of each.");
      }
      if (rule.version().equals(other.version())) {
        throw new IllegalArgumentException(
            "Version "
                + rule.version()
                + " of rule "
                + rule.id()
                + " is there already: name it anew.");
      }
      if (dates.overlaps(otherDates)) {
        throw new IllegalArgumentException(
            "Versions "
                + other.version()
                + " and "
                + rule.version()
                + " of rule "
                + rule.id()
                + " apply on the same dates: end one before the other starts.");
      }
    }

    /**
     * Builds the history.
     *
     * @return the history
     */
    public RuleHistory<R> build() {
      return new RuleHistory<>(ImmutableMap.copyOf(versions));
    }
  }
}
