package org.lac4j.geo.io.internal.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.boundary.BoundaryFeature;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.IdentifiedFeature;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.boundary.internal.FaultWording;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** Makes a coverage of a file's features, gathering what stands against it. */
public final class CoverageBuilder {

  private final CodeAndName attributes;
  private final FaultList faults;
  private final Set<Integer> faulty;
  private final Map<AreaCode, Integer> numberByCode = new HashMap<>();

  private CoverageBuilder(CodeAndName attributes, FaultList faults, Set<Integer> faulty) {
    this.attributes = attributes;
    this.faults = faults;
    this.faulty = faulty;
  }

  public static ReadCoverage build(BoundaryFile file, ReadOptions options)
      throws CoverageReadException {
    return build(file, options, new FaultList(file.source(), options.limits()), ImmutableSet.of());
  }

  /**
   * Makes a coverage, or tells the faults of codes, names and kinds together with those that reading found.
   *
   * @param faults what reading found
   * @param faulty the numbers of the features that they are about; one of these without a geometry has a wrong one
   */
  public static ReadCoverage build(
      BoundaryFile file, ReadOptions options, FaultList faults, Set<Integer> faulty)
      throws CoverageReadException {
    ReadCoverage.Builder read =
        ReadCoverage.builder().source(file.source()).featuresRead(file.features().size());
    ImmutableList.Builder<CoverageArea> areas = ImmutableList.builder();
    tellTruncated(file, faults);
    if (!file.features().isEmpty()) {
      CodeAndName.find(file, options, faults)
          .ifPresent(
              found -> {
                read.codeAttribute(found.code())
                    .nameAttribute(found.name())
                    .vintageYear(found.vintageYear())
                    .attributesNote(found.note());
                new CoverageBuilder(found, faults, faulty).takeAll(file.features(), areas, read);
              });
    }
    faults.throwIfAny();
    return read.coverage(Coverage.of(file.coordinateSystem(), areas.build())).build();
  }

  /** Says how the attributes of code and name were found, where their names did not settle it. */
  public static Optional<String> note(BoundaryFile file, ReadOptions options) {
    return file.features().isEmpty()
        ? Optional.empty()
        : CodeAndName.find(file, options, new FaultList(file.source(), options.limits()))
            .flatMap(CodeAndName::note);
  }

  /** A part of the areas would be taken for all of them. */
  static void tellTruncated(BoundaryFile file, FaultList faults) {
    if (file.isTruncated()) {
      faults.add(
          Fault.of(
              "the download is not whole: the server stopped at its limit, and says so"
                  + " (exceededTransferLimit), after "
                  + file.features().size()
                  + " features",
              "fetch it page by page, for example with ogr2ogr, or raise the server's limit"));
    }
  }

  /** Finds code and name of every feature, whatever else is wrong. */
  public static ImmutableList<IdentifiedFeature> identify(BoundaryFile file, ReadOptions options)
      throws CoverageReadException {
    if (file.features().isEmpty()) {
      return ImmutableList.of();
    }
    FaultList faults = new FaultList(file.source(), options.limits());
    Optional<CodeAndName> attributes = CodeAndName.find(file, options, faults);
    faults.throwIfAny();
    return attributes.stream()
        .flatMap(found -> file.features().stream().map(feature -> identified(feature, found)))
        .collect(ImmutableList.toImmutableList());
  }

  private void takeAll(
      ImmutableList<BoundaryFeature> features,
      ImmutableList.Builder<CoverageArea> areas,
      ReadCoverage.Builder read) {
    for (BoundaryFeature feature : features) {
      if (feature.geometry().isPresent()) {
        area(feature, feature.geometry().get()).ifPresent(areas::add);
      } else if (faulty.contains(feature.number())) {
        area(feature);
      } else {
        read.addWithoutGeometry(feature);
      }
    }
  }

  private Optional<CoverageArea> area(BoundaryFeature feature, Geometry geometry) {
    Optional<Area> area = area(feature);
    boolean polygonal = geometry instanceof Polygonal;
    if (!polygonal) {
      fault(
          feature,
          "the geometry is a " + geometry.getGeometryType() + ", not a Polygon or MultiPolygon",
          null,
          "keep polygons only");
    }
    return area.filter(any -> polygonal)
        .map(found -> new CoverageArea(found, geometry, feature.attributes()));
  }

  /** Finds code and name, and tells what is wrong with either. */
  private Optional<Area> area(BoundaryFeature feature) {
    Optional<AreaCode> code = code(feature);
    Optional<String> name = text(feature, attributes.nameOf(feature), attributes.name(), "name");
    return code.flatMap(c -> name.map(n -> new Area(c, n)));
  }

  private Optional<AreaCode> code(BoundaryFeature feature) {
    Optional<String> text = text(feature, attributes.codeOf(feature), attributes.code(), "code");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<AreaCode> code = AttributeText.code(text.get());
    if (code.isEmpty()) {
      fault(
          feature,
          "the code is too long or holds a control character",
          text.get(),
          "give a code of 1 to 64 characters");
      return Optional.empty();
    }
    Integer first = numberByCode.putIfAbsent(code.get(), feature.number());
    if (first != null) {
      fault(
          feature,
          "feature " + first + " has this code too",
          code.get(),
          "give each area a code of its own, or join the features into one MultiPolygon");
      return Optional.empty();
    }
    return code;
  }

  private Optional<String> text(
      BoundaryFeature feature, Optional<String> text, String attribute, String what) {
    if (text.isEmpty() && !hasWrongAttribute(feature)) {
      fault(
          feature,
          "the attribute " + FaultWording.shorten(attribute) + " holds no " + what,
          null,
          "give every area a " + what);
    }
    return text;
  }

  /** Whether reading told a fault of an attribute, which may be why it is missing; a wrong geometry would be left out. */
  private boolean hasWrongAttribute(BoundaryFeature feature) {
    return faulty.contains(feature.number()) && feature.geometry().isPresent();
  }

  private void fault(BoundaryFeature feature, String what, @Nullable Object value, String cure) {
    faults.add(feature.number(), feature.id().orElse(null), what, value, cure);
  }

  private static IdentifiedFeature identified(BoundaryFeature feature, CodeAndName attributes) {
    return new IdentifiedFeature(
        feature,
        attributes.codeOf(feature).flatMap(AttributeText::code),
        attributes.nameOf(feature));
  }
}
