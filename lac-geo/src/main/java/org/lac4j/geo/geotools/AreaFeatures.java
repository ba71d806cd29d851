package org.lac4j.geo.geotools;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.io.internal.intake.WrittenAttributes;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Makes features of areas, all of one type. */
final class AreaFeatures {

  /** What GeoTools's stores call it, the Shapefile's above all. */
  private static final String GEOMETRY = "the_geom";

  private static final ImmutableSet<Class<?>> WHOLE =
      ImmutableSet.of(Byte.class, Short.class, Integer.class, Long.class);

  private final SimpleFeatureType type;
  private final WrittenAttributes attributes;

  private AreaFeatures(SimpleFeatureType type, WrittenAttributes attributes) {
    this.type = type;
    this.attributes = attributes;
  }

  static AreaFeatures of(Coverage coverage, String typeName) {
    WrittenAttributes attributes =
        WrittenAttributes.of(coverage, "code", "name", ImmutableSet.of());
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(typeName);
    type.setCRS(Epsg.decode(coverage.coordinateSystem().epsg()));
    type.add(GEOMETRY, MultiPolygon.class);
    classes(coverage, attributes).forEach(type::add);
    return new AreaFeatures(type.buildFeatureType(), attributes);
  }

  SimpleFeatureType type() {
    return type;
  }

  SimpleFeature feature(CoverageArea area, int number) {
    SimpleFeatureBuilder feature = new SimpleFeatureBuilder(type);
    feature.set(GEOMETRY, multi(area.geometry()));
    attributes
        .of(area)
        .forEach((name, value) -> feature.set(name, value(name, FeatureValues.write(value))));
    return feature.buildFeature(type.getTypeName() + "." + number);
  }

  /** The one class of each attribute's values. */
  private static Map<String, Class<?>> classes(Coverage coverage, WrittenAttributes attributes) {
    Map<String, Class<?>> classes = new LinkedHashMap<>();
    for (CoverageArea area : coverage.areas()) {
      attributes
          .of(area)
          .forEach(
              (name, value) ->
                  classes.merge(name, FeatureValues.write(value).getClass(), AreaFeatures::common));
    }
    if (classes.containsKey(GEOMETRY)) {
      throw new IllegalArgumentException(
          "The areas have an attribute "
              + GEOMETRY
              + ", which is to take the polygons: rename it.");
    }
    return classes;
  }

  private static Class<?> common(Class<?> one, Class<?> other) {
    if (one.equals(other)) {
      return one;
    }
    if (WHOLE.contains(one) && WHOLE.contains(other)) {
      return Long.class;
    }
    return isPrimitive(one) && isPrimitive(other) ? Double.class : String.class;
  }

  private static boolean isPrimitive(Class<?> type) {
    return WHOLE.contains(type) || type.equals(Float.class) || type.equals(Double.class);
  }

  private Object value(String name, Object value) {
    Class<?> wanted = type.getDescriptor(name).getType().getBinding();
    if (wanted.isInstance(value)) {
      return value;
    }
    if (value instanceof Number number && Number.class.isAssignableFrom(wanted)) {
      return wanted.equals(Long.class)
          ? (Object) number.longValue()
          : (Object) number.doubleValue();
    }
    return value.toString();
  }

  private static MultiPolygon multi(Geometry geometry) {
    return geometry instanceof MultiPolygon polygons
        ? polygons
        : geometry.getFactory().createMultiPolygon(new Polygon[] {(Polygon) geometry});
  }
}
