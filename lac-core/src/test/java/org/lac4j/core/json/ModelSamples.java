package org.lac4j.core.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.lac4j.core.agreement.AgreementArbitraries;
import org.lac4j.core.agreement.FormalPlanMention;
import org.lac4j.core.internal.shape.Shapes;
import org.lac4j.core.introduction.IntroductionArbitraries;
import org.lac4j.core.person.PersonArbitraries;
import org.lac4j.core.place.PlaceArbitraries;
import org.lac4j.core.team.TeamArbitraries;

/** Values of every type that has a JSON form. */
final class ModelSamples {

  private static final ImmutableList<Arbitrary<?>> ALL =
      ImmutableList.of(
          PlaceArbitraries.areas(),
          PlaceArbitraries.areaCodes(),
          PlaceArbitraries.candidates(),
          PlaceArbitraries.gridSquares(),
          PlaceArbitraries.gssCodes(),
          PlaceArbitraries.locations(),
          PlaceArbitraries.placements(),
          PlaceArbitraries.wards(),
          TeamArbitraries.absences(),
          TeamArbitraries.contactDetails(),
          TeamArbitraries.dropIns(),
          TeamArbitraries.publicContacts(),
          TeamArbitraries.coordinatorIds(),
          TeamArbitraries.coordinators(),
          TeamArbitraries.facilitators(),
          TeamArbitraries.facilitatorIds(),
          TeamArbitraries.faults(),
          TeamArbitraries.pointsOfContact(),
          TeamArbitraries.teams(),
          TeamArbitraries.vacancies(),
          TeamArbitraries.posts(),
          TeamArbitraries.areaTerms(),
          TeamArbitraries.workingPatterns(),
          PersonArbitraries.contactPreferences(),
          PersonArbitraries.familyIds(),
          PersonArbitraries.groupIds(),
          PersonArbitraries.introduced(),
          PersonArbitraries.personIds(),
          PersonArbitraries.residences(),
          PersonArbitraries.strengths(),
          IntroductionArbitraries.actors(),
          IntroductionArbitraries.aims(),
          IntroductionArbitraries.endReasons(),
          IntroductionArbitraries.sectors(),
          IntroductionArbitraries.supportGiven(),
          IntroductionArbitraries.wishes(),
          IntroductionArbitraries.outwardIntroductions(),
          IntroductionArbitraries.events(),
          IntroductionArbitraries.introducers(),
          IntroductionArbitraries.introductions(),
          IntroductionArbitraries.introductionIds(),
          IntroductionArbitraries.journeys(),
          AgreementArbitraries.agreements(),
          AgreementArbitraries.versions(),
          AgreementArbitraries.agreementIds(),
          AgreementArbitraries.contents(),
          AgreementArbitraries.mentions(),
          AgreementArbitraries.mentions().map(FormalPlanMention::asked),
          AgreementArbitraries.mentions().map(FormalPlanMention::takesPart),
          AgreementArbitraries.steps());

  private static final int SAMPLES = 200;

  private ModelSamples() {}

  /** A value of any type. */
  static Arbitrary<Object> any() {
    return Arbitraries.oneOf(all());
  }

  /** The types of two hundred values of each generator. */
  static Set<Class<?>> typesTried() {
    return all().stream()
        .flatMap(each -> each.sampleStream().limit(SAMPLES))
        .flatMap(value -> typesOf(value).stream())
        .collect(Collectors.toSet());
  }

  private static List<Arbitrary<Object>> all() {
    List<Arbitrary<Object>> all = new ArrayList<>();
    ALL.forEach(each -> all.add(each.map(value -> value)));
    Shapes.all().keySet().stream()
        .filter(Class::isEnum)
        .forEach(type -> all.add(Arbitraries.of(type.getEnumConstants())));
    return all;
  }

  /** Values that are documents of their own. */
  static Arbitrary<Object> documents() {
    return Arbitraries.oneOf(
        PersonArbitraries.introduced(),
        IntroductionArbitraries.introductions(),
        IntroductionArbitraries.journeys(),
        AgreementArbitraries.agreements(),
        TeamArbitraries.teams());
  }

  /** The types that a value can be read as: its own, and the sealed one above it. */
  static ImmutableList<Class<?>> typesOf(Object value) {
    return Shapes.all().keySet().stream()
        .filter(type -> type.isInstance(value))
        .collect(ImmutableList.toImmutableList());
  }
}
