package org.lac4j.geo.io;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.ProjectionText;
import org.lac4j.geo.io.internal.intake.StopReading;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Takes features from a source that this package has no reader for, within the limits and with every fault told, as the
 * readers do.
 *
 * <pre>{@code
 * FeatureIntake intake = FeatureIntake.of("wards of the feature service", ReadOptions.DEFAULT);
 * intake.declare(CoordinateSystem.BRITISH_NATIONAL_GRID);
 * while (rows.next() && intake.add(rows.id(), rows.attributes(), rows.geometry())) {}
 * Coverage coverage = intake.toCoverage().coverage();
 * }</pre>
 *
 * <p>Used by one thread.
 */
public final class FeatureIntake {

  private final FeatureCollector collector;
  private boolean stopped;

  private FeatureIntake(FeatureCollector collector) {
    this.collector = collector;
  }

  /**
   * Starts.
   *
   * @param source the source's name, for messages
   * @param options coordinate system and limits
   * @return an intake without features
   */
  public static FeatureIntake of(String source, ReadOptions options) {
    return new FeatureIntake(
        new FeatureCollector(requireNonNull(source, "source"), requireNonNull(options, "options")));
  }

  /**
   * Notes the coordinate system that the source states; the options' goes before it, and two different ones are a fault.
   *
   * @param coordinateSystem the system
   */
  public void declare(CoordinateSystem coordinateSystem) {
    collector.declare(requireNonNull(coordinateSystem, "coordinateSystem"));
  }

  /**
   * Notes the coordinate system that the source states as well-known text; one that is not known by its text is a fault
   * unless the options say which it is.
   *
   * @param text the text, of ESRI's or OGC's kind; the British National Grid is known by its parameters
   */
  public void declareText(String text) {
    if (collector.options().coordinateSystem().isEmpty()) {
      ProjectionText.coordinateSystem(text)
          .ifPresentOrElse(collector::declare, () -> fault(unknownSystem(text)));
    }
  }

  /**
   * Notes an attribute, so that one without any value is known too.
   *
   * @param name the attribute's name
   * @return false if there are more than the limit, which is a fault: stop
   */
  public boolean declareAttribute(String name) {
    return unlessStopped(() -> collector.declareAttributes(ImmutableList.of(name)));
  }

  /**
   * Takes the next feature.
   *
   * @param id the feature's id, or null
   * @param attributes its attributes by name, null for those without a value
   * @param geometry its geometry, or null
   * @return false if it went over a limit, which is a fault: stop
   */
  public boolean add(
      @Nullable String id,
      Map<String, ? extends @Nullable Object> attributes,
      @Nullable Geometry geometry) {
    return unlessStopped(
        () -> {
          int number = collector.next();
          if (geometry != null) {
            collector.countRings(rings(geometry));
            collector.countVertices(geometry.getNumPoints());
          }
          collector.add(number, id, attributes, geometry);
        });
  }

  /**
   * Notes a fault of the source as a whole.
   *
   * @param fault the fault
   */
  public void fault(Fault fault) {
    collector.fault(requireNonNull(fault, "fault"));
  }

  /**
   * Gives everything that was taken.
   *
   * @return the features
   * @throws CoverageReadException if there is a fault; it tells all
   */
  public BoundaryFile finish() throws CoverageReadException {
    return collector.finish();
  }

  /**
   * Makes a coverage of everything that was taken, by the options that this intake was given.
   *
   * @return the coverage and what was read
   * @throws CoverageReadException if there is a fault; it tells all, those of codes, names and kinds of geometry included
   */
  public ReadCoverage toCoverage() throws CoverageReadException {
    return collector.toCoverage();
  }

  private static Fault unknownSystem(String text) {
    return Fault.of(
        "the coordinate system is not known by its text",
        text,
        "say the coordinate system by its EPSG number");
  }

  private static int rings(Geometry geometry) {
    int rings = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      rings +=
          geometry.getGeometryN(i) instanceof Polygon polygon
              ? 1 + polygon.getNumInteriorRing()
              : 1;
    }
    return rings;
  }

  /** A step that a limit may stop. */
  @FunctionalInterface
  private interface Step {
    void run() throws StopReading;
  }

  private boolean unlessStopped(Step step) {
    if (stopped) {
      return false;
    }
    try {
      step.run();
      return true;
    } catch (StopReading e) {
      collector.stop(e.fault());
      stopped = true;
      return false;
    }
  }
}
