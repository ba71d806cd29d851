package org.lac4j.rules.laws;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.plan.Condition;
import org.lac4j.rules.plan.FormalPlanAnswer;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.FormalPlanRule;

/** Deliberately bad rules for formal plans, each with one fault. */
final class BadFormalPlan {

  private static final FormalPlanRule GOOD = FormalPlanRule.standard();

  private BadFormalPlan() {}

  private record Bad(Function<FormalPlanFacts, FormalPlanAnswer> function)
      implements Rule<FormalPlanFacts, FormalPlanAnswer> {
    @Override
    public RuleVersion about() {
      return RuleVersion.of("formal-plan", "bad", "Deliberately bad");
    }

    @Override
    public FormalPlanAnswer decide(FormalPlanFacts facts) {
      return function.apply(facts);
    }

    @Override
    public Bad as(String description) {
      return this;
    }

    @Override
    public Bad because(String justification) {
      return this;
    }
  }

  private static boolean nothingKnown(FormalPlanFacts facts) {
    return facts.personAsked() == Condition.NOT_KNOWN
        && facts.coordinatorTakesPart() == Condition.NOT_KNOWN;
  }

  private static FormalPlanAnswer no(FormalPlanFacts facts) {
    return new FormalPlanAnswer.MayNotStand(
        new FormalPlanFacts(facts.plan(), Condition.NOT_MET, facts.coordinatorTakesPart()));
  }

  /** Answers now one way, now the other, while nothing is known. */
  static final class Moody implements FormalPlanLaws {
    private final AtomicBoolean mood = new AtomicBoolean();

    @Override
    public Rule<FormalPlanFacts, FormalPlanAnswer> policy() {
      return new Bad(
          facts -> {
            boolean before = mood.get();
            mood.set(!before);
            return before && facts.personAsked() == Condition.NOT_MET
                ? new FormalPlanAnswer.MayNotStand(
                    new FormalPlanFacts(facts.plan(), Condition.NOT_MET, Condition.NOT_KNOWN))
                : GOOD.decide(facts);
          });
    }
  }

  /** Has it written in as soon as the person asks. */
  static final class AskingIsEnough implements FormalPlanLaws {
    @Override
    public Rule<FormalPlanFacts, FormalPlanAnswer> policy() {
      return new Bad(
          facts ->
              switch (facts.personAsked()) {
                case MET -> new FormalPlanAnswer.MayStand(facts.plan());
                case NOT_MET -> GOOD.decide(facts);
                case NOT_KNOWN ->
                    new FormalPlanAnswer.NotKnown(
                        new FormalPlanFacts(
                            facts.plan(), Condition.NOT_KNOWN, Condition.NOT_KNOWN));
              });
    }
  }

  /** Says no to whoever has said nothing yet. */
  static final class TakingSilenceForNo implements FormalPlanLaws {
    @Override
    public Rule<FormalPlanFacts, FormalPlanAnswer> policy() {
      return new Bad(facts -> nothingKnown(facts) ? no(facts) : GOOD.decide(facts));
    }
  }

  /** Says no as before when the question comes back from a record, and calls it their own wish. */
  static final class HavingSecondThoughts implements FormalPlanLaws {
    @Override
    public Rule<FormalPlanFacts, FormalPlanAnswer> policy() {
      return new Bad(
          new SecondThoughts<>(
              facts -> GOOD.decide(facts),
              facts ->
                  facts.coordinatorTakesPart() == Condition.NOT_MET
                      ? no(facts)
                      : GOOD.decide(facts)));
    }
  }
}
