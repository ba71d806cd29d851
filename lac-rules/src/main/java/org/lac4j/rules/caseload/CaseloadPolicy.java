package org.lac4j.rules.caseload;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;

/**
 * A rule that says how a team stands beside the guideline and what may help, and never turns anyone away.
 *
 * <p>{@link CaseloadRule} is the library's own. The laws in the test-jar of this module say what holds for every one:
 * everybody has a line, however many there are; more people never lower a band; who is stretched gets a suggestion.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @source P17
 */
public interface CaseloadPolicy extends Rule<CaseloadFacts, CaseloadAdvice> {

  /**
   * Makes a policy of a function.
   *
   * @param about the id, version and description
   * @param decide the function; it reads nothing but the facts
   * @return the policy
   */
  static CaseloadPolicy of(RuleVersion about, Function<CaseloadFacts, CaseloadAdvice> decide) {
    requireNonNull(about, "about");
    requireNonNull(decide, "decide");
    return new CaseloadPolicy() {
      @Override
      public RuleVersion about() {
        return about;
      }

      @Override
      public CaseloadAdvice decide(CaseloadFacts facts) {
        return decide.apply(facts);
      }

      @Override
      public String toString() {
        return about.sentence();
      }
    };
  }

  @Override
  default CaseloadPolicy as(String description) {
    return of(RuleVersion.builder().from(about()).description(description).build(), this::decide);
  }

  @Override
  default CaseloadPolicy because(String justification) {
    return of(
        RuleVersion.builder().from(about()).justification(justification).build(), this::decide);
  }
}
