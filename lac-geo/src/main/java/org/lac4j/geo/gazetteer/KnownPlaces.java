package org.lac4j.geo.gazetteer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a resolver knows of postcodes and properties.
 *
 * @param postcodes the postcodes, if any
 * @param uprns the properties, if any
 * @param addresses which properties have which postcode, if that is known
 * @param completeness for which postcodes these are all
 */
record KnownPlaces(
    @Nullable PostcodeDirectory postcodes,
    @Nullable UprnDirectory uprns,
    @Nullable PostcodeAddresses addresses,
    AddressCompleteness completeness) {

  static final KnownPlaces NONE = new KnownPlaces(null, null, null, AddressCompleteness.none());

  KnownPlaces withPostcodes(PostcodeDirectory directory) {
    return new KnownPlaces(directory, uprns, null, AddressCompleteness.none());
  }

  KnownPlaces withUprns(UprnDirectory directory) {
    return new KnownPlaces(postcodes, directory, null, AddressCompleteness.none());
  }

  KnownPlaces withAddresses(PostcodeAddresses known, AddressCompleteness complete) {
    if (postcodes == null || uprns == null || !known.isFor(postcodes, uprns)) {
      throw new IllegalArgumentException(
          "Addresses belong to the directories of postcodes and properties with which they were read: give those first.");
    }
    return new KnownPlaces(postcodes, uprns, known, complete);
  }

  /** Easting and northing in turn of each property of a postcode that has a point. */
  double[] points(int postcode) {
    if (addresses == null || uprns == null) {
      return new double[0];
    }
    double[] points = new double[2 * addresses.count(postcode)];
    int end = 0;
    for (int i = 0; i < addresses.count(postcode); i++) {
      int property = addresses.property(postcode, i);
      if (uprns.hasGridReference(property)) {
        points[end++] = uprns.easting(property);
        points[end++] = uprns.northing(property);
      }
    }
    return Arrays.copyOf(points, end);
  }

  /** Whether the points of a postcode's properties are those of all its homes. */
  boolean isComplete(int postcode, double[] points, double accuracy) {
    return addresses != null
        && postcodes != null
        && points.length == 2 * addresses.count(postcode)
        && points.length > 0
        && completeness.isComplete(
            postcodes.postcode(postcode),
            postcodes.easting(postcode),
            postcodes.northing(postcode),
            accuracy);
  }
}
