package org.lac4j.geo.compare;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Area;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.GridGeometry;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class CoverageComparisonProperties {

  /** Something that happens to one area or two neighbours of the town. */
  enum Planted {
    NOTHING(ChangeKind.UNCHANGED) {
      @Override
      void plant(Ground ground, int at) {
        ground.reshape(at, Geometry::copy);
      }
    },
    ANOTHER_START(ChangeKind.UNCHANGED) {
      @Override
      void plant(Ground ground, int at) {
        ground.reshape(at, geometry -> geometry.norm().reverse());
      }
    },
    LIKE_NAME(ChangeKind.UNCHANGED) {
      @Override
      void plant(Ground ground, int at) {
        ground.rename(at, new Area(Ground.code(at), "AREA: " + at));
      }
    },
    NEW_VERTICES(ChangeKind.REDIGITISED) {
      @Override
      void plant(Ground ground, int at) {
        ground.reshape(at, geometry -> geometry.buffer(2).buffer(-1));
      }
    },
    NEW_NAME(ChangeKind.RENAMED) {
      @Override
      void plant(Ground ground, int at) {
        ground.rename(at, new Area(Ground.code(at), "Foss " + at));
      }
    },
    NEW_CODE(ChangeKind.RECODED) {
      @Override
      void plant(Ground ground, int at) {
        ground.rename(at, Area.of("N" + at, "Area " + at));
      }
    },
    LESS_LAND(ChangeKind.REDRAWN) {
      @Override
      void plant(Ground ground, int at) {
        ground.reshape(at, geometry -> geometry.buffer(-60));
      }
    },
    CUT_IN_TWO(ChangeKind.SPLIT) {
      @Override
      void plant(Ground ground, int at) {
        ImmutableList<Geometry> halves = ground.halves(at);
        ground
            .remove(at)
            .put(Area.of("W" + at, "West " + at), halves.get(0))
            .put(Area.of("E" + at, "East " + at), halves.get(1));
      }
    },
    JOINED(ChangeKind.MERGED) {
      @Override
      void plant(Ground ground, int at) {
        Geometry both = ground.geometry(at).union(ground.geometry(at + 1));
        ground.remove(at).remove(at + 1).put(Area.of("J" + at, "Joined " + at), both);
      }
    },
    GONE(ChangeKind.REMOVED) {
      @Override
      void plant(Ground ground, int at) {
        ground.remove(at);
      }
    };

    private final ChangeKind kind;

    Planted(ChangeKind kind) {
      this.kind = kind;
    }

    abstract void plant(Ground ground, int at);

    int areas() {
      return this == JOINED ? 2 : 1;
    }
  }

  @Property(tries = 200)
  void each_planted_change_is_found_and_nothing_else(
      @ForAll Planted planted,
      @ForAll @IntRange(max = Ground.AREAS - 1) int at,
      @ForAll long seed) {
    int place = planted == Planted.JOINED ? at - at % Ground.SIDE : at;
    Ground ground = Ground.of(seed);
    planted.plant(ground, place);

    CoverageComparison comparison =
        CoverageComparison.of(Ground.of(seed).coverage(), ground.coverage());

    Statistics.collect(planted);
    assertThat(comparison.changes()).hasSize(Ground.AREAS + 1 - planted.areas());
    List<CoverageChange> real =
        comparison.changes().stream()
            .filter(change -> change.before().contains(Ground.area(place)))
            .toList();
    assertThat(real).singleElement().extracting(CoverageChange::kind).isEqualTo(planted.kind);
    assertThat(real.get(0).also()).isEmpty();
    assertThat(comparison.changes())
        .filteredOn(change -> change != real.get(0))
        .extracting(CoverageChange::kind)
        .containsOnly(ChangeKind.UNCHANGED);
  }

  @Property(tries = 100)
  void land_that_changes_hands_is_told_by_both(
      @ForAll @IntRange(max = 3) int row, @ForAll long seed) {
    int giver = Ground.SIDE * row + 1;
    int taker = giver + 1;
    Ground ground = Ground.of(seed);
    Geometry east = ground.halves(giver).get(1);
    Geometry part = east.intersection(ground.geometry(taker).buffer(150));
    ground.reshape(giver, geometry -> geometry.difference(part));
    ground.reshape(taker, geometry -> geometry.union(part));

    CoverageComparison comparison =
        CoverageComparison.of(Ground.of(seed).coverage(), ground.coverage());

    Map<Area, CoverageChange> changes = redrawn(comparison);
    assertThat(changes.keySet()).containsExactlyInAnyOrder(Ground.area(giver), Ground.area(taker));
    CoverageChange given = changes.get(Ground.area(giver));
    CoverageChange taken = changes.get(Ground.area(taker));
    assertThat(given.squareMetresLost()).isCloseTo(part.getArea(), within(0.01));
    assertThat(taken.squareMetresGained()).isCloseTo(part.getArea(), within(0.01));
    assertThat(given.squareMetresGained() + taken.squareMetresLost()).isCloseTo(0, within(0.01));
    assertThat(given.lostTo())
        .singleElement()
        .satisfies(transfer -> assertThat(transfer.area()).contains(Ground.area(taker)));
    assertThat(taken.gainedFrom())
        .singleElement()
        .satisfies(transfer -> assertThat(transfer.area()).contains(Ground.area(giver)));
  }

  private static Map<Area, CoverageChange> redrawn(CoverageComparison comparison) {
    return comparison.changes().stream()
        .filter(change -> change.kind() == ChangeKind.REDRAWN)
        .collect(toMap(change -> change.before().get(0), Function.identity()));
  }

  @Property(tries = 100)
  void every_area_stands_in_one_change(@ForAll long seed) {
    Coverage before = changed(seed);
    Coverage after = changed(seed + 1);

    CoverageComparison comparison = CoverageComparison.of(before, after);

    assertThat(comparison.changes().stream().flatMap(change -> change.before().stream()))
        .containsExactlyInAnyOrderElementsOf(areas(before));
    assertThat(comparison.changes().stream().flatMap(change -> change.after().stream()))
        .containsExactlyInAnyOrderElementsOf(areas(after));
  }

  @Property(tries = 100)
  void swapped_vintages_mirror_the_changes(@ForAll long seed) {
    Coverage before = changed(seed);
    Coverage after = changed(seed + 1);

    List<String> there =
        CoverageComparison.of(before, after).changes().stream().map(Mirror::of).sorted().toList();
    List<String> back =
        CoverageComparison.of(after, before).changes().stream()
            .map(change -> Mirror.of(Mirror.mirrored(change)))
            .sorted()
            .toList();

    CoverageComparison.of(before, after).changes().forEach(c -> Statistics.collect(c.kind()));
    assertThat(back).isEqualTo(there);
  }

  @Property(tries = 100)
  void land_is_neither_made_nor_lost(@ForAll long seed) {
    Coverage before = changed(seed);
    Coverage after = changed(seed + 1);

    for (CoverageChange change : CoverageComparison.of(before, after).changes()) {
      double was = squareMetres(before, change.before());
      double is = squareMetres(after, change.after());
      assertThat(is - was)
          .as(change.message())
          .isCloseTo(change.squareMetresGained() - change.squareMetresLost(), within(0.5));
    }
  }

  @Property(tries = 50)
  void coverage_is_unchanged_beside_itself(@ForAll long seed) {
    CoverageComparison comparison = CoverageComparison.of(changed(seed), changed(seed));

    assertThat(comparison.counts().keySet()).isEqualTo(ImmutableSet.of(ChangeKind.UNCHANGED));
  }

  @Property(tries = 50)
  void other_coordinate_system_is_no_change(@ForAll long seed) {
    Coverage grid = changed(seed);
    Coverage degrees =
        Coverage.of(
            CoordinateSystem.WGS84,
            grid.areas().stream()
                .map(area -> CoverageArea.of(area.area(), GridGeometry.toLonLat(area.geometry())))
                .toList());

    for (CoverageComparison comparison :
        List.of(CoverageComparison.of(grid, degrees), CoverageComparison.of(degrees, grid))) {
      assertThat(comparison.counts().keySet()).isEqualTo(ImmutableSet.of(ChangeKind.UNCHANGED));
    }
  }

  @Property(tries = 100)
  void vertices_that_shiver_within_the_tolerance_are_digitised_anew(
      @ForAll @IntRange(min = 1, max = 49) int decimetres, @ForAll long seed) {
    CoverageComparison comparison =
        CoverageComparison.of(
            Ground.of(seed).coverage(), Ground.of(seed).shiver(decimetres / 10.0, seed).coverage());

    assertThat(comparison.changes()).hasSize(Ground.AREAS);
    assertThat(comparison.counts().keySet())
        .isSubsetOf(ChangeKind.REDIGITISED, ChangeKind.UNCHANGED);
    assertThat(comparison.changes())
        .allSatisfy(
            change ->
                assertThat(change.edgeMovedMetres().orElseThrow())
                    .isLessThan(decimetres / 10.0 + 1e-6));
  }

  /** The town with several changes, some beside each other. */
  private static Coverage changed(long seed) {
    Random random = new Random(seed);
    Ground ground = Ground.of(20130502);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < Ground.AREAS; i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    Planted[] all = Planted.values();
    for (int i = 0; i < 5; i++) {
      int at = places.get(i);
      boolean joined = at % Ground.SIDE < Ground.SIDE - 1 && !places.subList(0, i).contains(at + 1);
      Planted planted = all[random.nextInt(all.length)];
      if (planted != Planted.JOINED) {
        planted.plant(ground, at);
      } else if (joined && !places.subList(i, 5).contains(at + 1)) {
        planted.plant(ground, at);
      }
    }
    return ground.coverage();
  }

  private static List<Area> areas(Coverage coverage) {
    return coverage.areas().stream().map(CoverageArea::area).toList();
  }

  private static double squareMetres(Coverage coverage, List<Area> areas) {
    Geometry union = new GeometryFactory().createPolygon();
    for (Area area : areas) {
      union = union.union(coverage.area(area.code()).orElseThrow().geometry());
    }
    return union.getArea();
  }
}
