package org.lac4j.rules;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One version of a rule: which it is, and what it says of itself.
 *
 * <p>Id and version together name a rule's behaviour: whoever changes what a rule decides gives it a new version, so that
 * an old decision can be replayed. Description and justification are words only. From when a version applies is for a council
 * to say, in a {@link RuleHistory}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface RuleVersion extends WithRuleVersion {

  /**
   * Returns the rule's id, the same in every version.
   *
   * @return lower-case words joined by hyphens, for example "eligibility"
   */
  String id();

  /**
   * Returns the version.
   *
   * @return the version, not blank, for example "1" or "2026-04"
   */
  String version();

  /**
   * Returns what the rule does.
   *
   * @return a phrase or sentence, not blank
   */
  String description();

  /**
   * Returns why the rule is as it is.
   *
   * @return the justification, not blank; empty if none is given
   */
  Optional<String> justification();

  /**
   * Obtains a version without a justification.
   *
   * @param id lower-case words joined by hyphens
   * @param version the version, not blank
   * @param description what the rule does, not blank
   * @return the version
   * @throws IllegalArgumentException if a text is blank or the id is not valid
   */
  static RuleVersion of(String id, String version, String description) {
    return builder().id(id).version(version).description(description).build();
  }

  /**
   * Returns the version in a sentence.
   *
   * @return for example "Place and wish, because nothing else may count (eligibility, version 1)"
   */
  default String sentence() {
    return description()
        + justification().map(why -> ", because " + why).orElse("")
        + " ("
        + id()
        + ", version "
        + version()
        + ")";
  }

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if a text is blank or the id is not lower-case words joined by hyphens
   */
  @Value.Check
  default void check() {
    Codes.check("id of a rule", id());
    checkText("version", version());
    checkText("description", description());
    justification().ifPresent(why -> checkText("justification", why));
  }

  private void checkText(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The " + what + " of rule " + id() + " is blank: say it.");
    }
  }

  /**
   * Creates a builder.
   *
   * @return a builder; id, version and description must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleVersion}; not for use by several threads. */
  final class Builder extends ImmutableRuleVersion.Builder {
    Builder() {}
  }
}
