package org.lac4j.core.internal.modelshape;

import static org.lac4j.core.internal.shape.TextShape.constants;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.lac4j.core.internal.shape.FlagShape;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.GridSquare;
import org.lac4j.core.place.GssCode;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.core.place.Ward;

/** The shapes of places. */
public final class PlaceShapes {

  private static final NumberShape<Double> METRES = NumberShape.decimal(0, Double.MAX_VALUE);

  public static final TextShape<AreaCode> AREA_CODE = TextShape.id(AreaCode::value, AreaCode::of);

  public static final TextShape<GssCode> GSS_CODE =
      new TextShape<>(
          GssCode::text,
          GssCode::parse,
          schema -> schema.put("pattern", "^\\s*[EJKLMNSWejklmnsw][0-9]{8}\\s*$"));

  public static final TextShape<GridSquare> GRID_SQUARE =
      new TextShape<>(
          GridSquare::toString,
          GridSquare::parse,
          schema -> schema.put("pattern", "^\\s*[HJNOSThjnost]\\s*[A-HJ-Za-hj-z][0-9\\s]*$"));

  public static final ObjectShape<Area> AREA = area();
  public static final ObjectShape<Ward> WARD = ward();

  public static final KindShape<Location> LOCATION =
      KindShape.<Location>named("location")
          .kind(LonLat.class, lonLat())
          .kind(GridReference.class, gridReference())
          .kind(Postcode.class, postcode())
          .kind(Uprn.class, uprn())
          .build();

  public static final KindShape<Placement> PLACEMENT =
      KindShape.<Placement>named("placement")
          .kind(Placement.Inside.class, inside())
          .kind(Placement.NearEdge.class, nearEdge())
          .kind(Placement.Split.class, split())
          .kind(Placement.Outside.class, outside())
          .kind(Placement.Unplaced.class, unplaced())
          .build();

  private PlaceShapes() {}

  private static ObjectShape<Area> area() {
    ObjectShape.Fields<Area> fields = ObjectShape.named("area");
    var code = fields.required("code", AREA_CODE, Area::code);
    var name = fields.required("name", TextShape.PLAIN, Area::name);
    return fields.makes(in -> new Area(code.apply(in), name.apply(in)));
  }

  private static ObjectShape<Ward> ward() {
    ObjectShape.Fields<Ward> fields = ObjectShape.named("ward");
    var code = fields.required("code", AREA_CODE, Ward::code);
    var name = fields.required("name", TextShape.PLAIN, Ward::name);
    var population =
        fields.optional(
            "population",
            NumberShape.whole(0, Integer.MAX_VALUE),
            ward -> ward.population().stream().boxed().findFirst());
    return fields.makes(
        in ->
            new Ward(
                code.apply(in),
                name.apply(in),
                population.apply(in).map(OptionalInt::of).orElseGet(OptionalInt::empty)));
  }

  private static ObjectShape<LonLat> lonLat() {
    ObjectShape.Fields<LonLat> fields = ObjectShape.named("location.lon-lat");
    var longitude = fields.required("longitude", NumberShape.decimal(-180, 180), LonLat::longitude);
    var latitude = fields.required("latitude", NumberShape.decimal(-90, 90), LonLat::latitude);
    return fields.makes(in -> LonLat.ofDegrees(longitude.apply(in), latitude.apply(in)));
  }

  private static ObjectShape<GridReference> gridReference() {
    ObjectShape.Fields<GridReference> fields = ObjectShape.named("location.grid-reference");
    var easting =
        fields.required("easting", NumberShape.decimal(0, 700_000), GridReference::easting);
    var northing =
        fields.required("northing", NumberShape.decimal(0, 1_300_000), GridReference::northing);
    return fields.makes(in -> GridReference.ofMetres(easting.apply(in), northing.apply(in)));
  }

