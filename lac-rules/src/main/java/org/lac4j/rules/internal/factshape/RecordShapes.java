package org.lac4j.rules.internal.factshape;

import com.google.common.collect.ImmutableMap;
import org.lac4j.core.internal.shape.DocumentShape;
import org.lac4j.core.internal.shape.MappedShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.ReadContext;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.Shapes;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.internal.shape.TreeShape;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.rules.Decision;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.RecordedDecision;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.caseload.CaseloadFacts;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.response.ResponseFacts;

/** The shape of the record of a decision, and those of the facts that the library's own rules decide on. */
public final class RecordShapes {

  /** The shapes of facts, by the type of the facts: each is a document with a version of its own. */
  public static final ImmutableMap<Class<?>, DocumentShape<?>> FACTS =
      ImmutableMap.<Class<?>, DocumentShape<?>>builder()
          .put(EligibilityFacts.class, DocumentShape.of(EligibilityShapes.FACTS))
          .put(PriorityFacts.class, DocumentShape.of(PriorityShapes.FACTS))
          .put(ResponseFacts.class, DocumentShape.of(ResponseShapes.FACTS))
          .put(CaseloadFacts.class, DocumentShape.of(CaseloadShapes.FACTS))
          .put(FormalPlanFacts.class, DocumentShape.of(PlanShapes.FORMAL_PLAN))
          .put(SettingFacts.class, DocumentShape.of(PlanShapes.SETTING))
          .buildOrThrow();

  /** The record, with its facts as a tree. */
  public static final DocumentShape<Stored> STORED = DocumentShape.of(storedShape());

  private static final ImmutableMap<String, Class<?>> BY_RULE =
      ImmutableMap.of(
          "eligibility", EligibilityFacts.class,
          "priority", PriorityFacts.class,
          "response", ResponseFacts.class,
          "caseload", CaseloadFacts.class,
          "formal-plan", FormalPlanFacts.class,
          "setting", SettingFacts.class);

  /** The record of a decision on facts of the library. */
  static final Shape<DecisionRecord<?, ?>> RECORD =
      new MappedShape<>(STORED, RecordShapes::stored, RecordShapes::recordOf);

  private RecordShapes() {}

  private static Stored stored(DecisionRecord<?, ?> record) {
    return new Stored(
        record.rule(),
        Shapes.write(record.facts()),
        DecisionShapes.recorded((Decision) record.decision()));
  }

  private static DecisionRecord<?, ?> recordOf(Stored stored) {
    Class<?> type = BY_RULE.get(stored.rule().id());
    if (type == null) {
      throw new IllegalArgumentException(
          "The facts are those of a rule of your own: read the record with DecisionJson.");
    }
    Object facts = Shapes.of(type).read(stored.facts(), ReadContext.start(true).field("facts"));
    return new DecisionRecord<>(stored.rule(), facts, stored.decision());
  }

  private static ObjectShape<Stored> storedShape() {
    ObjectShape.Fields<Stored> fields = ObjectShape.named("decision-record");
    fields.required("schema", TextShape.constant("lac4j-decision"), stored -> "lac4j-decision");
    var rule = fields.required("rule", DecisionShapes.RULE, Stored::rule);
    var facts = fields.required("facts", TreeShape.TREE, Stored::facts);
    var decision = fields.required("decision", DecisionShapes.RECORDED, Stored::decision);
    return fields.makes(in -> new Stored(rule.apply(in), facts.apply(in), decision.apply(in)));
  }

  /**
   * A record as it is stored.
   *
   * @param rule which rule and version decided
   * @param facts the facts, in the shape of their own
   * @param decision what was decided
   */
  public record Stored(RuleVersion rule, JsonTree facts, RecordedDecision decision) {}
}
