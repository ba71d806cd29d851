package org.lac4j.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.internal.place.PossibleAreas;
import org.locationtech.jts.geom.Coordinate;

/** An answer is never surer than the data: laws on postcodes of which some homes are known. */
class PartialKnowledgeProperties {

  private static final Postcode POSTCODE = Postcode.parse("YO1 7HH");
  private static final PositionalQuality QUALITY = PositionalQuality.BUILDING;
  private static final double SPREAD = PostcodeAccuracy.standard().metres(QUALITY);

  private final CoverageIndex index = CoverageIndex.of(Ebor.onGrid(1066));

  /**
   * A postcode.
   *
   * @param point its point
   * @param homes its homes, all within the accuracy of the point
   */
  record Homes(GridReference point, List<GridReference> homes) {}

  @Property(tries = 300)
  void the_truth_is_always_among_what_is_possible(
      @ForAll("postcodes") Homes truth, @ForAll @IntRange(max = 6) int known) throws IOException {
    Placement answer =
        resolve(truth, Math.min(known, truth.homes.size()), AddressCompleteness.none());

    assertThat(PossibleAreas.of(answer)).containsAll(areas(truth.homes));
    Statistics.label("answer").collect(answer.getClass().getSimpleName());
    Statistics.label("homes in several areas")
        .collect(areas(truth.homes).size() > 1)
        .coverage(checker -> checker.check(true).percentage(share -> share > 5));
  }

  @Property(tries = 300)
  void removing_knowledge_never_makes_an_answer_surer(
      @ForAll("postcodes") Homes truth, @ForAll @IntRange(max = 6) int known) throws IOException {
    Placement complete = resolve(truth, truth.homes.size(), AddressCompleteness.everywhere());
    Placement partial =
        resolve(truth, Math.min(known, truth.homes.size()), AddressCompleteness.none());

    assertThat(PossibleAreas.of(partial)).containsAll(PossibleAreas.of(complete));
    assertThat(PossibleAreas.of(complete)).isEqualTo(areas(truth.homes));
  }

  @Property(tries = 300)
  void one_more_home_of_an_incomplete_list_takes_no_area_away(
      @ForAll("postcodes") Homes truth, @ForAll @IntRange(max = 5) int known) throws IOException {
    int fewer = Math.min(known, truth.homes.size() - 1);
    Placement before = resolve(truth, fewer, AddressCompleteness.none());
    Placement after = resolve(truth, fewer + 1, AddressCompleteness.none());

    assertThat(PossibleAreas.of(after)).containsAll(PossibleAreas.of(before));
  }

  @Property(tries = 300)
  void only_complete_lists_give_shares(@ForAll("postcodes") Homes truth) throws IOException {
    Placement partial = resolve(truth, truth.homes.size(), AddressCompleteness.none());
    Placement complete = resolve(truth, truth.homes.size(), AddressCompleteness.everywhere());

    if (partial instanceof Placement.Split split) {
      assertThat(split.candidates()).allMatch(candidate -> candidate.share().isEmpty());
    }
    if (complete instanceof Placement.Split split) {
      assertThat(split.candidates()).allMatch(candidate -> candidate.share().isPresent());
    }
  }

  @Property(tries = 300)
  void within_a_council_a_list_is_complete_where_no_home_can_lie_beyond_it(
      @ForAll("postcodes") Homes truth) throws IOException {
    AddressCompleteness council = AddressCompleteness.within(index);
    boolean complete =
        council.isComplete(POSTCODE, truth.point.easting(), truth.point.northing(), SPREAD);

    Statistics.label("complete").collect(complete);
    if (complete) {
      assertThat(areas(truth.homes)).doesNotContain(Optional.empty());
    }
    Placement answer = resolve(truth, truth.homes.size(), council);
    assertThat(PossibleAreas.of(answer)).containsAll(areas(truth.homes));
  }

  private Set<Optional<Area>> areas(List<GridReference> points) {
    return points.stream()
        .map(point -> index.areaAt(point.easting(), point.northing()))
        .collect(Collectors.toSet());
  }

  /** The answer when the first homes are known. */
  private Placement resolve(Homes truth, int known, AddressCompleteness completeness)
      throws IOException {
    PostcodeDirectory postcodes =
        Directories.postcode(POSTCODE, Directories.at(truth.point, QUALITY));
    UprnDirectory uprns = Directories.uprns(truth.homes.subList(0, known));
    return CoverageResolver.of(index)
        .withPostcodes(postcodes)
        .withUprns(uprns)
        .withAddresses(Directories.addresses(POSTCODE, postcodes, uprns), completeness)
        .resolve(POSTCODE);
  }

  @Provide
  Arbitrary<Homes> postcodes() {
    Arbitrary<double[]> offsets =
        Combinators.combine(
                Arbitraries.doubles().between(0, SPREAD - 1), Arbitraries.doubles().between(0, 6.3))
            .as(
                (metres, angle) ->
                    new double[] {metres * Math.cos(angle), metres * Math.sin(angle)});
    int size = Ebor.CELL * Ebor.CELLS;
    Arbitrary<GridReference> anywhere =
        Combinators.combine(
                Arbitraries.doubles().between(-200, size + 200.0),
                Arbitraries.doubles().between(-200, size + 200.0))
            .as((x, y) -> GridReference.ofMetres(Ebor.WEST + x, Ebor.SOUTH + y));
    List<Coordinate> vertices =
        Ebor.onGrid(1066).areas().stream()
            .flatMap(area -> Stream.of(area.geometry().getCoordinates()))
            .toList();
    Arbitrary<GridReference> nearAnEdge =
        Combinators.combine(
                Arbitraries.of(vertices),
                Arbitraries.doubles().between(-80, 80),
                Arbitraries.doubles().between(-80, 80))
            .as((vertex, x, y) -> GridReference.ofMetres(vertex.x + x, vertex.y + y));
    Arbitrary<GridReference> points = Arbitraries.oneOf(anywhere, nearAnEdge);
    return Combinators.combine(points, offsets.list().ofMinSize(1).ofMaxSize(6))
        .as(
            (point, steps) -> {
              GridReference rounded =
                  GridReference.ofMetres(Math.rint(point.easting()), Math.rint(point.northing()));
              return new Homes(
                  rounded,
                  steps.stream()
                      .map(
                          step ->
                              GridReference.ofMetres(
                                  Math.rint(rounded.easting() + step[0]),
                                  Math.rint(rounded.northing() + step[1])))
                      .toList());
            });
  }
}
