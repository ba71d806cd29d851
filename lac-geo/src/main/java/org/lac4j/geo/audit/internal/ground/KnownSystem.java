package org.lac4j.geo.audit.internal.ground;

import java.util.Arrays;
import java.util.Optional;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.NationalGrid;
import org.lac4j.geo.crs.internal.WebMercator;
import org.locationtech.jts.geom.Envelope;

/** The coordinate systems that British boundary files come in, and where Great Britain lies in each. */
public enum KnownSystem {
  DEGREES(4326, "degrees", -9.5, 2.5, 49, 61.5) {
    @Override
    public boolean toLonLat(double x, double y, double[] into) {
      into[0] = x;
      into[1] = y;
      return true;
    }

    @Override
    public boolean fromLonLat(double longitude, double latitude, double[] into) {
      return toLonLat(longitude, latitude, into);
    }
  },

  GRID(27700, "metres of the British National Grid", 0, 700_000, 0, 1_300_000) {
    @Override
    public boolean toLonLat(double x, double y, double[] into) {
      return NationalGrid.ostn15().toLonLat(x, y, into, 0);
    }

    @Override
    public boolean fromLonLat(double longitude, double latitude, double[] into) {
      return NationalGrid.ostn15().toGrid(longitude, latitude, into, 0);
    }

    /** A few metres from the false origin there is only sea. */
    @Override
    public boolean holds(Envelope box) {
      return super.holds(box) && box.getMaxX() + box.getMaxY() > 1000;
    }
  },

  WEB_MERCATOR(
      WebMercator.EPSG, "metres of Web Mercator", -1_060_000, 280_000, 6_270_000, 8_720_000) {
    @Override
    public boolean toLonLat(double x, double y, double[] into) {
      return WebMercator.toLonLat(x, y, into, 0);
    }

    @Override
    public boolean fromLonLat(double longitude, double latitude, double[] into) {
      return WebMercator.fromLonLat(longitude, latitude, into, 0);
    }
  };

  private final int epsg;
  private final String words;
  private final double west;
  private final double east;
  private final double south;
  private final double north;

  KnownSystem(int epsg, String words, double west, double east, double south, double north) {
    this.epsg = epsg;
    this.words = words;
    this.west = west;
    this.east = east;
    this.south = south;
    this.north = north;
  }

  public static Optional<KnownSystem> of(CoordinateSystem coordinateSystem) {
    return Arrays.stream(values())
        .filter(known -> known.epsg == coordinateSystem.epsg())
        .findFirst();
  }

  public String words() {
    return words;
  }

  /** Tells whether a box in this system lies in Great Britain. */
  public boolean holds(Envelope box) {
    return new Envelope(west, east, south, north).covers(box);
  }

  /** Takes a place to longitude and latitude; false if that can't be done. */
  public abstract boolean toLonLat(double x, double y, double[] into);

  /** Takes longitude and latitude to this system; false if that can't be done. */
  public abstract boolean fromLonLat(double longitude, double latitude, double[] into);
}
