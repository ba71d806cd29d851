package org.lac4j.geo.audit.internal.ground;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.crs.internal.UnshiftedGrid;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Another way to read coordinates than the file says: what they mean if a common mistake was made. */
public sealed interface CoordinateReading {

  /** Takes a place to what it would be without the mistake; false if that can't be done. */
  boolean correct(double x, double y, double[] into);

  /** Tells whether a place in Great Britain would have coordinates such as these. */
  boolean fits(Envelope box);

  /** What kind of finding it is. */
  FindingCode code();

  /** What the coordinates are, to go on "The coordinates are ...". */
  String words();

  /** What to do. */
  String fix();

  /** Tells whether x and y change places. */
  boolean swapped();

  /** How exact corrected coordinates are, in metres. */
  double toleranceMetres();

  /** x and y swapped. */
  record Swapped(KnownSystem declared) implements CoordinateReading {
    @Override
    public boolean correct(double x, double y, double[] into) {
      into[0] = y;
      into[1] = x;
      return true;
    }

    @Override
    public boolean fits(Envelope box) {
      return declared.holds(swap(box));
    }

    @Override
    public boolean swapped() {
      return true;
    }

    @Override
    public FindingCode code() {
      return FindingCode.SWAPPED_AXES;
    }

    @Override
    public String words() {
      return "in the wrong order, y before x";
    }

    @Override
    public String fix() {
      return "Write x before y: longitude before latitude, easting before northing.";
    }

    @Override
    public double toleranceMetres() {
      return 0.01;
    }
  }

  /** Those of another system, swapped or not. */
  record Other(KnownSystem declared, KnownSystem real, boolean swapped)
      implements CoordinateReading {
    @Override
    public boolean correct(double x, double y, double[] into) {
      return real.toLonLat(swapped ? y : x, swapped ? x : y, into)
          && declared.fromLonLat(into[0], into[1], into);
    }

    @Override
    public boolean fits(Envelope box) {
      return real.holds(swapped ? swap(box) : box);
    }

    @Override
    public FindingCode code() {
      return FindingCode.WRONG_CRS;
    }

    @Override
    public String words() {
      return real.words()
          + (swapped ? ", y before x," : "")
          + ", not "
          + declared.words()
          + " as the file says";
    }

    @Override
    public String fix() {
      return "Say the right coordinate system, or transform the coordinates to the one that is said.";
    }

    @Override
    public double toleranceMetres() {
      return 5;
    }
  }

  /** The National Grid without its datum. */
  record WithoutDatum(KnownSystem declared, UnshiftedGrid grid) implements CoordinateReading {
    @Override
    public boolean correct(double x, double y, double[] into) {
      return declared == KnownSystem.DEGREES ? grid.toLonLat(x, y, into) : grid.toGrid(x, y, into);
    }

    @Override
    public boolean fits(Envelope box) {
      return declared.holds(box);
    }

    @Override
    public boolean swapped() {
      return false;
    }

    @Override
    public FindingCode code() {
      return FindingCode.WRONG_CRS;
    }

    @Override
    public String words() {
      return "transformed without the change of datum, about 100 m beside their place";
    }

    @Override
    public String fix() {
      return "Transform the original again, with OSTN15.";
    }

    @Override
    public double toleranceMetres() {
      return 5;
    }
  }

  /** The mistakes that show in the numbers alone. */
  static ImmutableList<CoordinateReading> ofNumbers(KnownSystem declared) {
    ImmutableList.Builder<CoordinateReading> readings = ImmutableList.builder();
    readings.add(new Swapped(declared));
    for (boolean swapped : new boolean[] {false, true}) {
      for (KnownSystem real : KnownSystem.values()) {
        if (real != declared) {
          readings.add(new Other(declared, real, swapped));
        }
      }
    }
    return readings.build();
  }

  /** The mistakes that show beside neighbours only. */
  static ImmutableList<CoordinateReading> besideNeighbours(KnownSystem declared) {
    ImmutableList.Builder<CoordinateReading> readings = ImmutableList.builder();
    readings.add(new Swapped(declared));
    if (declared != KnownSystem.WEB_MERCATOR) {
      UnshiftedGrid.ALL.forEach(grid -> readings.add(new WithoutDatum(declared, grid)));
    }
    return readings.build();
  }

  /** Corrects a geometry; empty if a vertex can't be corrected. */
  default Optional<Geometry> correct(Geometry geometry) {
    Correction correction = new Correction(this);
    Geometry copy = geometry.copy();
    copy.apply(correction);
    return correction.failed ? Optional.empty() : Optional.of(copy);
  }

  private static Envelope swap(Envelope box) {
    return new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX());
  }

  /** Corrects vertex by vertex. */
  final class Correction implements CoordinateSequenceFilter {
    private final CoordinateReading reading;
    private final double[] place = new double[2];
    private boolean failed;

    private Correction(CoordinateReading reading) {
      this.reading = reading;
    }

    @Override
    public void filter(CoordinateSequence line, int i) {
      failed |= !reading.correct(line.getX(i), line.getY(i), place);
      line.setOrdinate(i, 0, place[0]);
      line.setOrdinate(i, 1, place[1]);
    }

    @Override
    public boolean isDone() {
      return failed;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
