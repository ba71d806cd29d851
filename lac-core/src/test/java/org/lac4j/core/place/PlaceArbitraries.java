package org.lac4j.core.place;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of the values of places. */
public final class PlaceArbitraries {

  private static final String FIRST = "ABCDEFGHIJKLMNOPRSTUWYZ";
  private static final String SECOND = "ABCDEFGHKLMNOPQRSTUVWXY";
  private static final String THIRD = "ABCDEFGHJKPSTUW";
  private static final String FOURTH = "ABEHMNPRVWXY";
  private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

  private PlaceArbitraries() {}

  /** Codes of a council's own and GSS codes of wards. */
  public static Arbitrary<AreaCode> areaCodes() {
    return Arbitraries.frequencyOf(
            Tuple.of(
                3, Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(12)),
            Tuple.of(1, digits("E05", 6)))
        .map(AreaCode::of);
  }

  /** Areas with codes of {@link #areaCodes} and names as people write them. */
  public static Arbitrary<Area> areas() {
    return Combinators.combine(areaCodes(), names()).as(Area::new);
  }

  /** Wards with and without a population. */
  public static Arbitrary<Ward> wards() {
    return Combinators.combine(
            areaCodes(), names(), Arbitraries.integers().between(0, 30_000).injectNull(0.3))
        .as(
            (code, name, population) ->
                new Ward(
                    code,
                    name,
                    population == null ? OptionalInt.empty() : OptionalInt.of(population)));
  }

  /** Postcodes of every kind, most of them of the usual form. */
  public static Arbitrary<Postcode> postcodes() {
    return Arbitraries.frequencyOf(
            Tuple.of(6, standardPostcodes()),
            Tuple.of(1, Arbitraries.just("GIR 0AA")),
            Tuple.of(1, Arbitraries.integers().between(1, 9999).map(number -> "BFPO " + number)),
            Tuple.of(1, territoryPostcodes()))
        .map(Postcode::new);
  }

  /** UPRNs of every length. */
  public static Arbitrary<Uprn> uprns() {
    return Arbitraries.longs().between(1, 999_999_999_999L).map(Uprn::of);
  }

  /** GSS codes of every kind that has a name, and of others. */
  public static Arbitrary<GssCode> gssCodes() {
    Arbitrary<String> named =
        Arbitraries.of(GssKind.values())
            .filter(kind -> kind != GssKind.OTHER)
            .flatMap(kind -> Arbitraries.of(kind.entities()));
    Arbitrary<String> entities =
        Arbitraries.frequencyOf(Tuple.of(4, named), Tuple.of(1, digits("E", 2)));
    return Combinators.combine(entities, digits("", 6)).as((a, b) -> new GssCode(a + b));
  }

  /** Points anywhere on the grid, edges included. */
  public static Arbitrary<GridReference> gridReferences() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 700_000).ofScale(3),
            Arbitraries.doubles().between(0, 1_300_000).ofScale(3))
        .as(GridReference::new);
  }

  /** Squares of every size anywhere on the grid. */
  public static Arbitrary<GridSquare> gridSquares() {
    return Combinators.combine(gridReferences(), Arbitraries.of(100_000, 10_000, 1_000, 100, 10, 1))
        .as(GridSquare::of);
  }

  /** Points anywhere on earth. */
  public static Arbitrary<LonLat> lonLats() {
    return Combinators.combine(
            Arbitraries.doubles().between(-180, 180).ofScale(9),
            Arbitraries.doubles().between(-90, 90).ofScale(9))
        .as(LonLat::new);
  }

  /** Locations of each kind. */
  public static Arbitrary<Location> locations() {
    return Arbitraries.oneOf(postcodes(), uprns(), gridReferences(), lonLats());
  }

  /** Where a location may lie: each of the five answers. */
  public static Arbitrary<Placement> placements() {
    return Arbitraries.oneOf(
        Combinators.combine(areas(), metres()).as(Placement.Inside::new),
        Combinators.combine(areas().optional(), someAreas(), metres(), metres())
            .as(
                (area, neighbours, metres, accuracy) ->
                    new Placement.NearEdge(area, neighbours, metres, accuracy)),
        candidates()
            .list()
            .ofMinSize(2)
            .ofMaxSize(4)
            .map(ImmutableList::copyOf)
            .map(Placement.Split::new),
        Combinators.combine(areas(), metres())
            .as((nearest, metres) -> new Placement.Outside(Optional.of(nearest), metres)),
        Arbitraries.just(new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY)),
        Arbitraries.of(Placement.UnplacedReason.class).map(Placement.Unplaced::new));
  }

  /** Candidates of a split, with and without a share. */
  public static Arbitrary<Placement.Candidate> candidates() {
    Arbitrary<OptionalDouble> shares =
        Arbitraries.oneOf(
            Arbitraries.just(OptionalDouble.empty()),
            Arbitraries.doubles().between(0, 1).map(OptionalDouble::of));
    return Combinators.combine(areas().optional(), shares).as(Placement.Candidate::new);
  }

  private static Arbitrary<ImmutableList<Area>> someAreas() {
    return areas().list().ofMinSize(1).ofMaxSize(3).map(ImmutableList::copyOf);
  }

  private static Arbitrary<Double> metres() {
    return Arbitraries.doubles().between(0, 50_000).ofScale(3);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of(
        "Holgate",
        "Dringhouses & Woodthorpe",
        "Heworth Without",
        "St. Mary's",
        "Cwm Ogwr – Dyffryn");
  }

  private static Arbitrary<String> standardPostcodes() {
    Arbitrary<String> outward =
        Arbitraries.oneOf(
            join(List.of(letters(FIRST), digits("", 1))),
            join(List.of(letters(FIRST), digits("", 2))),
            join(List.of(letters(FIRST), digits("", 1), letters(THIRD))),
            join(List.of(letters(FIRST), letters(SECOND), digits("", 1))),
            join(List.of(letters(FIRST), letters(SECOND), digits("", 2))),
            join(List.of(letters(FIRST), letters(SECOND), digits("", 1), letters(FOURTH))));
    return join(List.of(outward, digits(" ", 1), letters(INWARD), letters(INWARD)));
  }

  private static Arbitrary<String> territoryPostcodes() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "ASCN 1ZZ",
            "BBND 1ZZ",
            "BIQQ 1ZZ",
            "FIQQ 1ZZ",
            "PCRN 1ZZ",
            "SIQQ 1ZZ",
            "STHL 1ZZ",
            "TDCU 1ZZ",
            "TKCA 1ZZ",
            "AI-2640",
            "HM 12",
            "HM AX",
            "WK 10",
            "SN 04"),
        digits("KY1-", 4),
        digits("MSR 1", 3),
        digits("VG11", 2));
  }

  private static Arbitrary<String> letters(String of) {
    return Arbitraries.of(of.chars().mapToObj(Character::toString).toList());
  }

  private static Arbitrary<String> digits(String before, int count) {
    return Arbitraries.strings().numeric().ofLength(count).map(digits -> before + digits);
  }

  private static Arbitrary<String> join(List<Arbitrary<String>> parts) {
    return Combinators.combine(parts).as(texts -> String.join("", texts));
  }
}
