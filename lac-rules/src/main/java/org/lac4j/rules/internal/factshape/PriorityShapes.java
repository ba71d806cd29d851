package org.lac4j.rules.internal.factshape;

import java.util.OptionalInt;
import org.lac4j.core.internal.modelshape.IntroductionShapes;
import org.lac4j.core.internal.modelshape.TeamShapes;
import org.lac4j.core.internal.shape.FlagShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.priority.HumanOverride;
import org.lac4j.rules.priority.Judgement;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/** The shapes of a queue, of what people have decided about it, and of the day. */
final class PriorityShapes {

  static final ObjectShape<Waiting> WAITING = waiting();
  static final ObjectShape<HumanOverride> OVERRIDE = override();
  static final ObjectShape<PriorityFacts> FACTS = facts();

  private PriorityShapes() {}

  private static ObjectShape<Waiting> waiting() {
    ObjectShape.Fields<Waiting> fields = ObjectShape.named("waiting");
    var id = fields.required("id", IntroductionShapes.INTRODUCTION_ID, Waiting::id);
    var receivedAt = fields.required("receivedAt", TextShape.INSTANT, Waiting::receivedAt);
    var promisedBy = fields.optional("promisedBy", TextShape.DATE, Waiting::promisedBy);
    var answered = fields.withDefault("answered", FlagShape.FLAG, false, Waiting::answered);
    var wish =
        fields.withDefault(
            "wish",
            TextShape.constants(ConversationWish.class),
            ConversationWish.YES,
            Waiting::wish);
    var urgency =
        fields.withDefault(
            "urgency", TextShape.constants(Urgency.class), Urgency.NOT_SAID, Waiting::urgency);
    var judgement =
        fields.withDefault(
            "judgement",
            TextShape.constants(Judgement.class),
            Judgement.NO_DIFFERENCE,
            Waiting::judgement);
    var overtaken =
        fields.optional(
            "overtaken",
            NumberShape.whole(),
            waiting -> waiting.overtaken().stream().boxed().findFirst());
    return fields.makes(
        in ->
            Waiting.builder()
                .id(id.apply(in))
                .receivedAt(receivedAt.apply(in))
                .promisedBy(promisedBy.apply(in))
                .answered(answered.apply(in))
                .wish(wish.apply(in))
                .urgency(urgency.apply(in))
                .judgement(judgement.apply(in))
                .overtaken(overtaken.apply(in).map(OptionalInt::of).orElseGet(OptionalInt::empty))
                .build());
  }

  private static ObjectShape<HumanOverride> override() {
    ObjectShape.Fields<HumanOverride> fields = ObjectShape.named("human-override");
    var id = fields.required("id", IntroductionShapes.INTRODUCTION_ID, HumanOverride::id);
    var place = fields.required("place", NumberShape.whole(), HumanOverride::place);
    var reason = fields.required("reason", TextShape.ANY, HumanOverride::reason);
    var by = fields.required("by", TeamShapes.COORDINATOR_ID, HumanOverride::by);
    var on = fields.required("on", TextShape.DATE, HumanOverride::on);
    return fields.makes(
        in ->
            HumanOverride.builder()
                .id(id.apply(in))
                .place(place.apply(in))
                .reason(reason.apply(in))
                .by(by.apply(in))
                .on(on.apply(in))
                .build());
  }

  private static ObjectShape<PriorityFacts> facts() {
    ObjectShape.Fields<PriorityFacts> fields = ObjectShape.named("priority-facts");
    var asOf = fields.required("asOf", TextShape.DATE, PriorityFacts::asOf);
    var queue = fields.list("queue", ListShape.of(WAITING), PriorityFacts::queue);
    var overrides = fields.list("overrides", ListShape.of(OVERRIDE), PriorityFacts::overrides);
    return fields.makes(
        in -> new PriorityFacts(queue.apply(in), overrides.apply(in), asOf.apply(in)));
  }
}
