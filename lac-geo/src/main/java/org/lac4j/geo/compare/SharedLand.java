package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** How much land each area of one vintage shares with each of the other, where at least one of the two changed. */
final class SharedLand {

  /** Land that an area of the old vintage and one of the new share; more than 0 square metres. */
  record Overlap(Plot before, Plot after, double squareMetres) {}

  private final ImmutableListMultimap<Plot, Overlap> ofBefore;
  private final ImmutableListMultimap<Plot, Overlap> ofAfter;

  private SharedLand(List<Overlap> overlaps) {
    ImmutableListMultimap.Builder<Plot, Overlap> byBefore = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Plot, Overlap> byAfter = ImmutableListMultimap.builder();
    for (Overlap overlap : overlaps) {
      byBefore.put(overlap.before, overlap);
      byAfter.put(overlap.after, overlap);
    }
    this.ofBefore = byBefore.build();
    this.ofAfter = byAfter.build();
  }

  static SharedLand measure(Plots before, Plots after, Twins twins, DoubleConsumer progress) {
    List<Overlap> pairs = new ArrayList<>();
    for (Plot plot : before.all()) {
      if (twins.ofBefore(plot).isEmpty() && !plot.box().isNull()) {
        after.meeting(plot.box()).forEach(other -> pairs.add(new Overlap(plot, other, 0)));
      }
    }
    for (Plot plot : after.all()) {
      if (twins.ofAfter(plot).isEmpty() && !plot.box().isNull()) {
        before.meeting(plot.box()).stream()
            .filter(other -> twins.ofBefore(other).isPresent())
            .forEach(other -> pairs.add(new Overlap(other, plot, 0)));
      }
    }
    return new SharedLand(
        Batches.map(pairs, SharedLand::measured, progress).stream()
            .filter(overlap -> overlap.squareMetres > 0)
            .toList());
  }

  /** The areas of the new vintage that an old one shares land with, in code order. */
  List<Overlap> ofBefore(Plot plot) {
    return ofBefore.get(plot);
  }

  /** The areas of the old vintage that a new one shares land with. */
  List<Overlap> ofAfter(Plot plot) {
    return ofAfter.get(plot);
  }

  private static Overlap measured(Overlap pair) {
    return new Overlap(pair.before, pair.after, squareMetres(pair.before, pair.after));
  }

  static double squareMetres(Plot one, Plot other) {
    return Seams.without(
            OverlayNGRobust.overlay(one.metres(), other.metres(), OverlayNG.INTERSECTION))
        .getArea();
  }
}
