package org.lac4j.examples.cli.roster;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.examples.cli.table.CsvText;

/** Writes a team as a table that {@link TeamTable} reads, and says what the table can't hold. */
public final class TeamRows {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "area",
          "area_name",
          "id",
          "coordinator",
          "telephone",
          "email",
          "from",
          "until",
          "share",
          "drop_in");

  private TeamRows() {}

  /**
   * Writes a team.
   *
   * @param team the team
   * @return the table in UTF-8
   */
  public static byte[] write(Team team) {
    CsvText text = new CsvText("\r\n");
    COLUMNS.forEach(text::add);
    text.endRow();
    for (Post post : team.allPosts()) {
      Coordinator coordinator = team.coordinatorsById().get(post.coordinator());
      for (AreaCode area : post.areas()) {
        text.add(area.value()).add(name(team, area)).add(post.coordinator().value());
        text.add(coordinator == null ? "" : coordinator.name());
        text.add(coordinator == null ? "" : coordinator.contact().telephone().orElse(""));
        text.add(coordinator == null ? "" : coordinator.contact().email().orElse(""));
        text.add(day(post.from())).add(day(post.until()));
        text.add(post.isPartTime() ? post.percentOfFullTime() + "%" : "");
        text.add(coordinator == null ? "" : DropInText.write(coordinator.dropIns())).endRow();
      }
    }
    for (Vacancy vacancy : team.vacancies()) {
      text.add(vacancy.area().value()).add(name(team, vacancy.area())).add("").add("vacant");
      text.add("")
          .add("")
          .add(day(vacancy.since()))
          .add(day(vacancy.until()))
          .add("")
          .add("")
          .endRow();
    }
    return text.toBytes();
  }

  /**
   * Says what of a team the table leaves out.
   *
   * @param team the team
   * @return a sentence for each kind; none if the table holds all
   */
  public static ImmutableList<String> leftOut(Team team) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    tell(
        notes,
        team.coordinators().stream().filter(c -> !c.absences().isEmpty()).count(),
        "coordinators' absences");
    tell(
        notes,
        team.coordinators().stream()
            .filter(c -> !c.workingPattern().equals(WorkingPattern.mondayToFriday()))
            .count(),
        "coordinators' working days");
    tell(
        notes,
        team.coordinators().stream().filter(c -> !c.contact().socialMedia().isEmpty()).count(),
        "coordinators' social media");
    tell(notes, team.contact().isPresent() ? 1 : 0, "team's public contact");
    tell(notes, team.facilitators().size(), "community facilitators");
    tell(notes, team.usualCover().size(), "entries of who usually covers for whom");
    tell(notes, team.areaTerms().size(), "dates of areas");
    tell(
        notes,
        team.vacancies().stream().filter(vacancy -> vacancy.coveredBy().isPresent()).count(),
        "covers of vacancies");
    tell(notes, team.nearestHelpsWithinMetres().isPresent() ? 1 : 0, "distance for nearest help");
    return notes.build();
  }

  private static void tell(ImmutableList.Builder<String> notes, long count, String what) {
    if (count > 0) {
      notes.add("the table can't hold the " + what + " (" + count + "), which are left out");
    }
  }

  private static String name(Team team, AreaCode code) {
    return Optional.ofNullable(team.areasByCode().get(code)).map(area -> area.name()).orElse("");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
