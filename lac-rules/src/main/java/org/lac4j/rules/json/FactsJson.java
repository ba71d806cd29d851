package org.lac4j.rules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.response.ResponseFacts;

/**
 * The JSON form of one type of facts.
 *
 * <p>What is written is read back to equal facts. The library has one for each of its rules; a council's own rule over
 * facts of its own brings its own. Implementations are immutable and thread-safe.
 *
 * @param <F> the facts
 */
public interface FactsJson<F> {

  /**
   * Returns the type of the facts.
   *
   * @return the class
   */
  Class<F> type();

  /**
   * Writes facts.
   *
   * @param facts the facts
   * @return the JSON object
   */
  ObjectNode write(F facts);

  /**
   * Reads facts.
   *
   * @param json the JSON object
   * @return the facts
   * @throws IllegalArgumentException if they are not such facts; the message names the field and repeats nothing of its
   *     content
   */
  F read(ObjectNode json);

  /**
   * Obtains the form of what eligibility may know.
   *
   * @return the form
   */
  static FactsJson<EligibilityFacts> ofEligibility() {
    return new EligibilityFactsJson();
  }

  /**
   * Obtains the form of what advice on order may know.
   *
   * @return the form
   */
  static FactsJson<PriorityFacts> ofPriority() {
    return new PriorityFactsJson();
  }

  /**
   * Obtains the form of what a response policy may know.
   *
   * @return the form
   */
  static FactsJson<ResponseFacts> ofResponse() {
    return new ResponseFactsJson();
  }

  /**
   * Obtains the form of what caseload advice may know.
   *
   * @return the form
   */
  static FactsJson<CaseloadFacts> ofCaseload() {
    return new CaseloadFactsJson();
  }

  /**
   * Obtains the form of what the rule on formal plans may know.
   *
   * @return the form
   */
  static FactsJson<FormalPlanFacts> ofFormalPlan() {
    return new PlanFactsJson.OfFormalPlan();
  }

  /**
   * Obtains the form of what the rule on settings may know.
   *
   * @return the form
   */
  static FactsJson<SettingFacts> ofSetting() {
    return new PlanFactsJson.OfSetting();
  }
}
