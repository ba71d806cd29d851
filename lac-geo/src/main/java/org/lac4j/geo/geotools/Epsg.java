package org.lac4j.geo.geotools;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.NoSuchAuthorityCodeException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.referencing.CRS;
import org.lac4j.geo.crs.UnknownCoordinateSystemException;

/** Coordinate systems of the EPSG registry in GeoTools's form, longitude or easting first. */
final class Epsg {

  private Epsg() {}

  /** The system with a number; of one with heights, what remains without. */
  static CoordinateReferenceSystem decode(int epsg) {
    try {
      CoordinateReferenceSystem flat = CRS.getHorizontalCRS(CRS.decode("EPSG:" + epsg, true));
      if (flat == null) {
        throw new UnknownCoordinateSystemException(
            epsg,
            "EPSG:" + epsg + " says no place on a map: give the number of a system that does.");
      }
      return flat;
    } catch (NoSuchAuthorityCodeException e) {
      throw new UnknownCoordinateSystemException(
          epsg,
          "EPSG:"
              + epsg
              + " is not a coordinate system that GeoTools knows: check the number, and with a GeoTools of your own"
              + " that gt-epsg-hsql is on the class path.",
          e);
    } catch (FactoryException e) {
      throw new UnknownCoordinateSystemException(
          epsg, "GeoTools can't make EPSG:" + epsg + ": " + e.getMessage(), e);
    }
  }

  static boolean isGeographic(int epsg) {
    return decode(epsg) instanceof GeographicCRS;
  }
}
