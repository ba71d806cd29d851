package org.lac4j.examples.quickstart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.Team;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.coverage.InvalidAreasException;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.io.CoverageReader;
import org.locationtech.jts.geom.Coordinate;

/** A user's own boundary file as a town, with a team of stand-ins and the demo city's queue. */
final class OwnBoundaries {

  private static final int PLACES = 3;

  private final Path file;
  private final Coverage wards;
  private final Coverage areas;

  private OwnBoundaries(Path file, Coverage wards, Coverage areas) {
    this.file = file;
    this.wards = wards;
    this.areas = areas;
  }

  /**
   * Reads a town.
   *
   * @param file the boundary file
   * @param covered codes or names of the wards that have a coordinator, with ";" between them; empty for all
   * @return the town
   * @throws IOException if the file can't be used
   * @throws IllegalArgumentException if a code or name is of no ward
   */
  static Town town(Path file, String covered) throws IOException {
    Coverage wards = CoverageReader.read(file, ReadOptions.DEFAULT).coverage();
    return new OwnBoundaries(file, wards, wards.filter(chosen(wards, covered)::contains)).build();
  }

  private static Set<Area> chosen(Coverage wards, String covered) {
    ImmutableSet<String> wanted =
        ImmutableSet.copyOf(Splitter.on(';').trimResults().omitEmptyStrings().split(covered));
    Set<String> unknown = new TreeSet<>(wanted);
    Set<Area> chosen = new HashSet<>();
    for (CoverageArea ward : wards.areas()) {
      ImmutableSet<String> called = ImmutableSet.of(ward.code().value(), ward.area().name());
      if (wanted.isEmpty() || called.stream().anyMatch(wanted::contains)) {
        chosen.add(ward.area());
      }
      unknown.removeAll(called);
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "No ward of the file has these codes or names: "
              + String.join("; ", unknown)
              + ". Put ; between them and write them as the file does.");
    }
    return chosen;
  }

  private Town build() {
    DemoCity demo = DemoCity.ebor();
    return ImmutableTown.builder()
        .title("Local Area Coordination on " + file.getFileName())
        .note(
            invalidAreas()
                + "The boundaries are yours; which wards are covered is what -Dlac.covered says (all, unless given)."
                + " The coordinators are stand-ins and the queue is invented.")
        .wards(wards)
        .areas(areas)
        .team(standIns())
        .resolver(CoverageResolver.of(CoverageIndex.builder(areas).acceptInvalid(true).build()))
        .places(places())
        .waiting(Ebor.waiting(demo))
        .today(demo.asOf())
        .build();
  }

  /** Polygons that are not valid are drawn and searched as they stand, and told. */
  private String invalidAreas() {
    try {
      CoverageIndex.of(areas);
      return "";
    } catch (InvalidAreasException e) {
      return e.getMessage() + " They are taken as they stand. ";
    }
  }

  private Team standIns() {
    Team.Builder team = Team.builder();
    for (CoverageArea area : areas.areas()) {
      team.addAreas(area.area());
      team.addCoordinators(
          Coordinator.builder()
              .id(new CoordinatorId("C-" + area.code()))
              .name("the coordinator of " + area.area().name())
              .addAreas(area.code())
              .build());
    }
    return team.build();
  }

  private ImmutableList<AskedPlace> places() {
    List<AskedPlace> places = new ArrayList<>();
    for (CoverageArea area : areas.areas().subList(0, Math.min(PLACES, areas.size()))) {
      places.add(
          inside(area, places.isEmpty() ? ConversationWish.NOT_ASKED : ConversationWish.YES));
    }
    areas.areas().stream()
        .findFirst()
        .map(area -> area.geometry().getCoordinate())
        .ifPresent(
            corner ->
                places.add(place("A corner of the first area", corner, ConversationWish.YES)));
    wards.areas().stream()
        .filter(ward -> areas.area(ward.code()).isEmpty())
        .findFirst()
        .ifPresent(ward -> places.add(inside(ward, ConversationWish.YES)));
    return ImmutableList.copyOf(places);
  }

  private AskedPlace inside(CoverageArea area, ConversationWish wish) {
    return place(
        "A place in " + area.area().name(),
        area.geometry().getInteriorPoint().getCoordinate(),
        wish);
  }

  private AskedPlace place(String label, Coordinate at, ConversationWish wish) {
    Location location =
        wards.coordinateSystem().isGeographic()
            ? LonLat.ofDegrees(at.x, at.y)
            : GridReference.ofMetres(at.x, at.y);
    return new AskedPlace(label, location, wish, Optional.of(at));
  }
}
