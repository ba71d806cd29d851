package org.lac4j.core.internal.modelshape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.internal.shape.Definitions;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.tree.JsonText;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.GridSquare;
import org.lac4j.core.place.GssCode;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.PlaceArbitraries;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Uprn;
import org.lac4j.core.place.Ward;

/** The JSON of places, letter by letter, and what is read that is written no longer. */
class PlaceShapesTest {

  private static final LacJson JSON = LacJson.refusingUnknownFields();
  private static final Area HOLGATE = Area.of("HOLGATE", "Holgate");
  private static final Area ACOMB = Area.of("ACOMB", "Acomb");

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static void isWritten(Object value, String json) {
    assertThat(JSON.write(value)).isEqualTo(quoted(json));
  }

  private static Placement placement(String json) {
    return JSON.read(Placement.class, quoted(json));
  }

  @Example
  void every_kind_of_location_says_which_it_is() {
    isWritten(
        LonLat.ofDegrees(-1.0803, 53.9583),
        "{'kind':'lon-lat','longitude':-1.0803,'latitude':53.9583}");
    isWritten(
        GridReference.ofMetres(460_000.5, 452_000),
        "{'kind':'grid-reference','easting':460000.5,'northing':452000.0}");
    isWritten(Uprn.parse("100050535642"), "{'kind':'uprn','uprn':'100050535642'}");
  }

  @Example
  void every_kind_of_placement_says_which_it_is() {
    isWritten(
        new Placement.Inside(HOLGATE, 12.5),
        "{'kind':'inside','area':{'code':'HOLGATE','name':'Holgate'},'metresFromEdge':12.5}");
    isWritten(
        new Placement.Outside(Optional.of(ACOMB), 300),
        "{'kind':'outside','nearest':{'code':'ACOMB','name':'Acomb'},'metres':300.0}");
    isWritten(
        new Placement.Unplaced(Placement.UnplacedReason.OUTSIDE_GREAT_BRITAIN),
        "{'kind':'unplaced','why':'outside-great-britain'}");
  }

  @Example
  void where_nothing_is_near_there_is_no_distance() {
    Placement nowhere = placement("{'kind':'outside'}");

    assertThat(nowhere)
        .isInstanceOfSatisfying(
            Placement.Outside.class, outside -> assertThat(outside.metres()).isInfinite());
    isWritten(nowhere, "{'kind':'outside'}");
  }

  @Example
  void a_place_near_an_edge_that_was_written_before_may_lie_in_no_area() {
    String before =
        "{'kind':'near-edge','area':{'code':'HOLGATE','name':'Holgate'},"
            + "'neighbours':[{'code':'ACOMB','name':'Acomb'}],'metresFromEdge':3.0,'accuracyMetres':5.0";

    assertThat(((Placement.NearEdge) placement(before + "}")).mayBeUncovered()).isTrue();
    assertThat(
            ((Placement.NearEdge) placement(before + ",'mayBeUncovered':false}")).mayBeUncovered())
        .isFalse();
  }

  @Example
  void a_share_and_a_population_may_be_unknown() {
    isWritten(
        new Placement.Split(
            ImmutableList.of(
                new Placement.Candidate(Optional.of(HOLGATE), OptionalDouble.of(0.25)),
                new Placement.Candidate(Optional.of(ACOMB), OptionalDouble.empty()))),
        "{'kind':'split','candidates':[{'area':{'code':'HOLGATE','name':'Holgate'},'share':0.25},"
            + "{'area':{'code':'ACOMB','name':'Acomb'}}]}");
    isWritten(
        new Ward(HOLGATE.code(), "Holgate", OptionalInt.empty()),
        "{'code':'HOLGATE','name':'Holgate'}");
    isWritten(
        new Ward(HOLGATE.code(), "Holgate", OptionalInt.of(0)),
        "{'code':'HOLGATE','name':'Holgate','population':0}");
  }

  @Example
  void numbers_beyond_their_range_are_refused_where_they_stand() {
    assertThatThrownBy(
            () ->
                JSON.read(
                    Location.class, quoted("{'kind':'lon-lat','longitude':181,'latitude':-91}")))
        .isInstanceOf(LacJsonException.class)
        .hasMessageContaining("/longitude: ")
        .hasMessageContaining("/latitude: ");
    assertThatThrownBy(
            () ->
                placement("{'kind':'inside','area':{'code':'A','name':'A'},'metresFromEdge':-0.1}"))
        .hasMessageContaining("/metresFromEdge: ");
  }

  /** Whatever the type reads, people may type into a document: a schema that is narrower would refuse it. */
  @Property(tries = 500)
  void the_schema_of_a_gss_code_refuses_nothing_that_is_written(@ForAll("gssTexts") String text) {
    boolean written = GssCode.tryParse(text).map(GssCode::text).filter(text::equals).isPresent();
    boolean fits = text.matches(pattern(PlaceShapes.GSS_CODE));
    Statistics.label("a code").collect(written);

    assertThat(fits || !written).as(text).isTrue();
    assertThat(GssCode.tryParse(text).isPresent() || !fits).as(text).isTrue();
  }

  @Property(tries = 300)
  void the_schema_of_a_grid_square_fits_every_square(@ForAll("squares") GridSquare square) {
    assertThat(PlaceShapes.GRID_SQUARE.print(square)).matches(pattern(PlaceShapes.GRID_SQUARE));
    assertThat(GridSquare.parse(PlaceShapes.GRID_SQUARE.print(square))).isEqualTo(square);
  }

  private static String pattern(Shape<?> shape) {
    return ((JsonText) shape.schema(new Definitions(true)).get("pattern")).value();
  }

  @Provide
  Arbitrary<GridSquare> squares() {
    return PlaceArbitraries.gridSquares();
  }

  @Provide
  Arbitrary<String> gssTexts() {
    return Arbitraries.oneOf(
        PlaceArbitraries.gssCodes().map(GssCode::text),
        Combinators.combine(
                Arbitraries.strings().withChars("EJKLMNSWAXejw").ofLength(1),
                Arbitraries.strings().withChars("0123456789O ").ofMinLength(7).ofMaxLength(9))
            .as(String::concat));
  }
}
