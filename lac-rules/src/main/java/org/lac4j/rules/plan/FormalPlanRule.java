package org.lac4j.rules.plan;

import static java.util.Objects.requireNonNull;

import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.words.Messages;

/**
 * Local Area Coordination stands in a formal plan only if the person explicitly asks and the coordinator takes part.
 *
 * <table>
 * <caption>What is decided</caption>
 * <tr><th>the person asked</th><th>the coordinator takes part</th><th>answer</th></tr>
 * <tr><td>yes</td><td>yes</td><td>{@link FormalPlanAnswer.MayStand}</td></tr>
 * <tr><td>no</td><td>yes, no or not known</td><td>{@link FormalPlanAnswer.MayNotStand}</td></tr>
 * <tr><td>yes, no or not known</td><td>no</td><td>{@link FormalPlanAnswer.MayNotStand}</td></tr>
 * <tr><td>otherwise</td><td></td><td>{@link FormalPlanAnswer.NotKnown}</td></tr>
 * </table>
 *
 * <p>The kind of plan changes nothing. Immutable and thread-safe.
 *
 * @source P21, P22
 */
public final class FormalPlanRule implements Rule<FormalPlanFacts, FormalPlanAnswer> {

  private static final RuleVersion VERSION_2 =
      RuleVersion.of(
          "formal-plan",
          "2",
          "In a formal plan only if the person explicitly asks and the coordinator takes part in making it");

  private final RuleVersion about;
  private final Messages words;

  private FormalPlanRule(RuleVersion about, Messages words) {
    this.about = about;
    this.words = words;
  }

  /**
   * Obtains the rule.
   *
   * @return the rule
   */
  public static FormalPlanRule standard() {
    return new FormalPlanRule(VERSION_2, Messages.english());
  }

  /**
   * Returns this rule in other words; what it decides stays as it is.
   *
   * @param words the council's own words, or those of another language
   * @return the rule
   */
  public FormalPlanRule inWords(Messages words) {
    return new FormalPlanRule(about, requireNonNull(words, "words"));
  }

  @Override
  public RuleVersion about() {
    return about;
  }

  @Override
  public FormalPlanAnswer decide(FormalPlanFacts facts) {
    Condition asked = facts.personAsked();
    Condition takesPart = facts.coordinatorTakesPart();
    if (asked == Condition.NOT_MET || takesPart == Condition.NOT_MET) {
      return new FormalPlanAnswer.MayNotStand(facts, words);
    }
    return asked == Condition.MET && takesPart == Condition.MET
        ? new FormalPlanAnswer.MayStand(facts.plan(), words)
        : new FormalPlanAnswer.NotKnown(facts, words);
  }

  @Override
  public FormalPlanRule as(String description) {
    return new FormalPlanRule(
        RuleVersion.builder().from(about).description(description).build(), words);
  }

  @Override
  public FormalPlanRule because(String justification) {
    return new FormalPlanRule(
        RuleVersion.builder().from(about).justification(justification).build(), words);
  }

  @Override
  public String toString() {
    return about.sentence();
  }
}
