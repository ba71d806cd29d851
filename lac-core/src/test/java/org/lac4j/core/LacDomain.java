package org.lac4j.core;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.lac4j.core.agreement.AgreementArbitraries;
import org.lac4j.core.agreement.AgreementContent;
import org.lac4j.core.agreement.FormalPlanMention;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.agreement.Step;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.IntroductionArbitraries;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.Family;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonArbitraries;

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
}
