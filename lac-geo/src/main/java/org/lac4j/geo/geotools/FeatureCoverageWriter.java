package org.lac4j.geo.geotools;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.DefaultTransaction;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.crs.UnknownCoordinateSystemException;

/**
 * Hands coverages to GeoTools, as a collection or into any data store that can be written.
 *
 * <p>Each area becomes a feature with a {@code MultiPolygon} named {@code the_geom} in the coverage's coordinate system,
 * longitude or easting first, and its attributes with their types: whole numbers and fractions in one attribute become
 * fractions, other mixtures text, and dates those of {@code java.sql}. Code and name become the attributes {@code code} and
 * {@code name} unless each area has them among its attributes already. {@link FeatureCoverageReader} reads it all back.
 *
 * <p>Needs GeoTools 30 or newer on the class path. Thread-safe as far as the store is.
 */
public final class FeatureCoverageWriter {

  private FeatureCoverageWriter() {}

  /**
   * Makes features of a coverage.
   *
   * @param coverage the coverage
   * @param typeName the name of the features' type, for example "wards"
   * @return the features in code order, with the ids "wards.1" and so on; the caller's own
   * @throws UnknownCoordinateSystemException if GeoTools doesn't know the coordinate system
   * @throws IllegalArgumentException if an attribute {@code code}, {@code name} or {@code the_geom} holds something else
   */
  public static SimpleFeatureCollection toFeatures(Coverage coverage, String typeName) {
    AreaFeatures maker = AreaFeatures.of(coverage, requireNonNull(typeName, "typeName"));
    List<SimpleFeature> features = new ArrayList<>();
    coverage.areas().forEach(area -> features.add(maker.feature(area, features.size() + 1)));
    return new ListFeatureCollection(maker.type(), features);
  }

  /**
   * Writes a coverage as a new layer of a data store, all of it or nothing.
   *
   * @param coverage the coverage
   * @param store a store that can be written, and that has no layer of this name; stays open
   * @param typeName the layer's name
   * @throws UnknownCoordinateSystemException if GeoTools doesn't know the coordinate system
   * @throws IllegalArgumentException if an attribute {@code code}, {@code name} or {@code the_geom} holds something else,
   *     or the store can't be written
   * @throws IOException if writing fails
   */
  public static void write(Coverage coverage, DataStore store, String typeName) throws IOException {
    SimpleFeatureCollection features = toFeatures(coverage, typeName);
    store.createSchema(features.getSchema());
    if (!(store.getFeatureSource(typeName) instanceof SimpleFeatureStore layer)) {
      throw new IllegalArgumentException(
          "The layer " + typeName + " can't be written: give a data store that is not read-only.");
    }
    try (Transaction transaction = new DefaultTransaction(typeName)) {
      layer.setTransaction(transaction);
      layer.addFeatures(features);
      transaction.commit();
    } finally {
      layer.setTransaction(Transaction.AUTO_COMMIT);
    }
  }
}
