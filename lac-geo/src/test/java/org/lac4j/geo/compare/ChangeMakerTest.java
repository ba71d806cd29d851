package org.lac4j.geo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Towns of square cells, each with one area or none before and after: who gained what from whom is known by counting. */
class ChangeMakerTest {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final int SIDE = 4;
  private static final double CELL = 1000;
  private static final double SQUARE_METRES = CELL * CELL;

  /** The area of each cell, row by row from the south-west; a dot is nobody's. */
  private static Coverage town(String cells) {
    Map<Character, Geometry> areas = new HashMap<>();
    for (int i = 0; i < cells.length(); i++) {
      if (cells.charAt(i) != '.') {
        double west = 460_000 + CELL * (i % SIDE);
        int row = i / SIDE;
        double south = 450_000 + CELL * row;
        Geometry cell = GEOMETRIES.toGeometry(new Envelope(west, west + CELL, south, south + CELL));
        areas.merge(cells.charAt(i), cell, Geometry::union);
      }
    }
    return coverage(
        areas.entrySet().stream().map(each -> area(each.getKey(), each.getValue())).toList());
  }

  private static CoverageArea area(char letter, Geometry geometry) {
    return CoverageArea.of(Area.of("" + letter, "Area " + letter), geometry);
  }

  private static Coverage coverage(List<CoverageArea> areas) {
    return Coverage.of(CoordinateSystem.BRITISH_NATIONAL_GRID, areas);
  }

  private static List<CoverageChange> changes(String before, String after) {
    return changes(town(before), town(after), CompareOptions.DEFAULT);
  }

  private static List<CoverageChange> changes(
      Coverage old, Coverage young, CompareOptions options) {
    Plots before = Plots.of(old);
    Plots after = Plots.of(young);
    Twins twins = Twins.find(before, after, true, options, share -> {});
    SharedLand land = SharedLand.measure(before, after, twins, share -> {});
    ChangeMaker maker = new ChangeMaker(options, land, before, after);
    List<CoverageChange> changes = new ArrayList<>();
    twins.all().forEach(twin -> changes.add(maker.of(twin)));
    new Links(before, after, twins, land).groups().forEach(group -> changes.add(maker.of(group)));
    return changes;
  }

  private static CoverageChange change(String before, String after) {
    return changes(before, after).stream()
        .filter(change -> change.kind() != ChangeKind.UNCHANGED)
        .reduce(
            (one, other) -> {
              throw new AssertionError(one + " and " + other);
            })
        .orElseThrow();
  }

  private static String letters(List<Area> areas) {
    return String.join("", areas.stream().map(area -> area.code().value()).toList());
  }

  /** How many cells one of some areas has in a town, of those that another town gives to others. */
  private static Map<String, Double> land(
      String own, String town, String others, String otherTown) {
    Map<String, Double> land = new HashMap<>();
    for (int i = 0; i < town.length(); i++) {
      boolean moved = own.indexOf(town.charAt(i)) >= 0 && others.indexOf(otherTown.charAt(i)) < 0;
      if (moved) {
        land.merge("" + otherTown.charAt(i), SQUARE_METRES, Double::sum);
      }
    }
    return land;
  }

  private static Map<String, Double> transfers(List<Transfer> transfers) {
    Map<String, Double> land = new HashMap<>();
    for (Transfer transfer : transfers) {
      String from = transfer.area().map(area -> area.code().value()).orElse(".");
      assertThat(land.put(from, (double) Math.round(transfer.squareMetres()))).isNull();
    }
    return land;
  }

  @Provide
  Arbitrary<String> towns() {
    return Arbitraries.strings()
        .withChars("ABCDE.")
        .ofLength(SIDE * SIDE)
        .filter(ChangeMakerTest::hasAreas);
  }

  private static boolean hasAreas(String town) {
    return !town.replace(".", "").isEmpty();
  }

  /** A town after few of its cells have moved, so that most areas are still themselves. */
  private static String moved(String town, List<Integer> cells) {
    StringBuilder after = new StringBuilder(town);
    for (int cell : cells) {
      after.setCharAt(
          Math.floorMod(cell, SIDE * SIDE), town.charAt(Math.floorMod(7 * cell, SIDE * SIDE)));
    }
    return after.toString();
  }