  private static ObjectShape<Postcode> postcode() {
    ObjectShape.Fields<Postcode> fields = ObjectShape.named("location.postcode");
    var text =
        fields.required(
            "postcode",
            new TextShape<>(Postcode::text, Postcode::parse, schema -> schema.put("maxLength", 40)),
            postcode -> postcode);
    return fields.makes(text);
  }

  private static ObjectShape<Uprn> uprn() {
    ObjectShape.Fields<Uprn> fields = ObjectShape.named("location.uprn");
    var text =
        fields.required(
            "uprn",
            new TextShape<>(
                Uprn::text, Uprn::parse, schema -> schema.put("pattern", "^\\s*[0-9]{1,12}\\s*$")),
            uprn -> uprn);
    return fields.makes(text);
  }

  private static ObjectShape<Placement.Inside> inside() {
    ObjectShape.Fields<Placement.Inside> fields = ObjectShape.named("placement.inside");
    var area = fields.required("area", AREA, Placement.Inside::area);
    var metres = fields.required("metresFromEdge", METRES, Placement.Inside::metresFromEdge);
    return fields.makes(in -> new Placement.Inside(area.apply(in), metres.apply(in)));
  }

  private static ObjectShape<Placement.NearEdge> nearEdge() {
    ObjectShape.Fields<Placement.NearEdge> fields = ObjectShape.named("placement.near-edge");
    var area = fields.optional("area", AREA, Placement.NearEdge::area);
    var neighbours = fields.list("neighbours", ListShape.of(AREA), Placement.NearEdge::neighbours);
    var metres = fields.required("metresFromEdge", METRES, Placement.NearEdge::metresFromEdge);
    var accuracy = fields.required("accuracyMetres", METRES, Placement.NearEdge::accuracyMetres);
    var uncovered =
        fields.optional(
            "mayBeUncovered", FlagShape.FLAG, place -> Optional.of(place.mayBeUncovered()));
    return fields.makes(
        in ->
            new Placement.NearEdge(
                area.apply(in),
                neighbours.apply(in),
                metres.apply(in),
                accuracy.apply(in),
                // what was written before this was known does not rule it out
                uncovered.apply(in).orElse(true)));
  }

  private static ObjectShape<Placement.Split> split() {
    ObjectShape.Fields<Placement.Split> fields = ObjectShape.named("placement.split");
    var candidates =
        fields.list("candidates", ListShape.of(candidate()), Placement.Split::candidates);
    return fields.makes(in -> new Placement.Split(candidates.apply(in)));
  }

  public static ObjectShape<Placement.Candidate> candidate() {
    ObjectShape.Fields<Placement.Candidate> fields = ObjectShape.named("candidate");
    var area = fields.optional("area", AREA, Placement.Candidate::area);
    var share =
        fields.optional(
            "share",
            NumberShape.decimal(0, 1),
            candidate -> candidate.share().stream().boxed().findFirst());
    return fields.makes(
        in ->
            new Placement.Candidate(
                area.apply(in),
                share.apply(in).map(OptionalDouble::of).orElseGet(OptionalDouble::empty)));
  }

  private static ObjectShape<Placement.Outside> outside() {
    ObjectShape.Fields<Placement.Outside> fields = ObjectShape.named("placement.outside");
    var nearest = fields.optional("nearest", AREA, Placement.Outside::nearest);
    // JSON has no infinity: where nothing is near, the distance is left out.
    var metres =
        fields.optional(
            "metres",
            METRES,
            outside -> Optional.of(outside.metres()).filter(value -> !value.isInfinite()));
    return fields.makes(
        in ->
            new Placement.Outside(
                nearest.apply(in), metres.apply(in).orElse(Double.POSITIVE_INFINITY)));
  }

  private static ObjectShape<Placement.Unplaced> unplaced() {
    ObjectShape.Fields<Placement.Unplaced> fields = ObjectShape.named("placement.unplaced");
    var why =
        fields.required("why", constants(Placement.UnplacedReason.class), Placement.Unplaced::why);
    return fields.makes(in -> new Placement.Unplaced(why.apply(in)));
  }
}
