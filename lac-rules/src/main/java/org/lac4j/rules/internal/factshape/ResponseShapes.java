package org.lac4j.rules.internal.factshape;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.lac4j.core.internal.modelshape.TeamShapes;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.MapShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.response.Presence;
import org.lac4j.rules.response.ResponseFacts;

/** The shapes of what happened when, of who answers, and of the moment to look from. */
final class ResponseShapes {

  static final ObjectShape<Presence> PRESENCE = presence();
  static final ObjectShape<ResponseFacts> FACTS = facts();

  private ResponseShapes() {}

  private static ObjectShape<Presence> presence() {
    ObjectShape.Fields<Presence> fields = ObjectShape.named("presence");
    var coordinator =
        fields.optional("coordinator", TeamShapes.COORDINATOR_ID, Presence::coordinator);
    var pattern =
        fields.required("workingPattern", TeamShapes.WORKING_PATTERN, Presence::workingPattern);
    var absences = fields.list("absences", ListShape.of(TeamShapes.ABSENCE), Presence::absences);
    var coverPatterns =
        fields.optional(
            "coverPatterns",
            new MapShape<>(TeamShapes.COORDINATOR_ID, TeamShapes.WORKING_PATTERN),
            presence -> Optional.of(presence.coverPatterns()).filter(known -> !known.isEmpty()));
    return fields.makes(
        in ->
            new Presence(
                coordinator.apply(in),
                pattern.apply(in),
                absences.apply(in),
                coverPatterns.apply(in).orElse(ImmutableMap.of())));
  }

  private static ObjectShape<ResponseFacts> facts() {
    ObjectShape.Fields<ResponseFacts> fields = ObjectShape.named("response-facts");
    var receivedAt = fields.required("receivedAt", TextShape.INSTANT, ResponseFacts::receivedAt);
    var answeredAt = fields.optional("answeredAt", TextShape.INSTANT, ResponseFacts::answeredAt);
    var metAt = fields.optional("metAt", TextShape.INSTANT, ResponseFacts::metAt);
    var endedAt = fields.optional("endedAt", TextShape.INSTANT, ResponseFacts::endedAt);
    var meetingOn = fields.optional("meetingOn", TextShape.DATE, ResponseFacts::meetingOn);
    var wish =
        fields.withDefault(
            "wish",
            TextShape.constants(ConversationWish.class),
            ConversationWish.YES,
            ResponseFacts::wish);
    var urgency =
        fields.withDefault(
            "urgency",
            TextShape.constants(Urgency.class),
            Urgency.NOT_SAID,
            ResponseFacts::urgency);
    var presence = fields.optional("presence", PRESENCE, ResponseFacts::presence);
    var asOf = fields.required("asOf", TextShape.INSTANT, ResponseFacts::asOf);
    return fields.makes(
        in ->
            ResponseFacts.builder()
                .receivedAt(receivedAt.apply(in))
                .answeredAt(answeredAt.apply(in))
                .metAt(metAt.apply(in))
                .endedAt(endedAt.apply(in))
                .meetingOn(meetingOn.apply(in))
                .wish(wish.apply(in))
                .urgency(urgency.apply(in))
                .presence(presence.apply(in))
                .asOf(asOf.apply(in))
                .build());
  }
}
