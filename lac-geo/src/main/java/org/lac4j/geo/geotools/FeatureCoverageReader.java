package org.lac4j.geo.geotools;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.FeatureIntake;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads coverages from GeoTools: any data store, feature source or collection.
 *
 * <p>Attributes keep their types; dates of {@code java.util} and {@code java.sql} become {@code LocalDate}, {@code
 * LocalDateTime} or {@code LocalTime}, further geometries their well-known text, bytes their Base64 text, and any other
 * class its text. The coordinate system is known by its EPSG number, or by its text where it has none, as in ESRI's .prj
 * files; where it says latitude before longitude the two are swapped, since a coverage has longitude first. Faults are
 * gathered and limits kept as by every reader.
 *
 * <pre>{@code
 * Coverage lived = FeatureCoverageReader.read(store, "population > 0", ReadOptions.builder().layer("wards").build()).coverage();
 * }</pre>
 *
 * <p>Needs GeoTools 30 or newer on the class path. Thread-safe as far as the store is.
 */
public final class FeatureCoverageReader {

  private FeatureCoverageReader() {}

  /**
   * Reads a layer of a data store.
   *
   * @param store the store; stays open
   * @param options says which layer, if the store has several, and which attributes hold code and name
   * @return the coverage and what was read
   * @throws CoverageReadException if the content can't be used, or there is not exactly one layer to choose; it tells every
   *     fault found
   * @throws IOException if the store can't be read
   */
  public static ReadCoverage read(DataStore store, ReadOptions options) throws IOException {
    return read(store, Filter.INCLUDE, options);
  }

  /**
   * Reads the features of a layer of a data store that a filter accepts.
   *
   * @param store the store; stays open
   * @param ecql the filter as GeoTools's ECQL, for example {@code "WD13CD LIKE 'E05%'"}
   * @param options says which layer, if the store has several, and which attributes hold code and name
   * @return the coverage and what was read
   * @throws IllegalArgumentException if the filter is not ECQL
   * @throws CoverageReadException if the content can't be used, or there is not exactly one layer to choose; it tells every
   *     fault found
   * @throws IOException if the store can't be read
   */
  public static ReadCoverage read(DataStore store, String ecql, ReadOptions options)
      throws IOException {
    return read(store, filter(ecql), options);
  }

  /**
   * Reads a feature source.
   *
   * @param source the source
   * @param options says which attributes hold code and name
   * @return the coverage and what was read
   * @throws CoverageReadException if the content can't be used; it tells every fault found
   * @throws IOException if the source can't be read
   */
  public static ReadCoverage read(SimpleFeatureSource source, ReadOptions options)
      throws IOException {
    return read(source, Filter.INCLUDE, options);
  }

  /**
   * Reads the features of a source that a filter accepts.
   *
   * @param source the source
   * @param ecql the filter as GeoTools's ECQL
   * @param options says which attributes hold code and name
   * @return the coverage and what was read
   * @throws IllegalArgumentException if the filter is not ECQL
   * @throws CoverageReadException if the content can't be used; it tells every fault found
   * @throws IOException if the source can't be read
   */
  public static ReadCoverage read(SimpleFeatureSource source, String ecql, ReadOptions options)
      throws IOException {
    return read(source, filter(ecql), options);
  }

  /**
   * Reads a collection.
   *
   * @param features the features
   * @param options says which attributes hold code and name
   * @return the coverage and what was read
   * @throws CoverageReadException if the content can't be used; it tells every fault found
   */
  public static ReadCoverage read(SimpleFeatureCollection features, ReadOptions options)
      throws CoverageReadException {
    return intake(features, options).toCoverage();
  }

  /**
   * Reads the features that a filter accepts.
   *
   * @param features the features
   * @param ecql the filter as GeoTools's ECQL
   * @param options says which attributes hold code and name
   * @return the coverage and what was read
   * @throws IllegalArgumentException if the filter is not ECQL
   * @throws CoverageReadException if the content can't be used; it tells every fault found
   */
  public static ReadCoverage read(
      SimpleFeatureCollection features, String ecql, ReadOptions options)
      throws CoverageReadException {
    return read(features.subCollection(filter(ecql)), options);
  }

