package org.lac4j.rules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.response.Presence;
import org.lac4j.rules.response.ResponseFacts;

/** What happened when, who answers, and the moment to look from. */
final class ResponseFactsJson implements FactsJson<ResponseFacts> {

  @Override
  public Class<ResponseFacts> type() {
    return ResponseFacts.class;
  }

  @Override
  public ObjectNode write(ResponseFacts facts) {
    ObjectNode json =
        Fields.MAPPER.createObjectNode().put("receivedAt", facts.receivedAt().toString());
    facts.answeredAt().ifPresent(moment -> json.put("answeredAt", moment.toString()));
    facts.metAt().ifPresent(moment -> json.put("metAt", moment.toString()));
    facts.endedAt().ifPresent(moment -> json.put("endedAt", moment.toString()));
    json.put("urgency", Fields.kebab(facts.urgency()));
    facts.presence().ifPresent(presence -> json.set("presence", write(presence)));
    return json.put("asOf", facts.asOf().toString());
  }

  private static ObjectNode write(Presence presence) {
    ObjectNode json = Fields.MAPPER.createObjectNode();
    presence.coordinator().ifPresent(id -> json.put("coordinator", id.value()));
    json.set("workingPattern", Fields.MAPPER.valueToTree(presence.workingPattern()));
    presence
        .absences()
        .forEach(
            absence ->
                json.withArray("absences").add(Fields.MAPPER.<ObjectNode>valueToTree(absence)));
    return json;
  }

  @Override
  public ResponseFacts read(ObjectNode json) {
    Fields fields =
        Fields.of(
            json,
            "facts",
            "receivedAt",
            "answeredAt",
            "metAt",
            "endedAt",
            "urgency",
            "presence",
            "asOf");
    return ResponseFacts.builder()
        .receivedAt(fields.moment("receivedAt"))
        .answeredAt(fields.optionalMoment("answeredAt"))
        .metAt(fields.optionalMoment("metAt"))
        .endedAt(fields.optionalMoment("endedAt"))
        .urgency(fields.constant("urgency", Urgency.class))
        .presence(fields.optionalItem("presence").map(ResponseFactsJson::presence))
        .asOf(fields.moment("asOf"))
        .build();
  }

  private static Presence presence(Fields.Item item) {
    Fields fields = item.fields("coordinator", "workingPattern", "absences");
    return new Presence(
        fields.optionalText("coordinator").map(CoordinatorId::of),
        fields.requiredModel("workingPattern", WorkingPattern.class),
        fields.list("absences", absence -> absence.model(Absence.class)));
  }
}
