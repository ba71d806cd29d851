package org.lac4j.core.person;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.lac4j.core.Ids;
import org.lac4j.core.PersonalText;
import org.lac4j.core.place.PlaceArbitraries;

/** Generators of who may be introduced. */
public final class PersonArbitraries {

  private static final int MAX_LISTED = 3;

  private PersonArbitraries() {}

  /**
   * Generates the ids of persons.
   *
   * @return the ids
   */
  public static Arbitrary<PersonId> personIds() {
    return Ids.withPrefix("P").map(PersonId::of);
  }

  /**
   * Generates the ids of families.
   *
   * @return the ids
   */
  public static Arbitrary<FamilyId> familyIds() {
    return Ids.withPrefix("F").map(FamilyId::of);
  }

  /**
   * Generates the ids of community groups.
   *
   * @return the ids
   */
  public static Arbitrary<GroupId> groupIds() {
    return Ids.withPrefix("G").map(GroupId::of);
  }

  /**
   * Generates persons, from the bare id to everything told.
   *
   * @return the persons
   */
  public static Arbitrary<Person> persons() {
    return Combinators.combine(personIds(), details())
        .as((id, details) -> Person.builder().from(details).id(id).build());
  }

  /**
   * Generates families of none to three known members.
   *
   * @return the families
   */
  public static Arbitrary<Family> families() {
    ListArbitrary<Person> members =
        persons().list().ofMaxSize(MAX_LISTED).uniqueElements(Person::id);
    return Combinators.combine(familyIds(), members, details())
        .as((id, known, details) -> Family.builder().from(details).id(id).members(known).build());
  }

  /**
   * Generates community groups.
   *
   * @return the groups
   */
  public static Arbitrary<CommunityGroup> communityGroups() {
    return Combinators.combine(groupIds(), details())
        .as((id, details) -> CommunityGroup.builder().from(details).id(id).build());
  }

  /**
   * Generates persons, families and groups.
   *
   * @return who may be introduced
   */
  public static Arbitrary<Introduced> introduced() {
    return Arbitraries.oneOf(persons(), families(), communityGroups());
  }

  /**
   * Generates residences.
   *
   * @return addresses, usual places and unknown places
   */
  public static Arbitrary<Residence> residences() {
    return Arbitraries.oneOf(
        PlaceArbitraries.locations().map(Residence::at),
        PlaceArbitraries.locations().map(Residence::noFixedAddress),
        Arbitraries.create(Residence::noFixedAddress));
  }

  /**
   * Generates strengths.
   *
   * @return the strengths
   */
  public static Arbitrary<Strength> strengths() {
    return PersonalText.texts().map(Strength::of);
  }

  /**
   * Generates contact preferences.
   *
   * @return the preferences, with details or without
   */
  public static Arbitrary<ContactPreference> contactPreferences() {
    return Combinators.combine(Arbitraries.of(ContactMethod.class), PersonalText.optionalTexts())
        .as(ContactPreference::new);
  }

  /** What persons, families and groups have in common, carried by a person. */
  private static Arbitrary<Introduced> details() {
    Arbitrary<Optional<String>> texts = PersonalText.optionalTexts();
    return Combinators.combine(
            texts,
            residences().optional(0.7),
            contactPreferences().list().ofMaxSize(MAX_LISTED),
            texts,
            strengths().list().ofMaxSize(MAX_LISTED),
            texts)
        .<Introduced>as(
            (name, residence, contact, meetingPlace, strengths, goodLife) ->
                Person.builder()
                    .id(PersonId.of("details"))
                    .preferredName(name)
                    .residence(residence)
                    .contactPreferences(contact)
                    .meetingPlace(meetingPlace)
                    .strengths(strengths)
                    .goodLife(goodLife)
                    .build())
        .withoutEdgeCases();
  }
}
