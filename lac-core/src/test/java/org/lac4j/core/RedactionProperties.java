package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lac4j.core.agreement.AgreementArbitraries;
import org.lac4j.core.agreement.AgreementContent;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.agreement.Step;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionArbitraries;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.person.ContactMethod;
import org.lac4j.core.person.ContactPreference;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonArbitraries;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.person.Residence;
import org.lac4j.core.person.Strength;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.ContactDetails;

/** Looks for planted personal texts in every string of people, introductions, journeys and agreements. */
@Domain(LacDomain.class)
@Domain(DomainContext.Global.class)
class RedactionProperties {

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        PersonArbitraries.introduced(),
        PersonArbitraries.residences(),
        PersonArbitraries.strengths(),
        PersonArbitraries.contactPreferences(),
        IntroductionArbitraries.introductions(),
        IntroductionArbitraries.introducers(),
        IntroductionArbitraries.actors(),
        IntroductionArbitraries.events(),
        IntroductionArbitraries.journeys(),
        AgreementArbitraries.steps(),
        AgreementArbitraries.mentions(),
        AgreementArbitraries.contents(),
        AgreementArbitraries.agreements());
  }

  @Property(tries = 2000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void no_personal_text_stands_in_a_to_string(@ForAll("values") Object value) {
    assertThat(value.toString()).doesNotContain(PersonalText.MARKER);

    Statistics.collect(value.getClass().getSimpleName(), FreeTexts.in(value).isEmpty());
    Statistics.coverage(
        checker -> {
          checker.check("ImmutablePerson", false).count(count -> count > 0);
          checker.check("ImmutableFamily", false).count(count -> count > 0);
          checker.check("ImmutableCommunityGroup", false).count(count -> count > 0);
          checker.check("ImmutableIntroduction", false).count(count -> count > 0);
          checker.check("Partner", false).count(count -> count > 0);
          checker.check("Journey", false).count(count -> count > 0);
          checker.check("ImmutableAgreementContent", false).count(count -> count > 0);
          checker.check("SharedAgreement", false).count(count -> count > 0);
        });
  }

  @Property(tries = 1000)
  void every_free_text_that_is_generated_carries_the_marker(@ForAll("values") Object value) {
    assertThat(FreeTexts.in(value))
        .allSatisfy(text -> assertThat(text).contains(PersonalText.MARKER));
  }

  @Property
  void no_home_stands_in_a_to_string(@ForAll Introduced introduced) {
    introduced
        .residence()
        .flatMap(Residence::location)
        .ifPresent(
            home -> {
              assertThat(introduced.toString()).doesNotContain(home.toString());
              assertThat(introduced.residence().toString()).doesNotContain(home.toString());
            });
  }

  @Property
  void no_personal_text_stands_in_the_error_of_an_impossible_event(
      @ForAll Journey journey, @ForAll JourneyEvent next) {
    Throwable thrown = catchThrowable(() -> journey.append(next));
    Assume.that(thrown != null);

    assertThat(thrown).isInstanceOf(RuntimeException.class);
    assertThat(thrown.toString()).doesNotContain(PersonalText.MARKER);
  }

  @Property(tries = 300)
  void no_personal_text_stands_in_the_errors_of_an_agreement(
      @ForAll SharedAgreement agreement, @ForAll AgreementContent content, @ForAll Actor by) {
    Instant tooEarly = agreement.current().at().minusSeconds(1);
    Throwable thrown = catchThrowable(() -> agreement.change(content, tooEarly, by));

    assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
    assertThat(thrown.toString()).doesNotContain(PersonalText.MARKER);
  }

  @Property(tries = 100)
  void no_personal_text_stands_in_the_error_of_a_text_that_is_too_long(
      @ForAll("texts") String text, @ForAll Introduction introduction) {
    String tooLong = text.repeat(1_000);

    assertThatThrownBy(() -> Strength.of(tooLong)).satisfies(RedactionProperties::tellsNothing);
    assertThatThrownBy(() -> Step.of(tooLong)).satisfies(RedactionProperties::tellsNothing);
    assertThatThrownBy(() -> ContactPreference.of(ContactMethod.EMAIL, tooLong))
        .satisfies(RedactionProperties::tellsNothing);
    assertThatThrownBy(() -> introduction.withBackground(tooLong))
        .satisfies(RedactionProperties::tellsNothing);
    assertThatThrownBy(() -> new Actor.Other(Optional.of(tooLong)))
        .satisfies(RedactionProperties::tellsNothing);
    assertThatThrownBy(() -> PersonId.of(tooLong)).satisfies(RedactionProperties::tellsNothing);
    assertThatThrownBy(() -> AreaCode.of(tooLong)).satisfies(RedactionProperties::tellsNothing);
    assertThatThrownBy(() -> AreaCode.of(" " + PersonalText.MARKER))
        .satisfies(RedactionProperties::tellsNothing);
    assertThatThrownBy(() -> new ContactDetails(Optional.of(tooLong), Optional.empty()))
        .satisfies(RedactionProperties::tellsNothing);
    assertThatThrownBy(() -> new ContactDetails(Optional.empty(), Optional.of(tooLong)))
        .satisfies(RedactionProperties::tellsNothing);
    assertThatThrownBy(() -> Person.builder().id(PersonId.of("P-1")).preferredName(tooLong).build())
        .satisfies(RedactionProperties::tellsNothing);
  }

  private static void tellsNothing(Throwable thrown) {
    assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
    assertThat(thrown.toString()).doesNotContain(PersonalText.MARKER);
  }

  @Provide
  Arbitrary<String> texts() {
    return PersonalText.texts();
  }
}
