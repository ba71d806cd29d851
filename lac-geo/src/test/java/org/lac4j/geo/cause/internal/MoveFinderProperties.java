package org.lac4j.geo.cause.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.coverage.WigglyGrid;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryEditor;

/** Planted moves are found to 0.1 m, whatever else was done to the lines, and nothing is found where there is none. */
class MoveFinderProperties {

  private static final int SQUARES = 4;
  private static final double METRES = 800;

  private static List<Geometry> wards(long seed) {
    return WigglyGrid.geometries(new Random(seed), SQUARES, 9).stream()
        .map(
            square ->
                AffineTransformation.scaleInstance(METRES, METRES)
                    .translate(460_000, 450_000)
                    .transform(square))
        .toList();
  }

  /** From half a metre to half a kilometre, each size as often. */
  private static Displacement planted(double size, double turn) {
    double metres = 0.5 * Math.pow(1000, size);
    Statistics.label("metres")
        .collect(metres < 2 ? "to 2" : metres < 20 ? "to 20" : metres < 100 ? "to 100" : "to 500");
    return new Displacement(
        metres * Math.cos(2 * Math.PI * turn), metres * Math.sin(2 * Math.PI * turn));
  }

  private static Geometry moved(Geometry geometry, Displacement by) {
    return AffineTransformation.translationInstance(by.eastMetres(), by.northMetres())
        .transform(geometry);
  }

  private static Map<Integer, Geometry> numbered(List<Geometry> geometries) {
    Map<Integer, Geometry> numbered = new TreeMap<>();
    geometries.forEach(geometry -> numbered.put(numbered.size(), geometry));
    return numbered;
  }

  private static void assertNear(Displacement found, Displacement planted) {
    assertThat(found.metresFrom(planted)).as("%s, planted %s", found, planted).isLessThan(0.1);
  }

  @Property(tries = 12)
  void a_whole_file_is_found_with_its_vector(
      @ForAll @DoubleRange(min = 0, max = 1) double size,
      @ForAll @DoubleRange(min = 0, max = 1) double turn,
      @ForAll long seed) {
    Displacement planted = planted(size, turn);
    List<Geometry> wards = wards(seed);

    List<Move> moves =
        MoveFinder.find(
            wards, numbered(wards.stream().map(ward -> moved(ward, planted)).toList()), 16, 0.8);

    assertThat(moves).singleElement().satisfies(move -> assertThat(move.isWhole()).isTrue());
    assertThat(moves.get(0).outlines()).hasSize(16);
    assertNear(moves.get(0).displacement(), planted);
  }

  @Property(tries = 8)
  void one_area_is_found_with_its_vector(
      @ForAll @DoubleRange(min = 0, max = 1) double size,
      @ForAll @DoubleRange(min = 0, max = 1) double turn,
      @ForAll long seed) {
    Displacement planted = planted(size, turn);
    List<Geometry> areas = new ArrayList<>(wards(seed));
    areas.set(5, moved(areas.get(5), planted));

    List<Move> moves = MoveFinder.find(wards(seed), numbered(areas), 16, 0.8);

    assertThat(moves).singleElement().satisfies(move -> assertThat(move.isWhole()).isFalse());
    assertThat(moves.get(0).outlines()).containsExactly(5);
    assertNear(moves.get(0).displacement(), planted);
  }

  /** Other vertices along the same line, each up to 10 cm beside it: the line tells, not the vertices. */
  @Property(tries = 6)
  void a_file_digitised_anew_is_found_too(
      @ForAll @DoubleRange(min = 0.15, max = 1) double size,
      @ForAll @DoubleRange(min = 0, max = 1) double turn,
      @ForAll long seed) {
    Displacement planted = planted(size, turn);
    Random random = new Random(seed);
    List<Geometry> areas =
        wards(seed).stream().map(ward -> moved(digitisedAnew(ward, random), planted)).toList();

    List<Move> moves = MoveFinder.find(wards(seed), numbered(areas), 16, 0.8);

    assertThat(moves).isNotEmpty();
    assertThat(moves.get(0).isWhole()).isTrue();
    assertNear(moves.get(0).displacement(), planted);
  }

  private static Geometry digitisedAnew(Geometry ward, Random random) {
    return new GeometryEditor(new GeometryFactory())
        .edit(
            Densifier.densify(ward, 37),
            new GeometryEditor.CoordinateOperation() {
              @Override
              public Coordinate[] edit(Coordinate[] line, Geometry geometry) {
                Coordinate[] other = new Coordinate[line.length];
                for (int i = 0; i + 1 < line.length; i++) {
                  other[i] =
                      new Coordinate(
                          line[i].x + 0.2 * random.nextDouble() - 0.1,
                          line[i].y + 0.2 * random.nextDouble() - 0.1);
                }
                other[line.length - 1] = other[0].copy();
                return other;
              }
            });
  }

  /** Most moved, one of them drawn otherwise besides: the move is told of the others. */
  @Property(tries = 8)
  void what_was_redrawn_besides_has_no_say(
      @ForAll @DoubleRange(min = 0, max = 1) double size,
      @ForAll @DoubleRange(min = 0, max = 1) double turn,
      @ForAll long seed) {
    Displacement planted = planted(size, turn);
    List<Geometry> areas =
        new ArrayList<>(wards(seed).stream().map(ward -> moved(ward, planted)).toList());
    areas.set(6, moved(wards(seed + 1).get(6), new Displacement(60, 45)));

    List<Move> moves = MoveFinder.find(wards(seed), numbered(areas), 16, 0.8);

    assertThat(moves).isNotEmpty();
    assertThat(moves.get(0).outlines()).hasSize(15).doesNotContain(6);
    assertNear(moves.get(0).displacement(), planted);
  }

  /** Two halves that went different ways are two moves, and no whole file. */
  @Property(tries = 6)
  void halves_that_disagree_are_no_whole(
      @ForAll @DoubleRange(min = 0.2, max = 0.9) double size,
      @ForAll @DoubleRange(min = 0, max = 1) double turn,
      @ForAll long seed) {
    Displacement planted = planted(size, turn);
    List<Geometry> areas = new ArrayList<>();
    for (Geometry ward : wards(seed)) {
      areas.add(moved(ward, areas.size() % 2 == 0 ? planted : planted.back()));
    }

    List<Move> moves = MoveFinder.find(wards(seed), numbered(areas), 16, 0.8);

    assertThat(moves).hasSize(2).noneMatch(Move::isWhole);
    assertThat(moves).allSatisfy(move -> assertThat(move.outlines()).hasSize(8));
  }

  /** Lines of their own fit nowhere. */
  @Property(tries = 6)
  void lines_of_another_country_are_not_moved(@ForAll long seed) {
    assertThat(MoveFinder.find(wards(seed), numbered(wards(seed + 1)), 16, 0.8)).isEmpty();
  }

  @Property(tries = 8)
  void what_fits_is_not_moved(@ForAll long seed) {
    assertThat(MoveFinder.find(wards(seed), numbered(wards(seed)), 16, 0.8)).isEmpty();
  }
}
