package org.lac4j.examples.democity;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introducer;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.PartnerSector;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.Family;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.Residence;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.Uprn;

class IntroductionsTest {

  private static final DemoCity EBOR = DemoCity.ebor();

  /** With 18 degrees of freedom, a fair mix goes beyond this once in a thousand times. */
  private static final double CHI_SQUARE_18 = 42.31;

  /** The same with 13 degrees of freedom. */
  private static final double CHI_SQUARE_13 = 34.53;

  private final List<Introduction> introductions = EBOR.introductions();

  @ParameterizedTest
  @ValueSource(longs = {867, 1, 2})
  void aims_follow_the_mix_of_the_survey(long seed) {
    Multiset<Aim> aims = HashMultiset.create();
    DemoCity.of(seed).introductions().forEach(introduction -> aims.addAll(introduction.aims()));

    assertThat(aims.size()).isGreaterThan(300);
    assertThat(
            chiSquare(
                Arrays.stream(Aim.values()).mapToInt(aims::count).toArray(),
                Arrays.stream(Aim.values()).mapToInt(Aim::mentions).toArray()))
        .isLessThan(CHI_SQUARE_18);
  }

  @Test
  void partners_who_introduce_follow_the_mix_of_the_survey() {
    Multiset<PartnerSector> sectors = HashMultiset.create();
    for (Introduction introduction : introductions) {
      if (introduction.introducer() instanceof Introducer.Partner partner) {
        sectors.add(partner.sector());
      }
    }

    assertThat(
            chiSquare(
                Arrays.stream(PartnerSector.values()).mapToInt(sectors::count).toArray(),
                Arrays.stream(PartnerSector.values())
                    .mapToInt(PartnerSector::surveyPercent)
                    .toArray()))
        .isLessThan(CHI_SQUARE_13);
  }

  @Test
  void they_come_in_over_three_months_in_order() {
    assertThat(introductions)
        .hasSizeBetween(250, 450)
        .isSortedAccordingTo(Comparator.comparing(Introduction::receivedAt));
    assertThat(introductions)
        .extracting(introduction -> introduction.id().value())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(dateOf(introductions.get(0))).isBefore(LocalDate.of(2026, 1, 12));
    assertThat(dateOf(introductions.get(introductions.size() - 1)))
        .isBetween(EBOR.asOf().minusDays(5), EBOR.asOf());
  }

  @Test
  void every_kind_that_matters_to_a_rule_occurs() {
    assertThat(introductions)
        .extracting(Introduction::introduced)
        .hasAtLeastOneElementOfType(Person.class)
        .hasAtLeastOneElementOfType(Family.class)
        .hasAtLeastOneElementOfType(CommunityGroup.class);
    assertThat(introductions).extracting(Introduction::wish).contains(ConversationWish.values());
    assertThat(introductions).extracting(Introduction::urgency).contains(Urgency.values());
    assertThat(introductions)
        .extracting(Introduction::setting)
        .contains(Optional.of(Setting.FORMAL_CARE_PLANNING_MEETING), Optional.empty());
  }

  @Test
  void most_homes_known_by_their_number_are_covered_and_some_are_not() {
    ImmutableMap<Uprn, AreaCode> wards =
        EBOR.homes().stream().collect(toImmutableMap(Home::uprn, Home::ward));
    List<Boolean> covered =
        introductions.stream()
            .map(introduction -> introduction.introduced().residence())
            .flatMap(Optional::stream)
            .map(Residence::location)
            .flatMap(Optional::stream)
            .filter(Uprn.class::isInstance)
            .map(at -> wards.get((Uprn) at))
            .map(ward -> EBOR.areas().area(Objects.requireNonNull(ward)).isPresent())
            .toList();

    assertThat(covered).hasSizeGreaterThan(100);
    assertThat(covered.stream().filter(each -> each).count())
        .isBetween(covered.size() * 3L / 4, covered.size() - 10L);
  }

  @Test
  void places_are_told_in_every_way_or_not_at_all() {
    List<Optional<Location>> locations =
        introductions.stream()
            .map(introduction -> introduction.introduced().residence())
            .map(residence -> residence.flatMap(Residence::location))
            .toList();

    assertThat(locations).contains(Optional.empty());
    assertThat(locations.stream().flatMap(Optional::stream).map(Object::getClass).distinct())
        .hasSize(4);
  }

  @Test
  void coordinators_who_introduce_are_of_the_team() {
    assertThat(introductions.stream().map(Introduction::introducer))
        .filteredOn(Introducer.ByCoordinator.class::isInstance)
        .isNotEmpty()
        .allMatch(
            introducer ->
                EBOR.team()
                    .coordinatorsById()
                    .containsKey(((Introducer.ByCoordinator) introducer).coordinator()));
  }

  @Test
  void they_are_the_same_on_every_runtime() {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Introduction introduction : introductions) {
      hasher
          .putLong(introduction.receivedAt().getEpochSecond())
          .putUnencodedChars(introduction.introduced().id().value())
          .putUnencodedChars(introduction.aims() + " " + introduction.wish());
    }

    assertThat(hasher.hash())
        .hasToString("fb4fd780774f32369a213f5b43a119b973d723c10f78906bf1eeb0b78dd55da1");
  }

  private static LocalDate dateOf(Introduction introduction) {
    return introduction.receivedAt().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static double chiSquare(int[] counts, int[] weights) {
    double scale = (double) Arrays.stream(counts).sum() / Arrays.stream(weights).sum();
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double expected = scale * weights[i];
      sum += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    return sum;
  }
}
