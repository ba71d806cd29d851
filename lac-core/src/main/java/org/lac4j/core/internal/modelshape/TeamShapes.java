package org.lac4j.core.internal.modelshape;

import static org.lac4j.core.internal.modelshape.PlaceShapes.AREA;
import static org.lac4j.core.internal.modelshape.PlaceShapes.AREA_CODE;
import static org.lac4j.core.internal.shape.TextShape.DATE;
import static org.lac4j.core.internal.shape.TextShape.PLAIN;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.lac4j.core.internal.shape.FlagShape;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.MapShape;
import org.lac4j.core.internal.shape.MappedShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeException;
import org.lac4j.core.internal.shape.ShapeFault;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.AreaTerm;
import org.lac4j.core.team.CommunityFacilitator;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.core.team.InvalidTeamException;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamFault;
import org.lac4j.core.team.Vacancy;
import org.lac4j.core.team.WorkingPattern;

/** The shapes of teams. */
public final class TeamShapes {

  public static final TextShape<CoordinatorId> COORDINATOR_ID =
      TextShape.id(CoordinatorId::value, CoordinatorId::of);

  public static final TextShape<FacilitatorId> FACILITATOR_ID =
      TextShape.id(FacilitatorId::value, FacilitatorId::of);

  public static final Shape<WorkingPattern> WORKING_PATTERN =
      new MappedShape<WorkingPattern, Collection<DayOfWeek>>(
          ListShape.distinct(TextShape.constants(DayOfWeek.class)),
          WorkingPattern::days,
          days -> new WorkingPattern(ImmutableSortedSet.copyOf(days)));

  public static final ObjectShape<Absence> ABSENCE = absence();
  public static final ObjectShape<Vacancy> VACANCY = vacancy();
  public static final ObjectShape<Post> POST = post();
  public static final ObjectShape<AreaTerm> AREA_TERM = areaTerm();
  public static final ObjectShape<Coordinator> COORDINATOR = coordinator();
  public static final ObjectShape<CommunityFacilitator> FACILITATOR = facilitator();
  public static final ObjectShape<TeamFault> TEAM_FAULT = teamFault();
  public static final ObjectShape<Team> TEAM = team();

  public static final KindShape<PointOfContact> POINT_OF_CONTACT =
      KindShape.<PointOfContact>named("point-of-contact")
          .kind(PointOfContact.InPost.class, inPost())
          .kind(PointOfContact.Vacant.class, vacant())
          .kind(PointOfContact.NotNamed.class, notNamed())
          .build();

  private TeamShapes() {}

  private static ObjectShape<Absence> absence() {
    ObjectShape.Fields<Absence> fields = ObjectShape.named("absence");
    var first = fields.required("first", DATE, Absence::first);
    var last = fields.optional("last", DATE, Absence::last);
    var coveredBy = fields.optional("coveredBy", COORDINATOR_ID, Absence::coveredBy);
    var returnPublic =
        fields.optional(
            "isReturnPublic",
            FlagShape.FLAG,
            absence -> Optional.of(absence.isReturnPublic()).filter(flag -> flag));
    return fields.makes(
        in ->
            new Absence(
                first.apply(in),
                last.apply(in),
                coveredBy.apply(in),
                returnPublic.apply(in).orElse(false)));
  }

  private static ObjectShape<Vacancy> vacancy() {
    ObjectShape.Fields<Vacancy> fields = ObjectShape.named("vacancy");
    var area = fields.required("area", AREA_CODE, Vacancy::area);
    var since = fields.optional("since", DATE, Vacancy::since);
    var coveredBy = fields.optional("coveredBy", COORDINATOR_ID, Vacancy::coveredBy);
    var until = fields.optional("until", DATE, Vacancy::until);
    return fields.makes(
        in -> new Vacancy(area.apply(in), since.apply(in), until.apply(in), coveredBy.apply(in)));
  }

