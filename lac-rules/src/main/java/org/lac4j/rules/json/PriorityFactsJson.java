package org.lac4j.rules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.priority.HumanOverride;
import org.lac4j.rules.priority.Judgement;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/** The queue, what people have decided about it, and the day. */
final class PriorityFactsJson implements FactsJson<PriorityFacts> {

  @Override
  public Class<PriorityFacts> type() {
    return PriorityFacts.class;
  }

  @Override
  public ObjectNode write(PriorityFacts facts) {
    ObjectNode json = Fields.MAPPER.createObjectNode().put("asOf", facts.asOf().toString());
    facts.queue().forEach(waiting -> json.withArray("queue").add(write(waiting)));
    facts.overrides().forEach(override -> json.withArray("overrides").add(write(override)));
    return json;
  }

  private static ObjectNode write(Waiting waiting) {
    ObjectNode json =
        Fields.MAPPER
            .createObjectNode()
            .put("id", waiting.id().value())
            .put("receivedAt", waiting.receivedAt().toString());
    waiting.promisedBy().ifPresent(day -> json.put("promisedBy", day.toString()));
    return json.put("answered", waiting.answered())
        .put("urgency", Fields.kebab(waiting.urgency()))
        .put("judgement", Fields.kebab(waiting.judgement()))
        .put("overtaken", waiting.overtaken());
  }

  private static ObjectNode write(HumanOverride override) {
    return Fields.MAPPER
        .createObjectNode()
        .put("id", override.id().value())
        .put("place", override.place())
        .put("reason", override.reason())
        .put("by", override.by().value())
        .put("on", override.on().toString());
  }

  @Override
  public PriorityFacts read(ObjectNode json) {
    Fields fields = Fields.of(json, "facts", "asOf", "queue", "overrides");
    return new PriorityFacts(
        fields.list("queue", PriorityFactsJson::waiting),
        fields.list("overrides", PriorityFactsJson::override),
        fields.date("asOf"));
  }

  private static Waiting waiting(Fields.Item item) {
    Fields fields =
        item.fields(
            "id", "receivedAt", "promisedBy", "answered", "urgency", "judgement", "overtaken");
    return Waiting.builder()
        .id(IntroductionId.of(fields.text("id")))
        .receivedAt(fields.moment("receivedAt"))
        .promisedBy(fields.optionalDate("promisedBy"))
        .answered(fields.flag("answered"))
        .urgency(fields.constant("urgency", Urgency.class))
        .judgement(fields.constant("judgement", Judgement.class))
        .overtaken(fields.number("overtaken"))
        .build();
  }

  private static HumanOverride override(Fields.Item item) {
    Fields fields = item.fields("id", "place", "reason", "by", "on");
    return HumanOverride.builder()
        .id(IntroductionId.of(fields.text("id")))
        .place(fields.number("place"))
        .reason(fields.text("reason"))
        .by(CoordinatorId.of(fields.text("by")))
        .on(fields.date("on"))
        .build();
  }
}
