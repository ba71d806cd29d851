package org.lac4j.geo.io.internal.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.boundary.BoundaryFeature;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.BoundaryFormat;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadLimits;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.boundary.internal.FaultWording;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.locationtech.jts.geom.Geometry;

/**
 * Takes the features of one file from whichever reader reads it, holds them to the limits, and gathers every fault.
 *
 * <p>A reader calls {@link #add} for each feature that it can make sense of and {@link #fault} for each other; what it can
 * go on after is a fault, what it can't is a {@link StopReading}.
 */
public final class FeatureCollector {

  private final String source;
  private final ReadOptions options;
  private final FaultList faults;
  private final ImmutableList.Builder<BoundaryFeature> features = ImmutableList.builder();
  private final Set<String> attributeNames = new LinkedHashSet<>();
  private final Set<Integer> faulty = new HashSet<>();
  private final Set<CoordinateSystem> declared = new LinkedHashSet<>();
  private BoundaryFormat format = BoundaryFormat.PROGRAM;
  private int count;
  private boolean stopped;
  private boolean truncated;
  private long rings;
  private long vertices;

  public FeatureCollector(String source, ReadOptions options) {
    this.source = source;
    this.options = options;
    this.faults = new FaultList(source, options.limits());
  }

  public String source() {
    return source;
  }

  public ReadOptions options() {
    return options;
  }

  public ReadLimits limits() {
    return options.limits();
  }

  /** Notes the format that the content shows. */
  public void declareFormat(BoundaryFormat found) {
    format = found;
  }

  /** Notes that the format has one layer without a name; to ask for one by name is a fault. */
  public void declareOneLayer() {
    options
        .layer()
        .ifPresent(
            name ->
                fault(
                    Fault.of(
                        "a file of this format has one layer, which is not asked for by name",
                        name,
                        "leave the layer out (on the command line --layer)")));
  }

  /** Notes that the file itself says that it is not whole. An audit tells it; nothing else is built of such a file. */
  public void declareTruncated() {
    truncated = true;
  }

  /** Notes a coordinate system that the file states; two different ones are a fault. */
  public void declare(CoordinateSystem coordinateSystem) {
    declared.add(coordinateSystem);
  }

  /** Notes attributes by name, so that those without any value are known too. */
  public void declareAttributes(Iterable<String> names) throws StopReading {
    names.forEach(attributeNames::add);
    if (attributeNames.size() > limits().attributes()) {
      throw over("attributes", limits().attributes());
    }
  }

  /** Counts the next feature, from 1. */
  public int next() throws StopReading {
    if (count == limits().features()) {
      throw over("features", limits().features());
    }
    return ++count;
  }

  /** Counts rings or other parts as they are read, so that memory is not given to more than the limit. */
  public void countRings(int more) throws StopReading {
    rings += more;
    if (rings > limits().rings()) {
      throw over("rings", limits().rings());
    }
  }

  /** Counts vertices as they are read. */
  public void countVertices(int more) throws StopReading {
    vertices += more;
    if (vertices > limits().vertices()) {
      throw over("vertices", limits().vertices());
    }
  }

  /**
   * Takes a feature. One whose geometry is at fault is taken without it, so that its code and name are looked at too.
   *
   * @param number what {@link #next} gave
   * @param id the feature's id in the file, or null
   * @param attributes its attributes, null for those without a value
   * @param geometry its geometry, or null
   */
  public void add(
      int number,
      @Nullable String id,
      Map<String, ? extends @Nullable Object> attributes,
      @Nullable Geometry geometry)
      throws StopReading {
    declareAttributes(attributes.keySet());
    tellEndlessNumber(number, id, attributes);
    Optional<String> notFinite = Optional.ofNullable(geometry).flatMap(NotFinite::find);
    notFinite.ifPresent(
        value ->
            fault(number, id, "a coordinate is not a finite number", value, "give numbers only"));
    features.add(
        BoundaryFeature.builder()
            .number(number)
            .id(Optional.ofNullable(id))
            .attributes(withoutNulls(attributes))
            .geometry(
                notFinite.isPresent()
                    ? Optional.empty()
                    : Optional.ofNullable(geometry).map(FlatShapes::plain))
            .build());
  }

  /** Notes a fault of the file as a whole. */
  public void fault(Fault fault) {
    faults.add(fault);
  }

  /** Notes a fault after which nothing more could be read, so that nothing is said of what was not found. */
  public void stop(Fault fault) {
    fault(fault);
    stopped = true;
  }

  /** Notes a fault of a feature. */
  public void fault(
      int number, @Nullable String id, String what, @Nullable Object value, String cure) {
    faulty.add(number);
    faults.add(number, id, what, value, cure);
  }

  /** Gives everything that was taken, or tells every fault. */
  public BoundaryFile finish() throws CoverageReadException {
    tellSeveralSystems();
    BoundaryFile file = file();
    CoverageBuilder.tellTruncated(file, faults);
    faults.throwIfAny();
    return file;
  }

  /**
   * Gives everything that was taken if its codes and names can be looked for. If not, or if anything else stopped it, tells
   * every fault, those of codes and names included.
   */
  public BoundaryFile finishIdentified() throws CoverageReadException {
    tellSeveralSystems();
    BoundaryFile file = file();
    if (!faults.isEmpty() && !stopped) {
      CoverageBuilder.build(file, options, faults, faulty);
    }
    faults.throwIfAny();
    CoverageBuilder.identify(file, options);
    return file;
  }

  /** Makes a coverage of everything that was taken, or tells every fault, those of codes and names included. */
  public ReadCoverage toCoverage() throws CoverageReadException {
    tellSeveralSystems();
    if (stopped) {
      faults.throwIfAny();
    }
    return CoverageBuilder.build(file(), options, faults, faulty);
  }

  private void tellSeveralSystems() {
    if (declared.size() > 1 && options.coordinateSystem().isEmpty()) {
      fault(
          Fault.of(
              "the file states several coordinate systems",
              declared,
              "say which to use with the coordinate system option, or write the file in one"));
    }
  }

  private BoundaryFile file() {
    return BoundaryFile.builder()
        .source(source)
        .format(format)
        .coordinateSystem(coordinateSystem())
        .attributeNames(ImmutableSet.copyOf(attributeNames))
        .features(features.build())
        .isTruncated(truncated)
        .build();
  }

  private void tellEndlessNumber(
      int number, @Nullable String id, Map<String, ? extends @Nullable Object> attributes) {
    for (Map.Entry<String, ? extends @Nullable Object> attribute : attributes.entrySet()) {
      Object value = attribute.getValue();
      if ((value instanceof Double || value instanceof Float)
          && !Double.isFinite(((Number) value).doubleValue())) {
        fault(
            number,
            id,
            "the attribute " + FaultWording.shorten(attribute.getKey()) + " is not a finite number",
            value,
            "leave out what is not known");
        return;
      }
    }
  }

  private CoordinateSystem coordinateSystem() {
    return options
        .coordinateSystem()
        .orElseGet(() -> declared.stream().findFirst().orElse(CoordinateSystem.WGS84));
  }

  private static ImmutableMap<String, Object> withoutNulls(
      Map<String, ? extends @Nullable Object> attributes) {
    ImmutableMap.Builder<String, Object> kept = ImmutableMap.builder();
    attributes.forEach(
        (name, value) -> {
          if (value != null) {
            kept.put(name, value);
          }
        });
    return kept.buildOrThrow();
  }

  private static StopReading over(String what, int limit) {
    return new StopReading(
        Fault.of(
            "the file holds more " + what + " than the limit of " + limit,
            "raise the limit if you trust the file, or split the file"));
  }
}