  private static ObjectShape<Post> post() {
    ObjectShape.Fields<Post> fields = ObjectShape.named("post");
    var coordinator = fields.required("coordinator", COORDINATOR_ID, Post::coordinator);
    var areas = fields.list("areas", ListShape.distinct(AREA_CODE), Post::areas);
    var from = fields.optional("from", DATE, Post::from);
    var until = fields.optional("until", DATE, Post::until);
    var percent =
        fields.withDefault(
            "percentOfFullTime", NumberShape.whole(1, 100), 100, Post::percentOfFullTime);
    return fields.makes(
        in ->
            new Post(
                coordinator.apply(in),
                ImmutableSortedSet.copyOf(areas.apply(in)),
                from.apply(in),
                until.apply(in),
                percent.apply(in)));
  }

  private static ObjectShape<AreaTerm> areaTerm() {
    ObjectShape.Fields<AreaTerm> fields = ObjectShape.named("area-term");
    var area = fields.required("area", AREA_CODE, AreaTerm::area);
    var from = fields.optional("from", DATE, AreaTerm::from);
    var until = fields.optional("until", DATE, AreaTerm::until);
    return fields.makes(in -> new AreaTerm(area.apply(in), from.apply(in), until.apply(in)));
  }

  private static ObjectShape<PointOfContact.NotNamed> notNamed() {
    ObjectShape.Fields<PointOfContact.NotNamed> fields =
        ObjectShape.named("point-of-contact.not-named");
    var area = fields.required("area", AREA, PointOfContact.NotNamed::area);
    return fields.makes(in -> new PointOfContact.NotNamed(area.apply(in)));
  }

  private static ObjectShape<Coordinator> coordinator() {
    ObjectShape.Fields<Coordinator> fields = ObjectShape.named("coordinator");
    var id = fields.required("id", COORDINATOR_ID, Coordinator::id);
    var name = fields.required("name", PLAIN, Coordinator::name);
    var contact =
        fields.optional(
            "contact",
            ContactShapes.CONTACT_DETAILS,
            coordinator -> ContactShapes.unlessNone(coordinator.contact()));
    var dropIns = fields.list("dropIns", ListShape.of(ContactShapes.DROP_IN), Coordinator::dropIns);
    var areas = fields.list("areas", ListShape.distinct(AREA_CODE), Coordinator::areas);
    var pattern =
        fields.withDefault(
            "workingPattern",
            WORKING_PATTERN,
            WorkingPattern.mondayToFriday(),
            Coordinator::workingPattern);
    var absences = fields.list("absences", ListShape.of(ABSENCE), Coordinator::absences);
    return fields.makes(
        in ->
            Coordinator.builder()
                .id(id.apply(in))
                .name(name.apply(in))
                .contact(contact.apply(in).orElse(ContactDetails.NONE))
                .addAllDropIns(dropIns.apply(in))
                .addAllAreas(areas.apply(in))
                .workingPattern(pattern.apply(in))
                .addAllAbsences(absences.apply(in))
                .build());
  }

  private static ObjectShape<CommunityFacilitator> facilitator() {
    ObjectShape.Fields<CommunityFacilitator> fields = ObjectShape.named("community-facilitator");
    var id = fields.required("id", FACILITATOR_ID, CommunityFacilitator::id);
    var name = fields.required("name", PLAIN, CommunityFacilitator::name);
    var contact =
        fields.optional(
            "contact",
            ContactShapes.CONTACT_DETAILS,
            facilitator -> ContactShapes.unlessNone(facilitator.contact()));
    var areas = fields.list("areas", ListShape.distinct(AREA_CODE), CommunityFacilitator::areas);
    return fields.makes(
        in ->
            CommunityFacilitator.builder()
                .id(id.apply(in))
                .name(name.apply(in))
                .contact(contact.apply(in).orElse(ContactDetails.NONE))
                .addAllAreas(areas.apply(in))
                .build());
  }

