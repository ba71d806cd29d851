package org.lac4j.core;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.lac4j.core.agreement.AgreementArbitraries;
import org.lac4j.core.agreement.AgreementContent;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.agreement.AgreementVersion;
import org.lac4j.core.agreement.FormalPlanMention;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.agreement.Step;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionArbitraries;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.introduction.OutwardIntroduction;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.introduction.SupportGiven;
import org.lac4j.core.introduction.WishTold;
import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.ContactPreference;
import org.lac4j.core.person.Family;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonArbitraries;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.person.Residence;
import org.lac4j.core.person.Strength;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.GridSquare;
import org.lac4j.core.place.GssCode;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.PlaceArbitraries;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.core.place.Ward;
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
import org.lac4j.core.team.TeamArbitraries;
import org.lac4j.core.team.TeamFault;
import org.lac4j.core.team.Vacancy;
import org.lac4j.core.team.WorkingPattern;

/**
 * The jqwik domain of the model: generators of every type, for properties here, in the other modules and in a host's own
 * tests.
 *
 * <p>Put {@code @Domain(LacDomain.class)} on a property or its class and take the types as {@code @ForAll} parameters.
 * jqwik then leaves its own default generators out; add {@code @Domain(DomainContext.Global.class)} to have both. Every
 * personal text that is generated carries {@link PersonalText#MARKER}.
 */
public final class LacDomain extends DomainContextBase {

  @Provide
  Arbitrary<Person> persons() {
    return PersonArbitraries.persons();
  }

  @Provide
  Arbitrary<Family> families() {
    return PersonArbitraries.families();
  }

  @Provide
  Arbitrary<CommunityGroup> communityGroups() {
    return PersonArbitraries.communityGroups();
  }

  @Provide
  Arbitrary<Introduced> introduced() {
    return PersonArbitraries.introduced();
  }

  @Provide
  Arbitrary<Introducer> introducers() {
    return IntroductionArbitraries.introducers();
  }

  @Provide
  Arbitrary<Introduction> introductions() {
    return IntroductionArbitraries.introductions();
  }

  @Provide
  Arbitrary<Actor> actors() {
    return IntroductionArbitraries.actors();
  }

  @Provide
  Arbitrary<Aim> aims() {
    return IntroductionArbitraries.aims();
  }

  @Provide
  Arbitrary<PartnerSector> sectors() {
    return IntroductionArbitraries.sectors();
  }

  @Provide
  Arbitrary<SupportGiven> supportGiven() {
    return IntroductionArbitraries.supportGiven();
  }

  @Provide
  Arbitrary<WishTold> wishesTold() {
    return IntroductionArbitraries.wishes();
  }

  @Provide
  Arbitrary<Post> posts() {
    return TeamArbitraries.posts();
  }

  @Provide
  Arbitrary<AreaTerm> areaTerms() {
    return TeamArbitraries.areaTerms();
  }

  @Provide
  Arbitrary<OutwardIntroduction> outwardIntroductions() {
    return IntroductionArbitraries.outwardIntroductions();
  }

  @Provide
  Arbitrary<EndReason> endReasons() {
    return IntroductionArbitraries.endReasons();
  }

  @Provide
  Arbitrary<JourneyEvent> events() {
    return IntroductionArbitraries.events();
  }

  @Provide
  Arbitrary<Journey> journeys() {
    return IntroductionArbitraries.journeys();
  }

  @Provide
  Arbitrary<Step> steps() {
    return AgreementArbitraries.steps();
  }

  @Provide
  Arbitrary<FormalPlanMention> mentions() {
    return AgreementArbitraries.mentions();
  }

  @Provide
  Arbitrary<AgreementContent> contents() {
    return AgreementArbitraries.contents();
  }

  @Provide
  Arbitrary<SharedAgreement> agreements() {
    return AgreementArbitraries.agreements();
  }

  @Provide
  Arbitrary<Area> areas() {
    return PlaceArbitraries.areas();
  }

  @Provide
  Arbitrary<AreaCode> areaCodes() {
    return PlaceArbitraries.areaCodes();
  }

  @Provide
  Arbitrary<Ward> wards() {
    return PlaceArbitraries.wards();
  }

