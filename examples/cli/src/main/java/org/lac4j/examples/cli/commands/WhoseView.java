package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.rules.caseload.Whose;

/**
 * Shows whose a queue is.
 *
 * @param team the team that the names come from
 * @param day the day on which it is theirs
 */
record WhoseView(Team team, LocalDate day) {

  /** For example "Ben Ollerton (C-02)". */
  String words(Whose whose) {
    return whose
        .coordinator()
        .map(this::named)
        .or(() -> whose.area().map(this::vacant))
        .orElse("No coordinator of the team");
  }

  /** The same as plain data. */
  ImmutableMap<String, Object> json(Whose whose) {
    if (whose.coordinator().isPresent()) {
      return ImmutableMap.of(
          "kind", "coordinator",
          "coordinator", whose.coordinator().get().value(),
          "text", words(whose));
    }
    return whose
        .area()
        .map(
            area -> {
              ImmutableMap.Builder<String, Object> json =
                  ImmutableMap.<String, Object>builder()
                      .put("kind", "vacant-area")
                      .put("area", area.value());
              cover(area).ifPresent(cover -> json.put("coveredBy", cover.id().value()));
              return json.put("text", words(whose)).buildOrThrow();
            })
        .orElseGet(() -> ImmutableMap.of("kind", "nobody", "text", words(whose)));
  }

  private String named(CoordinatorId id) {
    return team.coordinators().stream()
        .filter(coordinator -> coordinator.id().equals(id))
        .findFirst()
        .map(WhoseView::named)
        .orElseGet(id::value);
  }

  private static String named(Coordinator coordinator) {
    return coordinator.name() + " (" + coordinator.id() + ")";
  }

  private String vacant(AreaCode code) {
    String name =
        Optional.ofNullable(team.asOf(day).areas().get(code)).map(Area::name).orElse("Area");
    return name
        + " ("
        + code
        + "), no coordinator in post"
        + cover(code).map(cover -> ", " + named(cover) + " covers").orElse("");
  }

  private Optional<Coordinator> cover(AreaCode area) {
    return team.asOf(day).pointOfContact(area).flatMap(PointOfContact::cover);
  }
}