  /**
   * Reads the features as they stand, whatever their codes and kinds of geometry.
   *
   * @param features the features
   * @param options coordinate system and limits
   * @return the features
   * @throws CoverageReadException if the content can't be used; it tells every fault found
   */
  public static BoundaryFile readFeatures(SimpleFeatureCollection features, ReadOptions options)
      throws CoverageReadException {
    return intake(features, options).finish();
  }

  private static FeatureIntake intake(SimpleFeatureCollection features, ReadOptions options) {
    SimpleFeatureType schema = features.getSchema();
    FeatureIntake intake = FeatureIntake.of(schema.getTypeName(), options);
    boolean swapped = declareSystem(schema, options, intake);
    ImmutableList<String> attributes = attributes(schema);
    boolean more = attributes.stream().allMatch(intake::declareAttribute);
    try (SimpleFeatureIterator rows = features.features()) {
      while (more && rows.hasNext()) {
        SimpleFeature row = rows.next();
        Geometry geometry = (Geometry) row.getDefaultGeometry();
        more =
            intake.add(
                row.getID(),
                values(row, attributes),
                geometry == null || !swapped ? geometry : Axes.swapped(geometry));
      }
    } catch (RuntimeException e) {
      intake.fault(unreadable(e));
    }
    return intake;
  }

  /** What the store failed with, which an iterator can throw in a wrapping only; anything else is thrown on. */
  private static Fault unreadable(RuntimeException e) {
    return Throwables.getCausalChain(e).stream()
        .filter(IOException.class::isInstance)
        .map(cause -> Fault.of("the store failed while it was read", cause, "check the store"))
        .findFirst()
        .orElseThrow(() -> e);
  }

  private static ReadCoverage read(DataStore store, Filter filter, ReadOptions options)
      throws IOException {
    ImmutableList<String> names = ImmutableList.copyOf(store.getTypeNames());
    String wanted = options.layer().orElse(names.size() == 1 ? names.get(0) : "");
    if (names.contains(wanted)) {
      return read(store.getFeatureSource(wanted), filter, options);
    }
    FeatureIntake none = FeatureIntake.of("data store", options);
    none.fault(noLayer(names, options));
    return none.toCoverage();
  }

  private static ReadCoverage read(SimpleFeatureSource source, Filter filter, ReadOptions options)
      throws IOException {
    requireNonNull(options, "options");
    return read(source.getFeatures(new Query(source.getSchema().getTypeName(), filter)), options);
  }

  private static Filter filter(String ecql) {
    try {
      return ECQL.toFilter(ecql);
    } catch (CQLException e) {
      throw new IllegalArgumentException(
          "'"
              + ecql
              + "' is not a filter in ECQL ("
              + e.getMessage()
              + "): write one such as \"WD13CD LIKE 'E05%'\".",
          e);
    }
  }

  private static Fault noLayer(ImmutableList<String> names, ReadOptions options) {
    return Fault.of(
        options
            .layer()
            .map(wanted -> "there is no layer " + wanted)
            .orElse("there are " + names.size() + " layers"),
        names.isEmpty()
            ? "give a store with features"
            : "give the layer that you want: " + Joiner.on(", ").join(names));
  }

  /** Notes the system; tells whether coordinates are given latitude or northing first. */
  private static boolean declareSystem(
      SimpleFeatureType schema, ReadOptions options, FeatureIntake intake) {
    if (options.coordinateSystem().isPresent()) {
      return false;
    }
    FeatureSystem system = FeatureSystem.of(schema.getCoordinateReferenceSystem());
    system.declare(intake);
    return system.northFirst();
  }

  /** The names of all attributes but the geometry that makes the areas. */
  private static ImmutableList<String> attributes(SimpleFeatureType schema) {
    GeometryDescriptor geometry = schema.getGeometryDescriptor();
    return schema.getAttributeDescriptors().stream()
        .map(AttributeDescriptor::getLocalName)
        .filter(name -> geometry == null || !name.equals(geometry.getLocalName()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<String, @Nullable Object> values(
      SimpleFeature row, ImmutableList<String> attributes) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    attributes.forEach(name -> values.put(name, FeatureValues.read(row.getAttribute(name))));
    return values;
  }
}
