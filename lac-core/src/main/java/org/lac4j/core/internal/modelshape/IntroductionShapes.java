package org.lac4j.core.internal.modelshape;

import static org.lac4j.core.internal.modelshape.PersonShapes.INTRODUCED;
import static org.lac4j.core.internal.modelshape.TeamShapes.COORDINATOR_ID;
import static org.lac4j.core.internal.shape.TextShape.DATE;
import static org.lac4j.core.internal.shape.TextShape.INSTANT;
import static org.lac4j.core.internal.shape.TextShape.PLAIN;
import static org.lac4j.core.internal.shape.TextShape.constants;

import com.google.common.base.Joiner;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Channel;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.EventKind;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.introduction.Urgency;

/** The shapes of introductions and their journeys. */
public final class IntroductionShapes {

  public static final TextShape<IntroductionId> INTRODUCTION_ID =
      TextShape.id(IntroductionId::value, IntroductionId::of);

  public static final TextShape<EndReason> END_REASON =
      new TextShape<>(
          EndReason::toString,
          EndReason::parse,
          schema -> schema.put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*(: .+)?$"));

  public static final TextShape<Aim> AIM =
      new TextShape<>(
          Aim::toString, Aim::parse, schema -> schema.put("pattern", rows(Aim.values())));

  public static final TextShape<PartnerSector> PARTNER_SECTOR =
      new TextShape<>(
          PartnerSector::toString,
          PartnerSector::parse,
          schema -> schema.put("pattern", rows(PartnerSector.values())));

  public static final KindShape<Introducer> INTRODUCER =
      KindShape.<Introducer>named("introducer")
          .kind(
              Introducer.Self.class,
              ObjectShape.<Introducer.Self>named("introducer.self")
                  .makes(in -> new Introducer.Self()))
          .kind(Introducer.FamilyOrFriend.class, familyOrFriend())
          .kind(Introducer.Neighbour.class, neighbour())
          .kind(Introducer.CommunityMember.class, communityMember())
          .kind(Introducer.ByCoordinator.class, introducingCoordinator())
          .kind(Introducer.Partner.class, partner())
          .build();

  public static final KindShape<Actor> ACTOR =
      KindShape.<Actor>named("actor")
          .kind(
              Actor.Themselves.class,
              ObjectShape.<Actor.Themselves>named("actor.themselves")
                  .makes(in -> new Actor.Themselves()))
          .kind(Actor.ByCoordinator.class, actingCoordinator())
          .kind(Actor.Other.class, other())
          .build();

  public static final ObjectShape<Introduction> INTRODUCTION = introduction();
  public static final ObjectShape<JourneyEvent> JOURNEY_EVENT = journeyEvent();
  public static final ObjectShape<Journey> JOURNEY = journey();

  private IntroductionShapes() {}

  /** The survey's rows, or another with a label. */
  private static String rows(Object[] survey) {
    return "^(" + Joiner.on('|').join(survey) + "|other: .+)$";
  }

  private static ObjectShape<Introducer.FamilyOrFriend> familyOrFriend() {
    ObjectShape.Fields<Introducer.FamilyOrFriend> fields =
        ObjectShape.named("introducer.family-or-friend");
    var details = fields.optional("details", PLAIN, Introducer.FamilyOrFriend::details);
    return fields.makes(in -> new Introducer.FamilyOrFriend(details.apply(in)));
  }

  private static ObjectShape<Introducer.Neighbour> neighbour() {
    ObjectShape.Fields<Introducer.Neighbour> fields = ObjectShape.named("introducer.neighbour");
    var details = fields.optional("details", PLAIN, Introducer.Neighbour::details);
    return fields.makes(in -> new Introducer.Neighbour(details.apply(in)));
  }

  private static ObjectShape<Introducer.CommunityMember> communityMember() {
    ObjectShape.Fields<Introducer.CommunityMember> fields =
        ObjectShape.named("introducer.community-member");
    var details = fields.optional("details", PLAIN, Introducer.CommunityMember::details);
    return fields.makes(in -> new Introducer.CommunityMember(details.apply(in)));
  }

  private static ObjectShape<Introducer.ByCoordinator> introducingCoordinator() {
    ObjectShape.Fields<Introducer.ByCoordinator> fields =
        ObjectShape.named("introducer.coordinator");
    var coordinator =
        fields.required("coordinator", COORDINATOR_ID, Introducer.ByCoordinator::coordinator);
    return fields.makes(in -> new Introducer.ByCoordinator(coordinator.apply(in)));
  }

  private static ObjectShape<Introducer.Partner> partner() {
    ObjectShape.Fields<Introducer.Partner> fields = ObjectShape.named("introducer.partner");
    var sector = fields.required("sector", PARTNER_SECTOR, Introducer.Partner::sector);
    var details = fields.optional("details", PLAIN, Introducer.Partner::details);
    return fields.makes(in -> new Introducer.Partner(sector.apply(in), details.apply(in)));
  }

  private static ObjectShape<Actor.ByCoordinator> actingCoordinator() {
    ObjectShape.Fields<Actor.ByCoordinator> fields = ObjectShape.named("actor.coordinator");
    var coordinator =
        fields.required("coordinator", COORDINATOR_ID, Actor.ByCoordinator::coordinator);
    return fields.makes(in -> new Actor.ByCoordinator(coordinator.apply(in)));
  }

  private static ObjectShape<Actor.Other> other() {
    ObjectShape.Fields<Actor.Other> fields = ObjectShape.named("actor.other");
    var details = fields.optional("details", PLAIN, Actor.Other::details);
    return fields.makes(in -> new Actor.Other(details.apply(in)));
  }

  private static ObjectShape<Introduction> introduction() {
    ObjectShape.Fields<Introduction> fields = ObjectShape.named("introduction");
    var id = fields.required("id", INTRODUCTION_ID, Introduction::id);
    var introduced = fields.required("introduced", INTRODUCED, Introduction::introduced);
    var introducer = fields.required("introducer", INTRODUCER, Introduction::introducer);
    var channel = fields.optional("channel", constants(Channel.class), Introduction::channel);
    var setting = fields.optional("setting", constants(Setting.class), Introduction::setting);
    var receivedAt = fields.required("receivedAt", INSTANT, Introduction::receivedAt);
    var aims = fields.list("aims", ListShape.distinct(AIM), Introduction::aims);
    var urgency =
        fields.withDefault(
            "urgency", constants(Urgency.class), Urgency.NOT_SAID, Introduction::urgency);
    var wish =
        fields.withDefault(
            "wish",
            constants(ConversationWish.class),
            ConversationWish.NOT_ASKED,
            Introduction::wish);
    var background = fields.optional("background", PLAIN, Introduction::background);
    return fields.makes(
        in ->
            Introduction.builder()
                .id(id.apply(in))
                .introduced(introduced.apply(in))
                .introducer(introducer.apply(in))
                .channel(channel.apply(in))
                .setting(setting.apply(in))
                .receivedAt(receivedAt.apply(in))
                .addAllAims(aims.apply(in))
                .urgency(urgency.apply(in))
                .wish(wish.apply(in))
                .background(background.apply(in))
                .build());
  }

  private static ObjectShape<JourneyEvent> journeyEvent() {
    ObjectShape.Fields<JourneyEvent> fields = ObjectShape.named("journey-event");
    var kind = fields.required("kind", constants(EventKind.class), JourneyEvent::kind);
    var at = fields.required("at", INSTANT, JourneyEvent::at);
    var by = fields.required("by", ACTOR, JourneyEvent::by);
    var reason = fields.optional("reason", END_REASON, JourneyEvent::reason);
    var meetingOn = fields.optional("meetingOn", DATE, JourneyEvent::meetingOn);
    return fields.makes(
        in ->
            JourneyEvent.builder()
                .kind(kind.apply(in))
                .at(at.apply(in))
                .by(by.apply(in))
                .reason(reason.apply(in))
                .meetingOn(meetingOn.apply(in))
                .build());
  }

  private static ObjectShape<Journey> journey() {
    ObjectShape.Fields<Journey> fields = ObjectShape.named("journey");
    var introduction = fields.required("introduction", INTRODUCTION_ID, Journey::introduction);
    var events = fields.list("events", ListShape.of(JOURNEY_EVENT), Journey::events);
    return fields.makes(in -> Journey.replay(introduction.apply(in), events.apply(in)));
  }
}
