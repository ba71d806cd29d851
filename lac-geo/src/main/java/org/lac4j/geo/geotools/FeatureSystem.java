package org.lac4j.geo.geotools;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.FeatureIntake;

/** The coordinate system that features state, if they state one. */
final class FeatureSystem {

  private final @Nullable CoordinateReferenceSystem system;

  private FeatureSystem(@Nullable CoordinateReferenceSystem system) {
    this.system = system;
  }

  static FeatureSystem of(@Nullable CoordinateReferenceSystem system) {
    return new FeatureSystem(system);
  }

  /** Tells it to an intake: by its number, or by its text where it has none, as ESRI's have none. */
  void declare(FeatureIntake intake) {
    if (system == null) {
      intake.fault(
          Fault.of(
              "the features state no coordinate system",
              "say the coordinate system by its EPSG number"));
      return;
    }
    Integer epsg = number(system);
    if (epsg == null) {
      intake.declareText(system.toWKT());
    } else {
      intake.declare(CoordinateSystem.parse("EPSG:" + epsg));
    }
  }

  /** Tells whether latitude or northing stands first, as the registry has it for EPSG:4326. */
  boolean northFirst() {
    return system != null && CRS.getAxisOrder(system) == CRS.AxisOrder.NORTH_EAST;
  }

  /** The number that the system names itself; a search for it through the whole registry would take 6 to 12 seconds. */
  private static @Nullable Integer number(CoordinateReferenceSystem system) {
    try {
      return CRS.lookupEpsgCode(system, false);
    } catch (FactoryException e) {
      return null;
    }
  }
}
