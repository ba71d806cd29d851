package org.lac4j.rules.internal.factshape;

import org.lac4j.core.internal.modelshape.PlaceShapes;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.rules.eligibility.EligibilityFacts;

/** The shape of placement, wish and day. */
final class EligibilityShapes {

  static final ObjectShape<EligibilityFacts> FACTS = facts();

  private EligibilityShapes() {}

  private static ObjectShape<EligibilityFacts> facts() {
    ObjectShape.Fields<EligibilityFacts> fields = ObjectShape.named("eligibility-facts");
    var placement =
        fields.optional("placement", PlaceShapes.PLACEMENT, EligibilityFacts::placement);
    var wish =
        fields.required(
            "wish", TextShape.constants(ConversationWish.class), EligibilityFacts::wish);
    var asOf = fields.required("asOf", TextShape.DATE, EligibilityFacts::asOf);
    return fields.makes(
        in -> new EligibilityFacts(placement.apply(in), wish.apply(in), asOf.apply(in)));
  }
}
