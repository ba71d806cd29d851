package org.lac4j.rules.internal.factshape;

import com.google.common.collect.ImmutableMap;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeCatalogue;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.rules.Decision;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.Reason;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.caseload.CoordinatorLoad;
import org.lac4j.rules.caseload.FacilitatorReach;
import org.lac4j.rules.caseload.VacantArea;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.plan.Condition;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.priority.HumanOverride;
import org.lac4j.rules.priority.Judgement;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;
import org.lac4j.rules.response.Presence;
import org.lac4j.rules.response.ResponseFacts;

/** The shapes of facts and decisions, found by service loading. */
public final class FactCatalogue implements ShapeCatalogue {

  /** Found by service loading. */
  public FactCatalogue() {}

  @Override
  public ImmutableMap<Class<?>, Shape<?>> shapes() {
    return ImmutableMap.<Class<?>, Shape<?>>builder()
        .putAll(RecordShapes.FACTS)
        .put(DecisionRecord.class, RecordShapes.RECORD)
        .put(Decision.class, DecisionShapes.DECISION)
        .put(Reason.class, DecisionShapes.REASON)
        .put(RuleVersion.class, DecisionShapes.RULE)
        .put(Waiting.class, PriorityShapes.WAITING)
        .put(HumanOverride.class, PriorityShapes.OVERRIDE)
        .put(Presence.class, ResponseShapes.PRESENCE)
        .put(CoordinatorLoad.class, CaseloadShapes.LOAD)
        .put(VacantArea.class, CaseloadShapes.VACANT_AREA)
        .put(FacilitatorReach.class, CaseloadShapes.REACH)
        .put(AdjacentAreas.class, CaseloadShapes.ADJACENT)
        .put(AdjacentAreas.Pair.class, CaseloadShapes.PAIR)
        .put(Condition.class, TextShape.constants(Condition.class))
        .put(Judgement.class, TextShape.constants(Judgement.class))
        .buildOrThrow();
  }

  @Override
  public ImmutableMap<String, Class<?>> documents() {
    return ImmutableMap.<String, Class<?>>builder()
        .put("caseload-facts", CaseloadFacts.class)
        .put("decision-record", DecisionRecord.class)
        .put("eligibility-facts", EligibilityFacts.class)
        .put("formal-plan-facts", FormalPlanFacts.class)
        .put("priority-facts", PriorityFacts.class)
        .put("response-facts", ResponseFacts.class)
        .put("setting-facts", SettingFacts.class)
        .buildOrThrow();
  }
}
