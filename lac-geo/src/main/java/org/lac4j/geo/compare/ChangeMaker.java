package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lac4j.core.place.Area;
import org.lac4j.geo.compare.SharedLand.Overlap;
import org.lac4j.geo.compare.Twins.Twin;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Tells of areas that belong together what became of them. */
final class ChangeMaker {

  /** Less land than this is not told apart. */
  private static final double LEAST_SQUARE_METRES = 1;

  private static final Geometry NO_LAND = new GeometryFactory().createMultiPolygon();

  private final CompareOptions options;
  private final SharedLand overlaps;
  private final Plots before;
  private final Plots after;

  ChangeMaker(CompareOptions options, SharedLand overlaps, Plots before, Plots after) {
    this.options = options;
    this.overlaps = overlaps;
    this.before = before;
    this.after = after;
  }

  /** The change of an area that is the same place. */
  CoverageChange of(Twin twin) {
    Area from = twin.before().area();
    Area to = twin.after().area();
    Set<ChangeKind> kinds = renaming(from, to);
    boolean unchanged = twin.isUnchanged(options);
    if (!unchanged) {
      kinds.add(ChangeKind.REDIGITISED);
    } else if (kinds.isEmpty()) {
      kinds.add(ChangeKind.UNCHANGED);
    }
    boolean still = unchanged || twin.movedMetres() == 0;
    Geometry gained = still ? NO_LAND : beyond(twin.after(), twin.before());
    Geometry lost = still ? NO_LAND : beyond(twin.before(), twin.after());
    return start(kinds)
        .addBefore(from)
        .addAfter(to)
        .squareMetresGained(gained.getArea())
        .squareMetresLost(lost.getArea())
        .gainedFrom(transfers(gained, others(before, gained, twin.before())))
        .lostTo(transfers(lost, others(after, lost, twin.after())))
        .edgeMovedMetres(twin.movedMetres())
        .gained(gained)
        .lost(lost)
        .build();
  }

  /** The change of areas that are not the same place. */
  CoverageChange of(Group group) {
    Geometry old = union(group.from());
    Geometry young = union(group.to());
    Geometry gained = Seams.without(overlay(young, old, OverlayNG.DIFFERENCE));
    Geometry lost = Seams.without(overlay(old, young, OverlayNG.DIFFERENCE));
    boolean measured = !group.isOffGrid();
    double moved = BoundaryDistance.between(old, young);
    boolean outlineMoved = group.isPair() || moved > options.toleranceMetres();
    return start(kinds(group, outlineMoved))
        .before(areas(group.from()))
        .after(areas(group.to()))
        .squareMetresGained(gained.getArea())
        .squareMetresLost(lost.getArea())
        .gainedFrom(gainedFrom(group, gained))
        .lostTo(lostTo(group, lost))
        .edgeMovedMetres(
            measured && Double.isFinite(moved) ? OptionalDouble.of(moved) : OptionalDouble.empty())
        .isMeasured(measured)
        .gained(outlineMoved ? gained : NO_LAND)
        .lost(outlineMoved ? lost : NO_LAND)
        .build();
  }

  private static CoverageChange.Builder start(Set<ChangeKind> kinds) {
    ImmutableSortedSet<ChangeKind> sorted = ImmutableSortedSet.copyOf(kinds);
    ChangeKind first = sorted.first();
    CoverageChange.Builder builder = CoverageChange.builder();
    builder.kind(first).also(sorted.tailSet(first, false));
    return builder;
  }

  private static Set<ChangeKind> kinds(Group group, boolean outlineMoved) {
    if (group.from().isEmpty()) {
      return Set.of(ChangeKind.ADDED);
    }
    if (group.to().isEmpty()) {
      return Set.of(ChangeKind.REMOVED);
    }
    Set<ChangeKind> kinds =
        group.isPair()
            ? renaming(group.from().get(0).area(), group.to().get(0).area())
            : new TreeSet<>();
    if (group.from().size() == 1 && group.to().size() > 1) {
      kinds.add(ChangeKind.SPLIT);
    } else if (group.from().size() > 1 && group.to().size() == 1) {
      kinds.add(ChangeKind.MERGED);
    }
    if (outlineMoved || group.isTangle()) {
      kinds.add(ChangeKind.REDRAWN);
    }
    return kinds;
  }

  private static Set<ChangeKind> renaming(Area from, Area to) {
    Set<ChangeKind> kinds = new TreeSet<>();
    if (!from.code().equals(to.code())) {
      kinds.add(ChangeKind.RECODED);
    }
    if (!NameKey.same(from.name(), to.name())) {
      kinds.add(ChangeKind.RENAMED);
    }
    return kinds;
  }

  private static ImmutableList<Area> areas(List<Plot> plots) {
    return plots.stream().map(Plot::area).collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Transfer> gainedFrom(Group group, Geometry gained) {
    return transfers(
        gained,
        group.to().stream()
            .flatMap(plot -> overlaps.ofAfter(plot).stream())
            .map(Overlap::before)
            .filter(other -> !group.from().contains(other)));
  }

  private ImmutableList<Transfer> lostTo(Group group, Geometry lost) {
    return transfers(
        lost,
        group.from().stream()
            .flatMap(plot -> overlaps.ofBefore(plot).stream())
            .map(Overlap::after)
            .filter(other -> !group.to().contains(other)));
  }

  /** The shares that others have of land, and what is left of it for nobody. */
  private static ImmutableList<Transfer> transfers(Geometry land, Stream<Plot> others) {
    List<Transfer> transfers = new ArrayList<>();
    if (!land.isEmpty()) {
      double rest = land.getArea();
      for (Plot other : others.distinct().toList()) {
        double metres = overlay(land, other.metres(), OverlayNG.INTERSECTION).getArea();
        add(transfers, Optional.of(other.area()), metres);
        rest -= metres;
      }
      add(transfers, Optional.empty(), rest);
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparingDouble(Transfer::squareMetres).reversed(), transfers);
  }

  private static void add(List<Transfer> transfers, Optional<Area> area, double squareMetres) {
    if (squareMetres >= LEAST_SQUARE_METRES) {
      transfers.add(new Transfer(area, squareMetres));
    }
  }

  private static Geometry beyond(Plot one, Plot other) {
    return Seams.without(overlay(one.metres(), other.metres(), OverlayNG.DIFFERENCE));
  }

  /** The other areas of a vintage where land changed hands. */
  private static Stream<Plot> others(Plots vintage, Geometry land, Plot own) {
    return land.isEmpty()
        ? Stream.of()
        : vintage.meeting(land.getEnvelopeInternal()).stream().filter(plot -> !plot.equals(own));
  }

  private static Geometry union(List<Plot> plots) {
    Geometry union = NO_LAND;
    for (Plot plot : plots) {
      union = union.isEmpty() ? plot.metres() : overlay(union, plot.metres(), OverlayNG.UNION);
    }
    return union;
  }

  private static Geometry overlay(Geometry one, Geometry other, int operation) {
    return OverlayNGRobust.overlay(one, other, operation);
  }
}
