package org.lac4j.rules.laws;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.rules.Reason;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.priority.AdviceLine;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityAdvice;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.Waiting;
import org.lac4j.rules.priority.WaitingView;

/** Deliberately bad advice on order, each with one fault. */
final class BadPriority {

  private static final PrioritisationRule GOOD = PrioritisationRule.standard();
  private static final int LIMIT = GOOD.overtakingLimit();
  private static final PrioritisationRule UNLIMITED =
      PrioritisationRule.of("bad", GOOD.criteria(), Integer.MAX_VALUE);
  private static final Reason HOW = Reason.of("bad", "Deliberately bad.", "P19");

  private BadPriority() {}

  private static PrioritisationPolicy bad(Function<PriorityFacts, PriorityAdvice> decide) {
    return PrioritisationPolicy.of(
        RuleVersion.of("priority", "bad", "Deliberately bad"), LIMIT, decide);
  }

  private static PrioritisationPolicy by(StandardCriterion... criteria) {
    return PrioritisationRule.of("bad", ImmutableList.copyOf(criteria), LIMIT);
  }

  private static Criterion criterion(String code, ToDoubleFunction<WaitingView> score) {
    return new Criterion() {
      @Override
      public String code() {
        return code;
      }

      @Override
      public String description() {
        return code;
      }

      @Override
      public double score(WaitingView waiting, long day) {
        return score.applyAsDouble(waiting);
      }
    };
  }

  /** The good advice with its lines changed, and numbered anew. */
  private static PriorityAdvice changed(
      PriorityFacts facts, UnaryOperator<List<AdviceLine>> change) {
    List<AdviceLine> lines = change.apply(new ArrayList<>(GOOD.decide(facts).lines()));
    return PriorityAdvice.of(
        HOW,
        IntStream.range(0, lines.size())
            .mapToObj(i -> numbered(i + 1, lines.get(i)))
            .collect(toImmutableList()));
  }

  private static PriorityAdvice eachLine(PriorityFacts facts, UnaryOperator<AdviceLine> change) {
    return changed(facts, lines -> lines.stream().map(change).toList());
  }

  private static AdviceLine numbered(int place, AdviceLine line) {
    return new AdviceLine(place, line.id(), line.aheadOfNext(), line.notes(), line.override());
  }

  /** The good order of introductions, but for those for whom an application knows something that counts to it. */
  private static List<IntroductionId> favouring(
      List<IntroductionId> good, List<Introduction> all, ToIntFunction<Introduction> favour) {
    return good.stream()
        .sorted(Comparator.comparing(id -> -favour.applyAsInt(find(all, id))))
        .toList();
  }

  private static Introduction find(List<Introduction> all, IntroductionId id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** Words its reasons anew each time. */
  static final class Forgetful implements PrioritisationLaws {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public PrioritisationPolicy policy() {
      return bad(
          facts ->
              PriorityAdvice.of(
                  HOW.with("asked", asked.incrementAndGet()), GOOD.decide(facts).lines()));
    }
  }

  /** Leaves those who are alike in the order in which they were listed: it goes by numbers on the list, not by ids. */
  static final class OrderDependent implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return bad(
          facts -> {
            List<IntroductionId> ids = facts.queue().stream().map(Waiting::id).toList();
            UnaryOperator<IntroductionId> back =
                id -> ids.get(Integer.parseInt(id.value().substring(2)) - 100);
            return PriorityAdvice.of(
                HOW,
                GOOD.decide(numbered(facts, ids)).lines().stream()
                    .map(line -> renamed(line, back))
                    .collect(toImmutableList()));
          });
    }

    private static PriorityFacts numbered(PriorityFacts facts, List<IntroductionId> ids) {
      UnaryOperator<IntroductionId> number =
          id -> IntroductionId.of("L-" + (100 + ids.indexOf(id)));
      return new PriorityFacts(
          facts.queue().stream()
              .map(waiting -> waiting.withId(number.apply(waiting.id())))
              .collect(toImmutableList()),
          facts.overrides().stream()
              .map(override -> override.withId(number.apply(override.id())))
              .collect(toImmutableList()),
          facts.asOf());
    }