  @Provide
  Arbitrary<Postcode> postcodes() {
    return PlaceArbitraries.postcodes();
  }

  @Provide
  Arbitrary<Uprn> uprns() {
    return PlaceArbitraries.uprns();
  }

  @Provide
  Arbitrary<GssCode> gssCodes() {
    return PlaceArbitraries.gssCodes();
  }

  @Provide
  Arbitrary<GridReference> gridReferences() {
    return PlaceArbitraries.gridReferences();
  }

  @Provide
  Arbitrary<GridSquare> gridSquares() {
    return PlaceArbitraries.gridSquares();
  }

  @Provide
  Arbitrary<LonLat> lonLats() {
    return PlaceArbitraries.lonLats();
  }

  @Provide
  Arbitrary<Location> locations() {
    return PlaceArbitraries.locations();
  }

  @Provide
  Arbitrary<Placement> placements() {
    return PlaceArbitraries.placements();
  }

  @Provide
  Arbitrary<Absence> absences() {
    return TeamArbitraries.absences();
  }

  @Provide
  Arbitrary<WorkingPattern> workingPatterns() {
    return TeamArbitraries.workingPatterns();
  }

  @Provide
  Arbitrary<Vacancy> vacancies() {
    return TeamArbitraries.vacancies();
  }

  @Provide
  Arbitrary<Coordinator> coordinators() {
    return TeamArbitraries.coordinators();
  }

  @Provide
  Arbitrary<CommunityFacilitator> facilitators() {
    return TeamArbitraries.facilitators();
  }

  @Provide
  Arbitrary<Team> teams() {
    return TeamArbitraries.teams();
  }

  @Provide
  Arbitrary<PointOfContact> pointsOfContact() {
    return TeamArbitraries.pointsOfContact();
  }

  @Provide
  Arbitrary<PersonId> personIds() {
    return PersonArbitraries.personIds();
  }

  @Provide
  Arbitrary<FamilyId> familyIds() {
    return PersonArbitraries.familyIds();
  }

  @Provide
  Arbitrary<GroupId> groupIds() {
    return PersonArbitraries.groupIds();
  }

  @Provide
  Arbitrary<Residence> residences() {
    return PersonArbitraries.residences();
  }

  @Provide
  Arbitrary<Strength> strengths() {
    return PersonArbitraries.strengths();
  }

  @Provide
  Arbitrary<ContactPreference> contactPreferences() {
    return PersonArbitraries.contactPreferences();
  }

  @Provide
  Arbitrary<IntroductionId> introductionIds() {
    return IntroductionArbitraries.introductionIds();
  }

  @Provide
  Arbitrary<AgreementId> agreementIds() {
    return AgreementArbitraries.agreementIds();
  }

  @Provide
  Arbitrary<AgreementVersion> versions() {
    return AgreementArbitraries.versions();
  }

  @Provide
  Arbitrary<FormalPlanMention.PersonAsked> personsAsking() {
    return AgreementArbitraries.mentions().map(FormalPlanMention::asked);
  }

  @Provide
  Arbitrary<FormalPlanMention.CoordinatorTakesPart> coordinatorsTakingPart() {
    return AgreementArbitraries.mentions().map(FormalPlanMention::takesPart);
  }

  @Provide
  Arbitrary<Placement.Candidate> candidates() {
    return PlaceArbitraries.candidates();
  }

  @Provide
  Arbitrary<CoordinatorId> coordinatorIds() {
    return TeamArbitraries.coordinatorIds();
  }

  @Provide
  Arbitrary<FacilitatorId> facilitatorIds() {
    return TeamArbitraries.facilitatorIds();
  }

  @Provide
  Arbitrary<ContactDetails> contactDetails() {
    return TeamArbitraries.contactDetails();
  }

  @Provide
  Arbitrary<PublicContact> publicContacts() {
    return TeamArbitraries.publicContacts();
  }

  @Provide
  Arbitrary<DropIn> dropIns() {
    return TeamArbitraries.dropIns();
  }

  @Provide
  Arbitrary<TeamFault> teamFaults() {
    return TeamArbitraries.faults();
  }
}
