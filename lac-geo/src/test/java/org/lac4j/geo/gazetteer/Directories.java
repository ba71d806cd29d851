package org.lac4j.geo.gazetteer;

import java.io.IOException;
import java.util.List;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.geo.gazetteer.internal.table.KeyTableBuilder;
import org.lac4j.geo.gazetteer.internal.table.PostcodeKey;
import org.lac4j.geo.gazetteer.internal.table.PostcodeValue;
import org.lac4j.geo.gazetteer.internal.table.PropertyValue;
import org.lac4j.geo.gazetteer.internal.table.SavedForm;

/** Small directories made in place. */
final class Directories {

  private Directories() {}

  /** A value of a postcode in use with a point. */
  static long at(GridReference point, PositionalQuality quality) {
    return PostcodeValue.withPoint(
        PostcodeValue.withQuality(PostcodeValue.EMPTY, quality.code()),
        (int) Math.round(point.easting()),
        (int) Math.round(point.northing()));
  }

  static PostcodeDirectory postcode(Postcode postcode, long value) throws IOException {
    KeyTableBuilder rows = new KeyTableBuilder();
    rows.add(PostcodeKey.pack(postcode.text()), value);
    return new PostcodeDirectory(rows.build(SavedForm.Kind.POSTCODES, Directories::repeated));
  }

  /** Properties numbered from 1. */
  static UprnDirectory uprns(List<GridReference> points) throws IOException {
    Properties builder = new Properties();
    for (int i = 0; i < points.size(); i++) {
      builder.add(
          i + 1L,
          (int) Math.round(100 * points.get(i).easting()),
          (int) Math.round(100 * points.get(i).northing()));
    }
    return builder.build();
  }

  /** Collects properties in any order. */
  static final class Properties {
    private final KeyTableBuilder rows = new KeyTableBuilder();

    /** Adds a property; the point is in whole centimetres. */
    void add(long uprn, int easting, int northing) {
      rows.add(uprn, PropertyValue.of(easting, northing));
    }

    void addWithoutPoint(long uprn) {
      rows.add(uprn, PropertyValue.WITHOUT_POINT);
    }

    UprnDirectory build() throws IOException {
      return new UprnDirectory(rows.build(SavedForm.Kind.PROPERTIES, Directories::repeated));
    }
  }

  /** All properties under one postcode. */
  static PostcodeAddresses addresses(
      Postcode postcode, PostcodeDirectory postcodes, UprnDirectory uprns) {
    PostcodeAddresses.Builder builder = new PostcodeAddresses.Builder(postcodes, uprns);
    for (int i = 0; i < uprns.size(); i++) {
      Uprn uprn = uprns.uprn(i);
      builder.add(uprn.toLong(), postcode.text());
    }
    return builder.build();
  }

  private static int repeated(int first, int second) {
    throw new AssertionError("rows " + first + " and " + second);
  }
}
