package org.lac4j.rules.laws;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lac4j.rules.Reason;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.Band;
import org.lac4j.rules.caseload.CaseloadAdvice;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CaseloadParameters;
import org.lac4j.rules.caseload.CaseloadPolicy;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.caseload.CoordinatorLine;
import org.lac4j.rules.caseload.Suggestion;
import org.lac4j.rules.caseload.Trend;

/** Deliberately bad caseload policies, each with one fault. */
final class BadCaseload {

  private static final CaseloadRule GOOD = CaseloadRule.standard();
  private static final Reason WHY = Reason.of("bad", "Deliberately bad.", "P17");

  private BadCaseload() {}

  private static CaseloadPolicy bad(Function<CaseloadFacts, CaseloadAdvice> decide) {
    return CaseloadPolicy.of(RuleVersion.of("caseload", "bad", "Deliberately bad"), decide);
  }

  private static CaseloadPolicy lines(UnaryOperator<CoordinatorLine> change) {
    return bad(
        facts ->
            withLines(
                GOOD.decide(facts),
                GOOD.decide(facts).coordinators().stream().map(change).toList()));
  }

  private static CaseloadAdvice withLines(CaseloadAdvice advice, List<CoordinatorLine> lines) {
    return new CaseloadAdvice(ImmutableList.copyOf(lines), advice.vacancies(), advice.reasons());
  }

  /** Words its reasons anew each time. */
  static final class Forgetful implements CaseloadLaws {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public CaseloadPolicy policy() {
      return bad(
          facts -> {
            CaseloadAdvice good = GOOD.decide(facts);
            return new CaseloadAdvice(
                good.coordinators(),
                good.vacancies(),
                ImmutableList.of(WHY.with("asked", asked.incrementAndGet())));
          });
    }
  }

  /** Closes the list of whoever is above sixty. */
  static final class RefusingAboveSixty implements CaseloadLaws {
    @Override
    public CaseloadPolicy policy() {
      return bad(
          facts -> {
            CaseloadAdvice good = GOOD.decide(facts);
            return withLines(
                good,
                good.coordinators().stream().filter(line -> line.band() != Band.ABOVE).toList());
          });
    }
  }

  /** Loses count at every tenth. */
  static final class LosingCount implements CaseloadLaws {
    @Override
    public CaseloadPolicy policy() {
      return lines(
          line ->
              line.band() == Band.ABOVE && (line.open() + line.covering()) % 10 == 0
                  ? line.withBand(Band.WITHIN)
                  : line);
    }
  }

  /** Takes a family for three. */
  static final class CountingHeads implements CaseloadLaws {
    @Override
    public CaseloadPolicy policy() {
      return bad(
          facts -> {
            CaseloadFacts heads =
                facts.withLoads(
                    facts.loads().stream()
                        .map(load -> load.withFamilies(3 * load.families()))
                        .toList());
            return GOOD.decide(heads);
          });
    }
  }

  /** Has everyone above the guideline whose caseload rises. */
  static final class Alarmist implements CaseloadLaws {
    @Override
    public CaseloadPolicy policy() {
      return lines(
          line ->
              line.withSuggestions(new Suggestion.TakeMoreTime(WHY))
                  .withBand(line.trend() == Trend.RISING ? Band.ABOVE : line.band()));
    }
  }

  /** Sees more in whoever is listed first. */
  static final class FirstServed implements CaseloadLaws {
    @Override
    public CaseloadPolicy policy() {
      return bad(
          facts -> {
            CaseloadAdvice good = GOOD.decide(facts);
            List<CoordinatorLine> lines =
                good.coordinators().stream()
                    .map(
                        line ->
                            line.equals(good.coordinators().get(0))
                                ? line.withStretch(line.stretch() + 1)
                                : line)
                    .toList();
            return withLines(good, lines);
          });
    }
  }

  /** Asks those to help who are stretched themselves. */
  static final class AskingTheStretched implements CaseloadLaws {
    @Override
    public CaseloadPolicy policy() {
      return lines(
          line ->
              line.band() == Band.ABOVE
                  ? line.withSuggestions(new Suggestion.AskNeighbour(line.coordinator(), 1, WHY))
                  : line);
    }
  }

  /** Tells of a lower guideline than it goes by. */
  static final class Misquoting implements CaseloadLaws {
    @Override
    public CaseloadPolicy policy() {
      return new CaseloadPolicy() {
        @Override
        public RuleVersion about() {
          return GOOD.about();
        }

        @Override
        public CaseloadAdvice decide(CaseloadFacts facts) {
          return GOOD.decide(facts);
        }

        @Override
        public Optional<CaseloadParameters> guideline() {
          return Optional.of(new CaseloadParameters(30, 40, 5));
        }
      };
    }
  }

  /** Finds that an absence is nothing to speak of, whoever covers. */
  static final class Unworried implements CaseloadLaws {
    @Override
    public CaseloadPolicy policy() {
      return lines(line -> line.withIsAwayWithoutCover(false));
    }
  }

  /** Gives reasons that rest on nothing. */
  static final class Unfounded implements CaseloadLaws {
    @Override
    public CaseloadPolicy policy() {
      return lines(line -> line.withReasons(Reason.of("because", "Because we say so.")));
    }
  }

  /** Knows the very object that it was told, so that no record can bring its advice back. */
  static final class Unrepeatable implements CaseloadLaws {
    @Override
    public CaseloadPolicy policy() {
      return bad(
          facts -> {
            CaseloadAdvice good = GOOD.decide(facts);
            return new CaseloadAdvice(
                good.coordinators(),
                good.vacancies(),
                ImmutableList.of(WHY.with("facts", System.identityHashCode(facts))));
          });
    }
  }
}