  private static ObjectShape<TeamFault> teamFault() {
    ObjectShape.Fields<TeamFault> fields = ObjectShape.named("team-fault");
    var code = fields.required("code", TextShape.constants(TeamFault.Code.class), TeamFault::code);
    var areas = fields.list("areas", ListShape.distinct(AREA_CODE), TeamFault::areas);
    var coordinators =
        fields.list("coordinators", ListShape.distinct(COORDINATOR_ID), TeamFault::coordinators);
    var message = fields.required("message", PLAIN, TeamFault::message);
    return fields.makes(
        in ->
            new TeamFault(
                code.apply(in),
                ImmutableSortedSet.copyOf(areas.apply(in)),
                ImmutableSortedSet.copyOf(coordinators.apply(in)),
                message.apply(in)));
  }

  private static ObjectShape<Team> team() {
    ObjectShape.Fields<Team> fields = ObjectShape.named("team");
    var areas = fields.list("areas", ListShape.of(AREA), Team::areas);
    var coordinators = fields.list("coordinators", ListShape.of(COORDINATOR), Team::coordinators);
    var posts = fields.list("posts", ListShape.of(POST), Team::posts);
    var areaTerms = fields.list("areaTerms", ListShape.of(AREA_TERM), Team::areaTerms);
    var vacancies = fields.list("vacancies", ListShape.of(VACANCY), Team::vacancies);
    var facilitators = fields.list("facilitators", ListShape.of(FACILITATOR), Team::facilitators);
    var usualCover =
        fields.optional(
            "usualCover",
            new MapShape<>(COORDINATOR_ID, COORDINATOR_ID),
            team -> Optional.of(team.usualCover()).filter(cover -> !cover.isEmpty()));
    var nearestHelps =
        fields.optional(
            "nearestHelpsWithinMetres",
            NumberShape.whole(0, Integer.MAX_VALUE),
            team -> team.nearestHelpsWithinMetres().stream().boxed().findFirst());
    var contact = fields.optional("contact", ContactShapes.PUBLIC_CONTACT, Team::contact);
    return fields.makes(
        in ->
            faultByFault(
                Team.builder()
                    .addAllAreas(areas.apply(in))
                    .addAllCoordinators(coordinators.apply(in))
                    .addAllPosts(posts.apply(in))
                    .addAllAreaTerms(areaTerms.apply(in))
                    .addAllVacancies(vacancies.apply(in))
                    .addAllFacilitators(facilitators.apply(in))
                    .putAllUsualCover(usualCover.apply(in).orElse(ImmutableMap.of()))
                    .contact(contact.apply(in))
                    .nearestHelpsWithinMetres(
                        nearestHelps.apply(in).map(OptionalInt::of).orElse(OptionalInt.empty()))));
  }

  private static Team faultByFault(Team.Builder team) {
    try {
      return team.build();
    } catch (InvalidTeamException e) {
      throw ShapeException.of(
          e.faults().stream().map(fault -> new ShapeFault("", fault.message())).toList(), e);
    }
  }

  private static ObjectShape<PointOfContact.InPost> inPost() {
    ObjectShape.Fields<PointOfContact.InPost> fields =
        ObjectShape.named("point-of-contact.in-post");
    var area = fields.required("area", AREA, PointOfContact.InPost::area);
    var coordinator =
        fields.required("coordinator", COORDINATOR, PointOfContact.InPost::coordinator);
    var away = fields.optional("away", ABSENCE, PointOfContact.InPost::away);
    var cover = fields.optional("cover", COORDINATOR, PointOfContact.InPost::cover);
    return fields.makes(
        in ->
            new PointOfContact.InPost(
                area.apply(in), coordinator.apply(in), away.apply(in), cover.apply(in)));
  }

  private static ObjectShape<PointOfContact.Vacant> vacant() {
    ObjectShape.Fields<PointOfContact.Vacant> fields = ObjectShape.named("point-of-contact.vacant");
    var area = fields.required("area", AREA, PointOfContact.Vacant::area);
    var cover = fields.optional("cover", COORDINATOR, PointOfContact.Vacant::cover);
    return fields.makes(in -> new PointOfContact.Vacant(area.apply(in), cover.apply(in)));
  }
}
