package org.lac4j.geo.io.internal.geojson;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.internal.FaultWording;
import org.lac4j.geo.io.internal.intake.Conversion;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.StopReading;
import org.lac4j.geo.io.internal.intake.WrongGeometry;
import org.locationtech.jts.geom.Geometry;

/** Makes features, or faults, of objects that were read to their end. */
final class GeoJsonFeatures {

  private static final ImmutableSet<String> GEOMETRY_TYPES =
      ImmutableSet.of(
          "Point",
          "MultiPoint",
          "LineString",
          "MultiLineString",
          "Polygon",
          "MultiPolygon",
          "GeometryCollection");

  private final FeatureCollector collector;

  GeoJsonFeatures(FeatureCollector collector) {
    this.collector = collector;
  }

  /** Takes a root; gives whether it is one feature, after which others may follow. */
  boolean finish(GeoJsonObject root) throws IOException {
    String type = root.type == null ? "none" : root.type;
    if (Boolean.TRUE.equals(root.properties.get(GeoJsonParser.TRUNCATED))) {
      collector.declareTruncated();
    }
    if (type.equals("Feature")) {
      add(collector.next(), root);
      return true;
    }
    if (GEOMETRY_TYPES.contains(type)) {
      addGeometry(collector.next(), root, root);
      return true;
    }
    wrong(root, type).ifPresent(collector::fault);
    return false;
  }

  /** What is wrong with a root that is no single feature. */
  private Optional<Fault> wrong(GeoJsonObject root, String type) {
    boolean collection = type.equals("FeatureCollection");
    boolean features = root.seen.contains("features");
    if (root.type == null && root.esri && features) {
      collector.declareFormat(EsriJson.FORMAT);
      return Optional.ofNullable(root.wrong).map(GeoJsonFeatures::fault);
    }
    if (root.type == null && !features && !root.error.isEmpty()) {
      return Optional.of(EsriJson.serverError(root.error));
    }
    if (collection && root.wrong != null) {
      return Optional.of(fault(root.wrong));
    }
    if (collection != features) {
      return Optional.of(
          Fault.of(
              "a FeatureCollection has features, and nothing else has them; the type is " + type,
              "write \"type\": \"FeatureCollection\" and \"features\": [...]"));
    }
    return collection
        ? Optional.empty()
        : Optional.of(
            Fault.of(
                "the file is not GeoJSON: its type is " + FaultWording.shorten(type),
                Conversion.of(collector.source())));
  }

  private static Fault fault(WrongGeometry wrong) {
    return Fault.of(wrong.what(), wrong.value(), wrong.cure());
  }

  /** Gives the collector a feature, or what is wrong with it. */
  void add(int number, GeoJsonObject feature) throws StopReading {
    if (!"Feature".equals(feature.type) && !(feature.type == null && feature.esri)) {
      feature.wrong(
          "it is no Feature", String.valueOf(feature.type), "write \"type\": \"Feature\"");
    }
    if (feature.wrong == null) {
      addGeometry(number, feature, feature.geometry);
    } else {
      fault(number, feature, feature.wrong);
    }
  }

  private void addGeometry(int number, GeoJsonObject feature, @Nullable GeoJsonObject geometry)
      throws StopReading {
    try {
      Geometry made = geometry == null ? null : geometry.toGeometry();
      collector.add(number, feature.id, feature.properties, made);
    } catch (WrongGeometry e) {
      fault(number, feature, e);
    }
  }

  private void fault(int number, GeoJsonObject feature, WrongGeometry wrong) throws StopReading {
    collector.fault(number, feature.id, wrong.what(), wrong.value(), wrong.cure());
    if (!feature.properties.isEmpty()) {
      collector.add(number, feature.id, feature.properties, null);
    }
  }
}
