package org.lac4j.geo.io;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/** Makes a coverage of a file's features, gathering what stands against it. */
final class CoverageBuilder {

  private final CodeAndName attributes;
  private final FaultList faults;
  private final Map<AreaCode, Integer> numberByCode = new HashMap<>();

  private CoverageBuilder(CodeAndName attributes, FaultList faults) {
    this.attributes = attributes;
    this.faults = faults;
  }

  static ReadCoverage build(BoundaryFile file, ReadOptions options) throws CoverageReadException {
    FaultList faults = new FaultList(file.source(), options.limits());
    ReadCoverage.Builder read =
        ReadCoverage.builder().source(file.source()).featuresRead(file.features().size());
    ImmutableList.Builder<CoverageArea> areas = ImmutableList.builder();
    if (!file.features().isEmpty()) {
      CodeAndName.find(file.attributeNames(), options, faults)
          .ifPresent(
              found -> {
                read.codeAttribute(found.code()).nameAttribute(found.name());
                new CoverageBuilder(found, faults).takeAll(file.features(), areas, read);
              });
    }
    faults.throwIfAny();
    return read.coverage(Coverage.of(file.coordinateSystem(), areas.build())).build();
  }

  /** Finds code and name of every feature, whatever else is wrong. */
  static ImmutableList<IdentifiedFeature> identify(BoundaryFile file, ReadOptions options)
      throws CoverageReadException {
    if (file.features().isEmpty()) {
      return ImmutableList.of();
    }
    FaultList faults = new FaultList(file.source(), options.limits());
    Optional<CodeAndName> attributes = CodeAndName.find(file.attributeNames(), options, faults);
    faults.throwIfAny();
    return attributes.stream()
        .flatMap(
            found -> file.features().stream().map(feature -> IdentifiedFeature.of(feature, found)))
        .collect(ImmutableList.toImmutableList());
  }

  private void takeAll(
      ImmutableList<BoundaryFeature> features,
      ImmutableList.Builder<CoverageArea> areas,
      ReadCoverage.Builder read) {
    for (BoundaryFeature feature : features) {
      if (feature.geometry().isPresent()) {
        area(feature, feature.geometry().get()).ifPresent(areas::add);
      } else {
        read.addWithoutGeometry(feature);
      }
    }
  }

  private Optional<CoverageArea> area(BoundaryFeature feature, Geometry geometry) {
    Optional<AreaCode> code = code(feature);
    Optional<String> name = text(feature, attributes.name(), "name");
    boolean polygonal = geometry instanceof Polygonal;
    if (!polygonal) {
      fault(
          feature,
          "the geometry is a " + geometry.getGeometryType() + ", not a Polygon or MultiPolygon",
          null,
          "keep polygons only");
    }
    return !polygonal || code.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CoverageArea(new Area(code.get(), name.get()), geometry, feature.attributes()));
  }

  private Optional<AreaCode> code(BoundaryFeature feature) {
    Optional<String> text = text(feature, attributes.code(), "code");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<AreaCode> code = IdentifiedFeature.code(text.get());
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
          "the code stands in feature " + first + " too",
          code.get(),
          "give each area a code of its own, or join the features into one MultiPolygon");
      return Optional.empty();
    }
    return code;
  }

  private Optional<String> text(BoundaryFeature feature, String attribute, String what) {
    Optional<String> text = IdentifiedFeature.text(feature, attribute);
    if (text.isEmpty()) {
      fault(
          feature,
          "the attribute " + FaultText.shorten(attribute) + " holds no " + what,
          null,
          "give every area a " + what);
    }
    return text;
  }

  private void fault(BoundaryFeature feature, String what, @Nullable Object value, String cure) {
    faults.add(feature.number(), feature.id().orElse(null), what, value, cure);
  }
}
