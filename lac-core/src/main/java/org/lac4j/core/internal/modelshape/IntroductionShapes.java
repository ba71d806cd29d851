package org.lac4j.core.internal.modelshape;

import static org.lac4j.core.internal.modelshape.PersonShapes.INTRODUCED;
import static org.lac4j.core.internal.modelshape.PlaceShapes.AREA_CODE;
import static org.lac4j.core.internal.modelshape.TeamShapes.COORDINATOR_ID;
import static org.lac4j.core.internal.shape.TextShape.DATE;
import static org.lac4j.core.internal.shape.TextShape.INSTANT;
import static org.lac4j.core.internal.shape.TextShape.PLAIN;
import static org.lac4j.core.internal.shape.TextShape.constants;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.NumberShape;
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
import org.lac4j.core.introduction.OutwardIntroduction;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.introduction.SupportGiven;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.introduction.WishTold;

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
          .kind(
              Actor.WhoIntroduced.class,
              ObjectShape.<Actor.WhoIntroduced>named("actor.introducer")
                  .makes(in -> new Actor.WhoIntroduced()))
          .kind(Actor.Other.class, other())
          .build();

  public static final ObjectShape<Introduction> INTRODUCTION = introduction();
  public static final ObjectShape<SupportGiven> SUPPORT_GIVEN = supportGiven();
  public static final ObjectShape<WishTold> WISH_TOLD = wishTold();
  public static final ObjectShape<OutwardIntroduction> OUTWARD = outward();
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
        fields.optional(
            "wish",
            constants(ConversationWish.class),
            introduction -> Optional.of(introduction.wish()));
    var background = fields.optional("background", PLAIN, Introduction::background);
    return fields.makes(
        in -> {
          Introduction.Builder builder =
              Introduction.builder()
                  .id(id.apply(in))
                  .introduced(introduced.apply(in))
                  .introducer(introducer.apply(in))
                  .channel(channel.apply(in))
                  .setting(setting.apply(in))
                  .receivedAt(receivedAt.apply(in))
                  .addAllAims(aims.apply(in))
                  .urgency(urgency.apply(in))
                  .background(background.apply(in));
          wish.apply(in).ifPresent(builder::wish);
          return builder.build();
        });
  }

  private static ObjectShape<SupportGiven> supportGiven() {
    ObjectShape.Fields<SupportGiven> fields = ObjectShape.named("support-given");
    var kinds =
        fields.list(
            "kinds", ListShape.distinct(constants(SupportGiven.Kind.class)), SupportGiven::kinds);
    var to = fields.optional("signpostedTo", PLAIN, SupportGiven::signpostedTo);
    return fields.makes(in -> new SupportGiven(ImmutableSet.copyOf(kinds.apply(in)), to.apply(in)));
  }

  private static ObjectShape<OutwardIntroduction> outward() {
    ObjectShape.Fields<OutwardIntroduction> fields = ObjectShape.named("outward-introduction");
    var to = fields.required("to", PLAIN, OutwardIntroduction::to);
    var sector = fields.optional("sector", PARTNER_SECTOR, OutwardIntroduction::sector);
    var agreedAt = fields.required("agreedAt", INSTANT, OutwardIntroduction::agreedAt);
    return fields.makes(
        in -> new OutwardIntroduction(to.apply(in), sector.apply(in), agreedAt.apply(in)));
  }

  private static ObjectShape<WishTold> wishTold() {
    ObjectShape.Fields<WishTold> fields = ObjectShape.named("wish-told");
    var wish = fields.required("wish", constants(ConversationWish.class), WishTold::wish);
    var at = fields.required("at", INSTANT, WishTold::at);
    var toldBy = fields.required("toldBy", ACTOR, WishTold::toldBy);
    return fields.makes(in -> new WishTold(wish.apply(in), at.apply(in), toldBy.apply(in)));
  }

  private static ObjectShape<JourneyEvent> journeyEvent() {
    ObjectShape.Fields<JourneyEvent> fields = ObjectShape.named("journey-event");
    var kind = fields.required("kind", constants(EventKind.class), JourneyEvent::kind);
    var at = fields.required("at", INSTANT, JourneyEvent::at);
    var by = fields.required("by", ACTOR, JourneyEvent::by);
    var reason = fields.optional("reason", END_REASON, JourneyEvent::reason);
    var meetingOn = fields.optional("meetingOn", DATE, JourneyEvent::meetingOn);
    var coordinator = fields.optional("coordinator", COORDINATOR_ID, JourneyEvent::coordinator);
    var area = fields.optional("area", AREA_CODE, JourneyEvent::area);
    var gave = fields.optional("gave", SUPPORT_GIVEN, JourneyEvent::gave);
    var outward = fields.optional("outward", OUTWARD, JourneyEvent::outward);
    var corrects =
        fields.optional(
            "corrects",
            NumberShape.whole(1, Integer.MAX_VALUE),
            event -> event.corrects().stream().boxed().findFirst());
    return fields.makes(
        in ->
            JourneyEvent.builder()
                .kind(kind.apply(in))
                .at(at.apply(in))
                .by(by.apply(in))
                .reason(reason.apply(in))
                .meetingOn(meetingOn.apply(in))
                .coordinator(coordinator.apply(in))
                .area(area.apply(in))
                .gave(gave.apply(in))
                .outward(outward.apply(in))
                .corrects(corrects.apply(in).map(OptionalInt::of).orElse(OptionalInt.empty()))
                .build());
  }

  private static ObjectShape<Journey> journey() {
    ObjectShape.Fields<Journey> fields = ObjectShape.named("journey");
    var introduction = fields.required("introduction", INTRODUCTION_ID, Journey::introduction);
    var events = fields.list("events", ListShape.of(JOURNEY_EVENT), Journey::events);
    return fields.makes(in -> Journey.replay(introduction.apply(in), events.apply(in)));
  }
}