  @Provide
  Arbitrary<List<Integer>> cells() {
    return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property(tries = 150)
  void every_cell_that_changes_hands_is_gained_from_and_lost_to_whoever_had_or_has_it(
      @ForAll("towns") String before, @ForAll("cells") List<Integer> cells) {
    String after = moved(before, cells);
    if (!hasAreas(after)) {
      return;
    }
    assertCounted(before, after);
  }

  @Property(tries = 100)
  void land_is_counted_between_any_two_towns(
      @ForAll("towns") String before, @ForAll("towns") String after) {
    assertCounted(before, after);
  }

  private static void assertCounted(String before, String after) {
    StringBuilder old = new StringBuilder();
    StringBuilder young = new StringBuilder();
    for (CoverageChange change : changes(before, after)) {
      String from = letters(change.before());
      String to = letters(change.after());
      Map<String, Double> gained = land(to, after, from, before);
      Map<String, Double> lost = land(from, before, to, after);

      assertThat(transfers(change.gainedFrom())).isEqualTo(gained);
      assertThat(transfers(change.lostTo())).isEqualTo(lost);
      assertThat(change.squareMetresGained()).isCloseTo(sum(gained), within(1.0));
      assertThat(change.squareMetresLost()).isCloseTo(sum(lost), within(1.0));
      assertThat(change.gainedFrom()).extracting(transfer -> -transfer.squareMetres()).isSorted();
      old.append(from);
      young.append(to);
      Statistics.label("kind").collect(change.kind());
    }
    assertThat(sorted(old))
        .isEqualTo(sorted(letters(town(before).areas().stream().map(CoverageArea::area).toList())));
    assertThat(sorted(young))
        .isEqualTo(sorted(letters(town(after).areas().stream().map(CoverageArea::area).toList())));
  }

  private static double sum(Map<String, Double> land) {
    return land.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static List<Integer> sorted(CharSequence letters) {
    return letters.chars().sorted().boxed().toList();
  }

  @Test
  void a_split_inside_its_outline_gains_and_loses_nothing() {
    CoverageChange change = change("AAAABBBB........", "AACCBBBB........");

    assertThat(change.kind()).isEqualTo(ChangeKind.SPLIT);
    assertThat(change.also()).isEmpty();
    assertThat(change.gained().isEmpty()).isTrue();
    assertThat(change.lost().isEmpty()).isTrue();
  }

  @Test
  void a_split_that_takes_more_in_is_redrawn_too() {
    CoverageChange change = change("AAAA............", "AACCC...........");

    assertThat(change.kind()).isEqualTo(ChangeKind.SPLIT);
    assertThat(change.also()).containsExactly(ChangeKind.REDRAWN);
    assertThat(change.gainedFrom()).containsExactly(new Transfer(Optional.empty(), SQUARE_METRES));
    assertThat(change.gained().getArea()).isEqualTo(SQUARE_METRES);
  }

  @Test
  void a_merger_is_said_from_the_side_of_the_one_that_is_left() {
    CoverageChange change = change("AACCBBBB........", "AAAABBBB........");

    assertThat(change.kind()).isEqualTo(ChangeKind.MERGED);
    assertThat(letters(change.before())).isEqualTo("AC");
    assertThat(change.also()).isEmpty();
  }

  @Test
  void what_comes_to_new_ground_or_goes_is_added_or_removed_with_all_its_land() {
    CoverageChange added = change("AAAA............", "AAAABB..........");
    assertThat(added.kind()).isEqualTo(ChangeKind.ADDED);
    assertThat(added.squareMetresGained()).isEqualTo(2 * SQUARE_METRES);
    assertThat(added.edgeMovedMetres()).isEmpty();

    CoverageChange removed = change("AAAABB..........", "AAAA............");
    assertThat(removed.kind()).isEqualTo(ChangeKind.REMOVED);
    assertThat(removed.lostTo()).containsExactly(new Transfer(Optional.empty(), 2 * SQUARE_METRES));
  }

  @Test
  void another_code_and_another_name_of_the_same_place_are_two_things() {
    Geometry square = GEOMETRIES.toGeometry(new Envelope(460_000, 461_000, 450_000, 451_000));
    CoverageArea old = CoverageArea.of(Area.of("E05001", "St. Mary's"), square);

    for (boolean code : List.of(false, true)) {
      for (boolean name : List.of(false, true)) {
        Area area = Area.of(code ? "E05002" : "E05001", name ? "Holgate" : "ST MARY'S");
        CoverageChange change =
            changes(
                    coverage(List.of(old)),
                    coverage(List.of(CoverageArea.of(area, square))),
                    CompareOptions.DEFAULT)
                .get(0);
        TreeSet<ChangeKind> kinds = new TreeSet<>(change.also());
        kinds.add(change.kind());
        TreeSet<ChangeKind> expected = new TreeSet<>();
        if (code) {
          expected.add(ChangeKind.RECODED);
        }
        if (name) {
          expected.add(ChangeKind.RENAMED);
        }
        assertThat(kinds)
            .isEqualTo(
                expected.isEmpty() ? new TreeSet<>(List.of(ChangeKind.UNCHANGED)) : expected);
      }
    }
  }

  /** The line between two areas moved by some metres. */
  private static List<CoverageChange> withLineMoved(double metres, CompareOptions options) {
    double middle = 461_000 + metres;
    return changes(
        town("AB.."),
        coverage(
            List.of(
                area('A', GEOMETRIES.toGeometry(new Envelope(460_000, middle, 450_000, 451_000))),
                area('B', GEOMETRIES.toGeometry(new Envelope(middle, 462_000, 450_000, 451_000))))),
        options);
  }

  @Test
  void how_far_a_line_has_moved_says_whether_it_was_drawn_again_or_redrawn() {
    CompareOptions options =
        CompareOptions.builder().roundingMetres(0.1).toleranceMetres(5).build();

    for (double metres : new double[] {0.05, 3, 20}) {
      ChangeKind expected =
          metres < 0.1
              ? ChangeKind.UNCHANGED
              : metres < 5 ? ChangeKind.REDIGITISED : ChangeKind.REDRAWN;
      assertThat(withLineMoved(metres, options))
          .hasSize(2)
          .allSatisfy(
              change -> {
                assertThat(change.kind()).as(metres + " m").isEqualTo(expected);
                assertThat(change.edgeMovedMetres().orElseThrow()).isCloseTo(metres, within(0.01));
              });
    }
    CoverageChange grown =
        withLineMoved(3, options).stream()
            .filter(change -> letters(change.after()).equals("A"))
            .findFirst()
            .orElseThrow();
    assertThat(grown.squareMetresGained()).isCloseTo(3000, within(0.1));
    assertThat(transfers(grown.gainedFrom())).isEqualTo(Map.of("B", 3000.0));
    assertThat(grown.squareMetresLost()).isZero();
  }

  @Test
  void less_than_a_square_metre_is_counted_but_said_of_nobody() {
    for (double height : new double[] {1, 2}) {
      Geometry notch =
          GEOMETRIES.toGeometry(new Envelope(461_000, 461_000.9, 450_500, 450_500 + height));
      Coverage old = town("AB..");
      Coverage young =
          coverage(
              List.of(
                  area('A', old.areas().get(0).geometry().union(notch)),
                  area('B', old.areas().get(1).geometry().difference(notch))));

      CoverageChange grown =
          changes(old, young, CompareOptions.DEFAULT).stream()
              .filter(change -> letters(change.after()).equals("A"))
              .findFirst()
              .orElseThrow();
      assertThat(grown.squareMetresGained()).isCloseTo(0.9 * height, within(1e-3));
      assertThat(grown.gainedFrom())
          .extracting(transfer -> transfer.area().map(area -> area.code().value()).orElse("."))
          .containsExactlyElementsOf(height == 1 ? List.of() : List.of("B"));
    }
  }

  @Test
  void off_the_national_grid_nothing_is_measured() {
    Coverage old = inParis("P", 0.01);
    Coverage young = inParis("P", 0.02);

    CoverageChange change = changes(old, young, CompareOptions.DEFAULT).get(0);
    assertThat(change.isMeasured()).isFalse();
    assertThat(change.edgeMovedMetres()).isEmpty();
    assertThat(change.squareMetresGained()).isZero();
  }

  private static Coverage inParis(String code, double degrees) {
    return Coverage.of(
        CoordinateSystem.WGS84,
        List.of(
            CoverageArea.of(
                Area.of(code, "Marais"),
                GEOMETRIES.toGeometry(new Envelope(22.35, 22.35 + degrees, 48.85, 48.86)))));
  }
}
