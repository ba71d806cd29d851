package org.lac4j.core.internal.modelshape;

import com.google.common.collect.ImmutableMap;
import org.lac4j.core.agreement.AgreementContent;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.agreement.AgreementState;
import org.lac4j.core.agreement.AgreementVersion;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.agreement.FormalPlanMention;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.agreement.Step;
import org.lac4j.core.agreement.StepState;
import org.lac4j.core.internal.shape.Composite;
import org.lac4j.core.internal.shape.DocumentShape;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.Shape;
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
import org.lac4j.core.introduction.Stage;
import org.lac4j.core.introduction.SupportGiven;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.introduction.WishTold;
import org.lac4j.core.person.ContactMethod;
import org.lac4j.core.person.ContactPreference;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.person.Residence;
import org.lac4j.core.person.Strength;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.GridSquare;
import org.lac4j.core.place.GssCode;
import org.lac4j.core.place.GssKind;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Ward;
import org.lac4j.core.survey.AwarenessRoute;
import org.lac4j.core.survey.Opinion;
import org.lac4j.core.survey.SurveyStatement;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.AreaTerm;
import org.lac4j.core.team.CommunityFacilitator;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.DropIn;
import org.lac4j.core.team.FacilitatorId;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.PublicContact;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamFault;
import org.lac4j.core.team.Vacancy;
import org.lac4j.core.team.WorkingPattern;

/** The shape of every type of the model that has a JSON form. */
public final class ModelShapes {

  /** What can be a document of its own, by the name of its schema. */
  public static final ImmutableMap<String, Class<?>> DOCUMENTS =
      ImmutableMap.of(
          "introduced", Introduced.class,
          "introduction", Introduction.class,
          "journey", Journey.class,
          "shared-agreement", SharedAgreement.class,
          "team", Team.class);

  public static final ImmutableMap<Class<?>, Shape<?>> ALL =
      new ModelShapes()
          .places()
          .teams()
          .people()
          .introductions()
          .agreements()
          .byType
          .buildOrThrow();

  private final ImmutableMap.Builder<Class<?>, Shape<?>> byType = ImmutableMap.builder();

  private ModelShapes() {}

  private ModelShapes places() {
    put(Area.class, PlaceShapes.AREA);
    put(AreaCode.class, PlaceShapes.AREA_CODE);
    put(GridSquare.class, PlaceShapes.GRID_SQUARE);
    put(GssCode.class, PlaceShapes.GSS_CODE);
    put(Placement.Candidate.class, PlaceShapes.candidate());
    put(Ward.class, PlaceShapes.WARD);
    sealed(Location.class, PlaceShapes.LOCATION);
    sealed(Placement.class, PlaceShapes.PLACEMENT);
    constants(GssKind.class);
    constants(Placement.UnplacedReason.class);
    constants(Postcode.Kind.class);
    return this;
  }

  private ModelShapes teams() {
    put(Absence.class, TeamShapes.ABSENCE);
    put(CommunityFacilitator.class, TeamShapes.FACILITATOR);
    put(ContactDetails.class, ContactShapes.CONTACT_DETAILS);
    put(Coordinator.class, TeamShapes.COORDINATOR);
    put(CoordinatorId.class, TeamShapes.COORDINATOR_ID);
    put(DropIn.class, ContactShapes.DROP_IN);
    put(FacilitatorId.class, TeamShapes.FACILITATOR_ID);
    put(PublicContact.class, ContactShapes.PUBLIC_CONTACT);
    put(TeamFault.class, TeamShapes.TEAM_FAULT);
    put(Post.class, TeamShapes.POST);
    put(AreaTerm.class, TeamShapes.AREA_TERM);
    put(Vacancy.class, TeamShapes.VACANCY);
    put(WorkingPattern.class, TeamShapes.WORKING_PATTERN);
    sealed(PointOfContact.class, TeamShapes.POINT_OF_CONTACT);
    document(Team.class, TeamShapes.TEAM);
    constants(TeamFault.Code.class);
    return this;
  }

  private ModelShapes people() {
    put(ContactPreference.class, PersonShapes.CONTACT_PREFERENCE);
    put(FamilyId.class, PersonShapes.FAMILY_ID);
    put(GroupId.class, PersonShapes.GROUP_ID);
    put(PersonId.class, PersonShapes.PERSON_ID);
    put(Strength.class, PersonShapes.STRENGTH);
    sealed(Residence.class, PersonShapes.RESIDENCE);
    documents(Introduced.class, PersonShapes.INTRODUCED);
    constants(ContactMethod.class);
    return this;
  }

  private ModelShapes introductions() {
    put(Aim.class, IntroductionShapes.AIM);
    put(PartnerSector.class, IntroductionShapes.PARTNER_SECTOR);
    put(EndReason.class, IntroductionShapes.END_REASON);
    put(IntroductionId.class, IntroductionShapes.INTRODUCTION_ID);
    put(OutwardIntroduction.class, IntroductionShapes.OUTWARD);
    put(WishTold.class, IntroductionShapes.WISH_TOLD);
    put(SupportGiven.class, IntroductionShapes.SUPPORT_GIVEN);
    put(JourneyEvent.class, IntroductionShapes.JOURNEY_EVENT);
    sealed(Actor.class, IntroductionShapes.ACTOR);
    sealed(Introducer.class, IntroductionShapes.INTRODUCER);
    document(Introduction.class, IntroductionShapes.INTRODUCTION);
    document(Journey.class, IntroductionShapes.JOURNEY);
    constants(Channel.class);
    constants(ConversationWish.class);
    constants(EventKind.class);
    constants(Setting.class);
    constants(Stage.class);
    constants(SupportGiven.Kind.class);
    constants(Urgency.class);
    constants(AwarenessRoute.class);
    constants(Opinion.class);
    constants(SurveyStatement.class);
    return this;
  }

  private ModelShapes agreements() {
    put(AgreementContent.class, AgreementShapes.CONTENT);
    put(AgreementId.class, AgreementShapes.AGREEMENT_ID);
    put(AgreementVersion.class, AgreementShapes.VERSION);
    put(FormalPlanMention.class, AgreementShapes.MENTION);
    put(FormalPlanMention.CoordinatorTakesPart.class, AgreementShapes.TAKES_PART);
    put(FormalPlanMention.PersonAsked.class, AgreementShapes.PERSON_ASKED);
    put(Step.class, AgreementShapes.STEP);
    document(SharedAgreement.class, AgreementShapes.AGREEMENT);
    constants(AgreementState.class);
    constants(FormalPlanKind.class);
    constants(StepState.class);
    return this;
  }

  private <T> void put(Class<T> type, Shape<T> shape) {
    byType.put(type, shape);
  }

  private <T> void document(Class<T> type, Composite<T> shape) {
    put(type, DocumentShape.of(shape));
  }

  private <T> void sealed(Class<T> type, KindShape<T> shape) {
    put(type, shape);
    shape.kinds().values().forEach(kind -> subtype(kind, false));
  }

  private <T> void documents(Class<T> type, KindShape<T> shape) {
    document(type, shape);
    shape.kinds().values().forEach(kind -> subtype(kind, true));
  }

  private <K> void subtype(KindShape.Kind<K> kind, boolean document) {
    put(kind.type(), document ? DocumentShape.of(kind.shape()) : kind.shape());
  }

  private <E extends Enum<E>> void constants(Class<E> type) {
    put(type, TextShape.constants(type));
  }
}
