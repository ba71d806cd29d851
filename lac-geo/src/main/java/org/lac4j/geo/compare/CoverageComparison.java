package org.lac4j.geo.compare;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.lac4j.geo.cause.Diagnosis;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.gazetteer.PostcodeDirectory;
import org.lac4j.geo.gazetteer.UprnDirectory;

/**
 * Two vintages of a coverage side by side: what became of each area, in words and square metres.
 *
 * <pre>{@code
 * CoverageComparison comparison = CoverageComparison.of(wards2013, wards2015);
 * comparison.changes().stream().filter(CoverageChange::isReal).forEach(change -> out.println(change.message()));
 * }</pre>
 *
 * <p>Every area of the old vintage stands in {@link CoverageChange#before} of one change, and every area of the new vintage in {@link
 * CoverageChange#after} of one. With the vintages swapped, added is removed, split is merged, gained is lost, and all else is the same.
 *
 * <p>The vintages may be in EPSG:4326, EPSG:27700 or EPSG:3857, each in its own, and with GeoTools in any other system;
 * distances and sizes are measured on the National Grid. A polygon that is equal to the bit takes one look; time grows with the vertices of what changed and its
 * neighbours, on all processors. A polygon that is not valid is measured as JTS mends it. An area that lies off the National Grid is compared by code, name and vertices only, and its change says so.
 *
 * <p>Immutable and thread-safe as long as nobody changes a geometry.
 */
public final class CoverageComparison {

  private final Coverage before;
  private final Coverage after;
  private final CompareOptions options;
  private final Found found;
  private final Optional<PlaceMoves> postcodes;
  private final Optional<PlaceMoves> properties;

  /** The changes, and what explains many of them. */
  private record Found(ImmutableList<CoverageChange> changes, Diagnosis diagnosis) {}

  private CoverageComparison(
      Coverage before,
      Coverage after,
      CompareOptions options,
      Found found,
      Optional<PlaceMoves> postcodes,
      Optional<PlaceMoves> properties) {
    this.before = before;
    this.after = after;
    this.options = options;
    this.found = found;
    this.postcodes = postcodes;
    this.properties = properties;
  }

  /**
   * Compares two vintages with a tolerance of 5 metres.
   *
   * @param before the old vintage
   * @param after the new vintage
   * @return the comparison
   * @throws IllegalArgumentException if there is no way from a vintage's coordinate system to the National Grid
   */
  public static CoverageComparison of(Coverage before, Coverage after) {
    return of(before, after, CompareOptions.DEFAULT, share -> {});
  }

  /**
   * Compares two vintages.
   *
   * @param before the old vintage
   * @param after the new vintage
   * @param options what counts as the same place
   * @param progress is told the share that is done, from 0 to 1, on the calling thread
   * @return the comparison
   * @throws IllegalArgumentException if there is no way from a vintage's coordinate system to the National Grid
   */
  public static CoverageComparison of(
      Coverage before, Coverage after, CompareOptions options, DoubleConsumer progress) {
    requireNonNull(options, "options");
    Plots old = Plots.of(before);
    Plots young = Plots.of(after);
    boolean oneSystem = before.coordinateSystem().equals(after.coordinateSystem());
    ImmutableList<CoverageChange> changes = changes(old, young, oneSystem, options, progress);
    Diagnosis diagnosis =
        ComparisonDiagnosis.of(
            old,
            young,
            changes,
            other -> changes(old, Plots.of(other), false, options, share -> {}));
    return new CoverageComparison(
        before, after, options, new Found(changes, diagnosis), Optional.empty(), Optional.empty());
  }

  private static ImmutableList<CoverageChange> changes(
      Plots old, Plots young, boolean oneSystem, CompareOptions options, DoubleConsumer progress) {
    Twins twins = Twins.find(old, young, oneSystem, options, share -> progress.accept(0.3 * share));
    SharedLand overlaps =
        SharedLand.measure(old, young, twins, share -> progress.accept(0.3 + 0.4 * share));
    List<Group> groups = new Links(old, young, twins, overlaps).groups();
    ChangeMaker maker = new ChangeMaker(options, overlaps, old, young);
    List<CoverageChange> changes = new ArrayList<>();
    changes.addAll(
        Batches.map(twins.all(), maker::of, share -> progress.accept(0.7 + 0.1 * share)));
    changes.addAll(Batches.map(groups, maker::of, share -> progress.accept(0.8 + 0.2 * share)));
    return ImmutableList.sortedCopyOf(ORDER, changes);
  }

  private static final Comparator<CoverageChange> ORDER =
      Comparator.comparing(CoverageChange::kind)
          .thenComparing(
              change ->
                  change.before().isEmpty()
                      ? change.after().get(0).code()
                      : change.before().get(0).code());

  /**
   * Counts which postcodes in use change area. Those without a grid reference are left out.
   *
   * @param directory the postcodes
   * @return the comparison with {@link #postcodes}
   */
  public CoverageComparison withPostcodes(PostcodeDirectory directory) {
    PlaceMoves moves =
        PlaceMoveCounter.count(this, directory, ordinal -> !directory.isRetired(ordinal));
    return new CoverageComparison(before, after, options, found, Optional.of(moves), properties);
  }

  /**
   * Counts which properties change area. Those without a grid reference are left out.
   *
   * @param directory the properties
   * @return the comparison with {@link #properties}
   */
  public CoverageComparison withProperties(UprnDirectory directory) {
    PlaceMoves moves = PlaceMoveCounter.count(this, directory, ordinal -> true);
    return new CoverageComparison(before, after, options, found, postcodes, Optional.of(moves));
  }

  /**
   * Returns the old vintage.
   *
   * @return the coverage
   */
  public Coverage before() {
    return before;
  }

  /**
   * Returns the new vintage.
   *
   * @return the coverage
   */
  public Coverage after() {
    return after;
  }

  /**
   * Returns what counted as the same place.
   *
   * @return the options
   */
  public CompareOptions options() {
    return options;
  }

  /**
   * Returns what became of each area.
   *
   * @return the changes by kind, what matters most first, then by the first area's code
   */
  public ImmutableList<CoverageChange> changes() {
    return found.changes;
  }

  /**
   * Returns what explains many changes at once. It alters no change.
   *
   * @return the causes, with the positions of what they explain in {@link #changes}
   */
  public Diagnosis diagnosis() {
    return found.diagnosis;
  }

  /**
   * Counts the changes of each kind.
   *
   * @return the counts of the kinds that there are, what matters most first
   */
  public ImmutableMap<ChangeKind, Integer> counts() {
    Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
    found.changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    return Maps.immutableEnumMap(counts);
  }

  /**
   * Returns which postcodes change area.
   *
   * @return the counts; empty without a directory
   */
  public Optional<PlaceMoves> postcodes() {
    return postcodes;
  }

  /**
   * Returns which properties change area.
   *
   * @return the counts; empty without a directory
   */
  public Optional<PlaceMoves> properties() {
    return properties;
  }

  /**
   * Tells a change in words, with the postcodes and properties that it moves where they were counted.
   *
   * @param change one of {@link #changes}
   * @return a sentence or two
   */
  public String message(CoverageChange change) {
    return ComparisonWording.withPlaces(change, postcodes, properties);
  }

  /**
   * Tells everything in a sentence, for example "22 areas became 21: 1 merged, 4 redrawn, 16 unchanged.".
   *
   * @return the sentence
   */
  public String summary() {
    return ComparisonWording.summary(this);
  }

  /** Returns the summary. */
  @Override
  public String toString() {
    return summary();
  }
}