    private static AdviceLine renamed(AdviceLine line, UnaryOperator<IntroductionId> name) {
      return new AdviceLine(
          line.place(),
          name.apply(line.id()),
          line.aheadOfNext(),
          line.notes(),
          line.override().map(override -> override.withId(name.apply(override.id()))));
    }
  }

  /** Leaves out whoever comes last. */
  static final class Dropping implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return bad(
          facts ->
              facts.overrides().isEmpty() && facts.queue().size() > 3
                  ? changed(facts, lines -> lines.subList(0, lines.size() - 1))
                  : GOOD.decide(facts));
    }
  }

  /** Sees the latest first, within the limit. */
  static final class LatestFirst implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      Criterion latest =
          criterion(
              "latest",
              waiting ->
                  -StandardCriterion.WAITED_LONGEST.score(
                      waiting, QueueArbitraries.AS_OF.toEpochDay()));
      return PrioritisationRule.of(
          "bad", ImmutableList.of(StandardCriterion.JUDGEMENT, latest), LIMIT);
    }
  }

  /** States a limit and keeps none. */
  static final class Starving implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return bad(UNLIMITED::decide);
    }
  }

  /** States the highest limit that the laws let pass, and keeps none. */
  static final class StarvingSlowly implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return PrioritisationPolicy.of(
          UNLIMITED.about(), PrioritisationLaws.HIGHEST_LIMIT, UNLIMITED::decide);
    }
  }

  /** States a limit that nobody can ever reach. */
  static final class StarvingOpenly implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return UNLIMITED;
    }
  }

  /** Looks up ages in a register of its own. */
  static final class AgeWeighted implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return GOOD;
    }

    @Override
    public List<IntroductionId> order(List<Introduction> introductions, LocalDate asOf) {
      return favouring(
          PrioritisationLaws.super.order(introductions, asOf),
          introductions,
          person -> Math.floorMod(person.introduced().id().hashCode(), 90));
    }
  }

  /** Sees those first whom a partner introduces. */
  static final class PartnersFirst implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return GOOD;
    }

    @Override
    public List<IntroductionId> order(List<Introduction> introductions, LocalDate asOf) {
      return favouring(
          PrioritisationLaws.super.order(introductions, asOf),
          introductions,
          person -> person.introducer() instanceof Introducer.Partner ? 1 : 0);
    }
  }

  /** Sees those first who want work. */
  static final class WorkFirst implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return GOOD;
    }

    @Override
    public List<IntroductionId> order(List<Introduction> introductions, LocalDate asOf) {
      return favouring(
          PrioritisationLaws.super.order(introductions, asOf),
          introductions,
          person -> person.aims().contains(Aim.NEW_JOB) ? 1 : 0);
    }
  }

  /** Reads an age from the digits of the id. */
  static final class AgeInTheId implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      Criterion age =
          criterion(
              "experience", view -> Math.floorMod(((Waiting) view).id().value().hashCode(), 90));
      return PrioritisationRule.of(
          "bad", ImmutableList.of(StandardCriterion.JUDGEMENT, age), LIMIT);
    }
  }

  /** Knows better than people. */
  static final class Overbearing implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return bad(facts -> GOOD.decide(PriorityFacts.of(facts.queue(), facts.asOf())));
    }
  }

  /** Obeys people and does not say so. */
  static final class HidingTheHand implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return bad(
          facts ->
              eachLine(
                  facts,
                  line ->
                      new AdviceLine(
                          line.place(),
                          line.id(),
                          line.aheadOfNext(),
                          line.notes(),
                          Optional.empty())));
    }
  }

  /** Takes a crisis on alone. */
  static final class CrisisService implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return bad(
          facts ->
              eachLine(
                  facts,
                  line ->
                      new AdviceLine(
                          line.place(),
                          line.id(),
                          line.aheadOfNext(),
                          ImmutableList.of(),
                          line.override())));
    }
  }

  /** Cites the fact about a crisis and says nothing of another service. */
  static final class CitingOnly implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      ImmutableList<Reason> notes =
          ImmutableList.of(Reason.of("crisis", "It is a crisis for them.", "P13"));
      return bad(
          facts ->
              eachLine(
                  facts,
                  line ->
                      new AdviceLine(
                          line.place(), line.id(), line.aheadOfNext(), notes, line.override())));
    }
  }

  /** Says that it looks at merits, and looks at the clock. */
  static final class FirstComeDisguised implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return by(StandardCriterion.WAITED_LONGEST).as("Each on its merits");
    }
  }

  /** Gives no reasons. */
  static final class Silent implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return bad(
          facts ->
              eachLine(
                  facts,
                  line ->
                      new AdviceLine(
                          line.place(),
                          line.id(),
                          Optional.empty(),
                          line.notes(),
                          line.override())));
    }
  }

  /** Lists one order and follows another. */
  static final class TwoFaced implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      PrioritisationPolicy listed = bad(GOOD::decide);
      return new PrioritisationPolicy() {
        @Override
        public RuleVersion about() {
          return listed.about();
        }

        @Override
        public int overtakingLimit() {
          return LIMIT;
        }

        @Override
        public PriorityAdvice decide(PriorityFacts facts) {
          return listed.decide(facts);
        }

        @Override
        public Optional<IntroductionId> next(PriorityFacts facts) {
          return decide(facts).ids().reverse().stream().findFirst();
        }
      };
    }
  }

  /** Knows the very object that it was told, so that no record can bring its advice back. */
  static final class Unrepeatable implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return bad(
          facts ->
              PriorityAdvice.of(
                  HOW.with("facts", System.identityHashCode(facts)), GOOD.decide(facts).lines()));
    }
  }
}
