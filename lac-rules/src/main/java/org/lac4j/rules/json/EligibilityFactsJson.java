package org.lac4j.rules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.eligibility.EligibilityFacts;

/** Placement, wish and day. */
final class EligibilityFactsJson implements FactsJson<EligibilityFacts> {

  @Override
  public Class<EligibilityFacts> type() {
    return EligibilityFacts.class;
  }

  @Override
  public ObjectNode write(EligibilityFacts facts) {
    ObjectNode json = Fields.MAPPER.createObjectNode();
    facts
        .placement()
        .ifPresent(placement -> json.set("placement", Fields.MAPPER.valueToTree(placement)));
    return json.put("wish", Fields.kebab(facts.wish())).put("asOf", facts.asOf().toString());
  }

  @Override
  public EligibilityFacts read(ObjectNode json) {
    Fields fields = Fields.of(json, "facts", "placement", "wish", "asOf");
    return new EligibilityFacts(
        fields.model("placement", Placement.class),
        fields.constant("wish", ConversationWish.class),
        fields.date("asOf"));
  }
}
