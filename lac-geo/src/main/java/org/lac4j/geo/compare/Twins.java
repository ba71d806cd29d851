package org.lac4j.geo.compare;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Pairs of areas of two vintages that are the same place: first those that are equal to the bit, which takes one look at
 * each, then those whose outlines lie within the tolerance.
 */
final class Twins {

  /** An area of the old vintage, the one in the new vintage that is the same place, and how far its outline moved. */
  record Twin(Plot before, Plot after, double movedMetres) {

    boolean isUnchanged(CompareOptions options) {
      return movedMetres <= options.roundingMetres()
          && before.original().getNumPoints() == after.original().getNumPoints();
    }

    boolean hasOneCode() {
      return before.area().code().equals(after.area().code());
    }
  }

  /** What two equal polygons have in common, and few others. */
  private record Outline(Envelope box, int vertices) {

    static Outline of(Plot plot) {
      Geometry geometry = plot.original();
      return new Outline(geometry.getEnvelopeInternal(), geometry.getNumPoints());
    }
  }

  private final Plots before;
  private final Plots after;
  private final @Nullable Twin[] ofBefore;
  private final @Nullable Twin[] ofAfter;

  private Twins(Plots before, Plots after) {
    this.before = before;
    this.after = after;
    this.ofBefore = new Twin[before.size()];
    this.ofAfter = new Twin[after.size()];
  }

  static Twins find(
      Plots before,
      Plots after,
      boolean oneSystem,
      CompareOptions options,
      DoubleConsumer progress) {
    Twins twins = new Twins(before, after);
    if (oneSystem) {
      twins.pairEqual();
    }
    twins.pairNear(options.toleranceMetres(), progress);
    return twins;
  }

  Optional<Twin> ofBefore(Plot plot) {
    return Optional.ofNullable(ofBefore[plot.ordinal()]);
  }

  Optional<Twin> ofAfter(Plot plot) {
    return Optional.ofNullable(ofAfter[plot.ordinal()]);
  }

  /** Every pair, by the code in the old vintage. */
  List<Twin> all() {
    return Arrays.stream(ofBefore).filter(Objects::nonNull).toList();
  }

  private void pairEqual() {
    ListMultimap<Outline, Plot> candidates = ArrayListMultimap.create();
    after.all().forEach(plot -> candidates.put(Outline.of(plot), plot));
    for (boolean oneCode : new boolean[] {true, false}) {
      for (Plot plot : before.all()) {
        if (ofBefore(plot).isEmpty()) {
          candidates.get(Outline.of(plot)).stream()
              .map(other -> new Twin(plot, other, 0))
              .filter(twin -> twin.hasOneCode() == oneCode && isFree(twin) && isEqual(twin))
              .findFirst()
              .ifPresent(this::pair);
        }
      }
    }
  }

  private static boolean isEqual(Twin twin) {
    Geometry one = twin.before.original();
    Geometry other = twin.after.original();
    return one.equalsExact(other) || one.norm().equalsExact(other.norm());
  }

  private void pairNear(double tolerance, DoubleConsumer progress) {
    List<Plot> open = before.all().stream().filter(plot -> ofBefore(plot).isEmpty()).toList();
    List<Twin> candidates = new ArrayList<>();
    Batches.map(open, plot -> near(plot, tolerance), progress).forEach(candidates::addAll);
    candidates.sort(
        Comparator.comparing(Twin::hasOneCode).reversed().thenComparingDouble(Twin::movedMetres));
    candidates.stream().filter(this::isFree).forEach(this::pair);
  }

  private List<Twin> near(Plot plot, double tolerance) {
    Envelope box = new Envelope(plot.box());
    box.expandBy(tolerance);
    List<Twin> near = new ArrayList<>();
    for (Plot other : after.meeting(box)) {
      if (ofAfter(other).isEmpty()) {
        double metres = BoundaryDistance.upTo(tolerance, plot.drawn(), other.drawn());
        if (metres <= tolerance) {
          double shared = SharedLand.squareMetres(plot, other);
          if (isOnePlace(plot, other, metres, shared)) {
            near.add(new Twin(plot, other, metres));
          }
        }
      }
    }
    return near;
  }

  /** Polygons may have the same vertices in another order: then they differ by more than a seam along the outline. */
  private static boolean isOnePlace(Plot one, Plot other, double metres, double shared) {
    double different = one.squareMetres() + other.squareMetres() - 2 * shared;
    double outline = one.metres().getLength() + other.metres().getLength();
    return different <= (metres + Seams.METRES) * outline;
  }

  private boolean isFree(Twin twin) {
    return ofBefore(twin.before).isEmpty() && ofAfter(twin.after).isEmpty();
  }

  private void pair(Twin twin) {
    ofBefore[twin.before.ordinal()] = twin;
    ofAfter[twin.after.ordinal()] = twin;
  }
}
