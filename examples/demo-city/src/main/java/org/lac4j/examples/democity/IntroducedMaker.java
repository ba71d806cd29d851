package org.lac4j.examples.democity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.ContactMethod;
import org.lac4j.core.person.ContactPreference;
import org.lac4j.core.person.Family;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.person.Residence;
import org.lac4j.core.person.Strength;
import org.lac4j.core.place.AreaCode;

/**
 * Makes the people, families and community groups who are introduced, none of them real.
 *
 * @source P8, P10, P12
 */
final class IntroducedMaker {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "Alex", "Asha", "Bo", "Carol", "Dan", "Ellis", "Faye", "George", "Hollie", "Imran",
          "Jean", "Kasia", "Leo", "Maureen", "Nia", "Oskar", "Pat", "Quinn", "Ravi", "Sheila",
          "Tom", "Una", "Viv", "Will", "Yusuf", "Zoe");

  private static final ImmutableList<String> STRENGTHS =
      ImmutableList.of(
          "bakes for the whole street",
          "knows everyone on the estate",
          "mends bicycles",
          "plays the accordion",
          "speaks three languages",
          "grows tomatoes on the balcony",
          "listens well",
          "walks other people's dogs");

  private static final ImmutableList<String> GROUPS =
      ImmutableList.of(
          "the allotment society",
          "the chess table at the library",
          "the knit and natter group",
          "the litter pickers",
          "the men's shed",
          "the tenants' lunch club");

  private static final double IN_AN_AREA = 0.8;

  private final Dice dice;
  private final ImmutableList<Home> homes;
  private final ImmutableList<Home> coveredHomes;
  private final ImmutableList<PostcodeUnit> uninhabited;

  IntroducedMaker(
      long seed,
      ImmutableList<Home> homes,
      ImmutableSet<AreaCode> covered,
      ImmutableList<PostcodeUnit> postcodes) {
    this.dice = new Dice(seed, "introduced");
    this.homes = homes;
    coveredHomes =
        homes.stream().filter(home -> covered.contains(home.ward())).collect(toImmutableList());
    ImmutableSet<Object> lived =
        homes.stream().map(Home::postcode).collect(ImmutableSet.toImmutableSet());
    uninhabited =
        postcodes.stream()
            .filter(unit -> !lived.contains(unit.postcode()))
            .collect(toImmutableList());
  }

  /** Makes the next who is introduced, with a number for the id. */
  Introduced next(int number) {
    double share = dice.unit();
    if (share < 0.84) {
      return person(id("P", number));
    }
    return share < 0.96 ? family(number) : group(number);
  }

  private Person person(String id) {
    Person.Builder person = Person.builder().id(PersonId.of(id)).residence(residence());
    if (dice.chance(0.7)) {
      person.preferredName(dice.pick(NAMES));
    }
    if (dice.chance(0.5)) {
      person.addContactPreferences(
          ContactPreference.of(dice.pick(List.of(ContactMethod.values()))));
    }
    if (dice.chance(0.4)) {
      person.addStrengths(Strength.of(dice.pick(STRENGTHS)));
    }
    return person.build();
  }

  private Family family(int number) {
    Optional<Residence> residence = residence();
    return Family.builder()
        .id(FamilyId.of(id("F", number)))
        .residence(residence)
        .members(
            IntStream.rangeClosed(1, dice.between(2, 6))
                .mapToObj(member -> person(id("P", number) + "-" + member).withResidence(residence))
                .toList())
        .build();
  }

  private CommunityGroup group(int number) {
    return CommunityGroup.builder()
        .id(GroupId.of(id("G", number)))
        .preferredName(dice.pick(GROUPS))
        .residence(residence())
        .build();
  }

  /** Where they live, told in one of the ways in which people tell it, or not at all. */
  private Optional<Residence> residence() {
    Home home = dice.pick(dice.chance(IN_AN_AREA) ? coveredHomes : homes);
    double share = dice.unit();
    if (share < 0.55) {
      return Optional.of(Residence.at(home.uprn()));
    }
    if (share < 0.85) {
      return Optional.of(Residence.at(home.postcode()));
    }
    if (share < 0.91) {
      return Optional.of(Residence.at(home.lonLat()));
    }
    if (share < 0.94) {
      return Optional.of(Residence.noFixedAddress(home.grid()));
    }
    if (share < 0.96) {
      return Optional.of(Residence.at(dice.pick(uninhabited).postcode()));
    }
    return share < 0.97 ? Optional.of(Residence.noFixedAddress()) : Optional.empty();
  }

  private static String id(String kind, int number) {
    return String.format(Locale.ROOT, "%s-%04d", kind, number);
  }
}
