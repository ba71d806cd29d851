package org.lac4j.rules.caseload;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
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
   * Tells whether a coordinator is above the guideline, for whoever asks by the million.
   *
   * @param open how many people of their own are in touch, 0 or more
   * @param covering how many people they cover for others, 0 or more
   * @param asOf the day
   * @return true if {@link #decide} puts such a coordinator above it
   */
  default boolean isAbove(int open, int covering, LocalDate asOf) {
    CoordinatorId one = CoordinatorId.of("C");
    CaseloadFacts facts =
        CaseloadFacts.builder()
            .asOf(asOf)
            .addLoads(CoordinatorLoad.builder().coordinator(one).individuals(open).build())
            .vacancies(
                covering == 0
                    ? ImmutableList.of()
                    : ImmutableList.of(
                        new VacantArea(AreaCode.of("A"), covering, 0, Optional.of(one))))
            .build();
    return decide(facts).coordinators().get(0).band() == Band.ABOVE;
  }

  /**
   * Returns the guideline of a policy that goes by figures alone, so that whoever asks by the million can follow it and
   * whoever draws a chart can show it.
   *
   * <p>A policy that returns one bands each coordinator by it ({@link CaseloadParameters#band}), those covered for others
   * counted in, and asks of whoever is above it exactly the coordinators next door who are at work and below it to help:
   * the one with the fewest people first, then by id.
   *
   * @return the figures; empty unless the policy goes by them alone
   */
  default Optional<CaseloadParameters> guideline() {
    return Optional.empty();
  }

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
