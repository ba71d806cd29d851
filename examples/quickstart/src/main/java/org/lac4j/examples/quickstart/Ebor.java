package org.lac4j.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Postcode;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.examples.democity.DemoCityFiles;
import org.lac4j.examples.democity.Home;
import org.lac4j.examples.democity.PostcodeUnit;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.AddressCompleteness;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.gazetteer.PostcodeDirectory;
import org.lac4j.geo.gazetteer.UprnDirectory;
import org.locationtech.jts.geom.Coordinate;

/** The invented city as a town: eight places that show every kind of answer. */
final class Ebor {

  /** How well a phone knows where it is, in metres. */
  private static final double PHONE_METRES = 20;

  private final DemoCity city = DemoCity.ebor();
  private final CoverageIndex areas = CoverageIndex.of(city.areas());

  /**
   * Makes the town.
   *
   * @param folder takes the city's files, which can be tried with the {@code lac} command afterwards
   * @return the town
   * @throws IOException if the files can't be written
   */
  static Town town(Path folder) throws IOException {
    return new Ebor().build(folder);
  }

  private Town build(Path folder) throws IOException {
    return ImmutableTown.builder()
        .title("Local Area Coordination in Ebor")
        .note(
            "Ebor is invented: its wards, homes, postcodes, people and team are made by code from a seed.")
        .wards(city.wards())
        .areas(city.areas())
        .team(city.team())
        .resolver(resolver(folder))
        .places(places())
        .waiting(waiting(city))
        .today(city.asOf())
        .build();
  }

  /** Reads postcodes and properties as a council would: from the files that are published. */
  private CoverageResolver resolver(Path folder) throws IOException {
    DemoCityFiles.write(city, folder);
    GazetteerReader reader = GazetteerReader.standard();
    PostcodeDirectory postcodes = reader.readPostcodes(folder.resolve("postcodes.csv"));
    UprnDirectory uprns = reader.readUprns(folder.resolve("homes.csv"));
    return CoverageResolver.of(areas)
        .withPointAccuracy(PHONE_METRES)
        .withPostcodes(postcodes)
        .withUprns(uprns)
        .withAddresses(
            reader.readAddresses(folder.resolve("addresses.csv"), postcodes, uprns),
            AddressCompleteness.everywhere());
  }

  /** The introductions of the last four days. */
  static ImmutableList<Introduction> waiting(DemoCity city) {
    Instant earliest = ServiceTime.startOf(city.asOf().minusDays(4));
    return city.introductions().stream()
        .filter(introduction -> introduction.receivedAt().isAfter(earliest))
        .collect(toImmutableList());
  }

  private ImmutableList<AskedPlace> places() {
    ImmutableSet<AreaCode> vacant = city.team().asOf(city.asOf()).vacant();
    Home middle = home(home -> isCovered(home) && !vacant.contains(home.ward()), this::fromEdge);
    Home inVacancy = home(home -> vacant.contains(home.ward()), this::fromEdge);
    Home farthest = home(this::isCovered, this::fromCentre);
    Home edge = home(this::isCovered, home -> -fromEdge(home));
    Home outside = home(home -> !isCovered(home), home -> -fromEdge(home));
    return ImmutableList.of(
        at("A home in the middle of an area", middle, ConversationWish.YES),
        at("A home in an area whose post is vacant", inVacancy, ConversationWish.YES),
        at("A home where nobody has been asked yet", edge, ConversationWish.NOT_ASKED),
        phoneAt(edge),
        at("A home where a conversation is not wanted", farthest, ConversationWish.NO),
        at("A home in a ward without a coordinator", outside, ConversationWish.YES),
        straddlingPostcode(),
        retiredPostcode());
  }

  /** The same home as a phone knows it, which is not well enough to say on which side of the boundary. */
  private static AskedPlace phoneAt(Home home) {
    return new AskedPlace(
        "A phone near a boundary",
        home.lonLat(),
        ConversationWish.YES,
        Optional.of(coordinate(home.grid())));
  }

  private static AskedPlace at(String label, Home home, ConversationWish wish) {
    return new AskedPlace(label, home.uprn(), wish, Optional.of(coordinate(home.grid())));
  }

  /** A postcode with homes on both sides of a boundary. */
  private AskedPlace straddlingPostcode() {
    Multimap<Postcode, Home> homes = Multimaps.index(city.homes(), Home::postcode);
    Postcode straddling =
        homes.asMap().entrySet().stream()
            .filter(
                entry ->
                    entry.getValue().stream().map(Home::ward).distinct().count() > 1
                        && entry.getValue().stream().allMatch(this::isCovered))
            .map(Map.Entry::getKey)
            .min(Comparator.comparing(Postcode::text))
            .orElseThrow();
    Home first = homes.get(straddling).iterator().next();
    return new AskedPlace(
        "A postcode whose homes lie in two areas",
        straddling,
        ConversationWish.YES,
        Optional.of(coordinate(first.grid())));
  }

  private AskedPlace retiredPostcode() {
    PostcodeUnit retired =
        city.postcodes().stream()
            .filter(unit -> unit.retired().isPresent())
            .findFirst()
            .orElseThrow();
    return new AskedPlace(
        "A postcode that is no longer in use",
        retired.postcode(),
        ConversationWish.YES,
        Optional.empty());
  }

  /** The home that a condition accepts and that has most of something. */
  private Home home(Predicate<Home> condition, ToDoubleFunction<Home> most) {
    return city.homes().stream()
        .filter(condition)
        .max(Comparator.comparingDouble(most))
        .orElseThrow();
  }

  private boolean isCovered(Home home) {
    return city.areas().area(home.ward()).isPresent();
  }

  private double fromEdge(Home home) {
    return areas.metresFromEdge(home.grid().easting(), home.grid().northing());
  }

  private double fromCentre(Home home) {
    return city.wards().envelope().centre().distance(coordinate(home.grid()));
  }

  private static Coordinate coordinate(GridReference point) {
    return new Coordinate(point.easting(), point.northing());
  }
}
