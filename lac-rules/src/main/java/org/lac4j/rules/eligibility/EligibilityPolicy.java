package org.lac4j.rules.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;

/**
 * A rule that says whether Local Area Coordination is for someone, from the place and their wish alone.
 *
 * <p>{@link EligibilityRule} is the library's own. A council may write another, most often for its own wording; the
 * laws in the test-jar of this module say what holds for all of them.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @source P7
 */
public interface EligibilityPolicy extends Rule<EligibilityFacts, Eligibility> {

  /**
   * Makes a policy of a function.
   *
   * @param about the id, version and description
   * @param decide the function; it reads nothing but the facts
   * @return the policy
   */
  static EligibilityPolicy of(RuleVersion about, Function<EligibilityFacts, Eligibility> decide) {
    requireNonNull(about, "about");
    requireNonNull(decide, "decide");
    return new EligibilityPolicy() {
      @Override
      public RuleVersion about() {
        return about;
      }

      @Override
      public Eligibility decide(EligibilityFacts facts) {
        return decide.apply(facts);
      }

      @Override
      public String toString() {
        return about.sentence();
      }
    };
  }

  @Override
  default EligibilityPolicy as(String description) {
    return of(RuleVersion.builder().from(about()).description(description).build(), this::decide);
  }

  @Override
  default EligibilityPolicy because(String justification) {
    return of(
        RuleVersion.builder().from(about()).justification(justification).build(), this::decide);
  }
}
