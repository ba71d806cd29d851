package org.lac4j.rules.internal.factshape;

import static org.lac4j.core.internal.shape.TextShape.ANY;
import static org.lac4j.core.internal.shape.TextShape.CODE;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.MapShape;
import org.lac4j.core.internal.shape.MappedShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.PlainShape;
import org.lac4j.core.internal.shape.ReadContext;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;
import org.lac4j.rules.RecordedDecision;
import org.lac4j.rules.RuleVersion;

/** The shapes of decisions and of what stands around them. */
public final class DecisionShapes {

  static final ObjectShape<RuleVersion> RULE = rule();
  static final ObjectShape<Reason> REASON = reason();
  static final ObjectShape<RecordedDecision> RECORDED = recorded();

  /** Any decision is written as a record keeps it, and read as what was recorded. */
  static final Shape<Decision> DECISION =
      new MappedShape<>(RECORDED, DecisionShapes::recordedAs, recorded -> recorded);

  private DecisionShapes() {}

  /** What a record keeps of a decision; its numbers are those that reading gives. */
  public static RecordedDecision recorded(Decision decision) {
    ReadContext start = ReadContext.start(true);
    return RECORDED.read(RECORDED.write(recordedAs(decision)), start);
  }

  private static RecordedDecision recordedAs(Decision decision) {
    return decision instanceof RecordedDecision recorded
        ? recorded
        : new RecordedDecision(
            decision.outcome(), decision.reasons(), decision.nextSteps(), decision.details());
  }

  private static ObjectShape<RuleVersion> rule() {
    ObjectShape.Fields<RuleVersion> fields = ObjectShape.named("rule-version");
    var id = fields.required("id", CODE, RuleVersion::id);
    var version = fields.required("version", ANY, RuleVersion::version);
    var description = fields.required("description", ANY, RuleVersion::description);
    var justification = fields.optional("justification", ANY, RuleVersion::justification);
    return fields.makes(
        in ->
            RuleVersion.builder()
                .id(id.apply(in))
                .version(version.apply(in))
                .description(description.apply(in))
                .justification(justification.apply(in))
                .build());
  }

  private static ObjectShape<Reason> reason() {
    ObjectShape.Fields<Reason> fields = ObjectShape.named("reason");
    var code = fields.required("code", CODE, Reason::code);
    var text = fields.required("text", ANY, Reason::text);
    var sources = fields.everyList("sources", ListShape.of(ANY), Reason::sources);
    var values = fields.required("values", new MapShape<>(ANY, ANY), Reason::values);
    return fields.makes(
        in -> new Reason(code.apply(in), text.apply(in), sources.apply(in), values.apply(in)));
  }

  private static ObjectShape<RecordedDecision> recorded() {
    ObjectShape.Fields<RecordedDecision> fields = ObjectShape.named("decision");
    var outcome = fields.required("outcome", CODE, RecordedDecision::outcome);
    var reasons = fields.everyList("reasons", ListShape.of(REASON), RecordedDecision::reasons);
    var nextSteps = fields.list("nextSteps", ListShape.of(ANY), RecordedDecision::nextSteps);
    var details =
        fields.optional(
            "details",
            PlainShape.PLAIN_DATA,
            decision -> Optional.of(decision.details()).filter(data -> !data.isEmpty()));
    return fields.makes(
        in ->
            new RecordedDecision(
                outcome.apply(in),
                reasons.apply(in),
                nextSteps.apply(in),
                details.apply(in).orElse(ImmutableMap.of())));
  }
}
