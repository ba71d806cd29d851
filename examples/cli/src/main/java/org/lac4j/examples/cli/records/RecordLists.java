package org.lac4j.examples.cli.records;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;
import org.lac4j.examples.cli.options.JsonFile;
import org.lac4j.examples.cli.options.TeamFile;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.records.Homes;
import org.lac4j.rules.records.ServiceRecords;

/** Reads a service's records from its files. */
public final class RecordLists {

  private RecordLists() {}

  /** Reads the records; where people live is told by a table, by a map, or else by who was in touch with them. */
  static ServiceRecords read(
      Path team, Path introductions, Path journeys, Optional<Path> areaOf, Optional<Homes> mapped)
      throws IOException, InputException {
    Team known = TeamFile.read(team);
    ImmutableList<Introduction> received = list(introductions, Introduction.class);
    ImmutableList<Journey> happened = list(journeys, Journey.class);
    Homes homes =
        areaOf.isPresent()
            ? byTable(known, JsonFile.read(areaOf.get(), AreaOfTable::read))
            : mapped.orElseGet(() -> Homes.byCoordinators(known, happened));
    try {
      return ServiceRecords.of(known, received, happened, homes);
    } catch (IllegalArgumentException e) {
      throw new InputException(journeys + ": " + e.getMessage(), e);
    }
  }

  private static Homes byTable(Team team, ImmutableMap<String, AreaCode> codes) {
    return (introduction, day) ->
        Optional.ofNullable(codes.get(introduction.id().value()))
            .flatMap(code -> Optional.ofNullable(team.areasByCode().get(code)))
            .map(area -> new Placement.Inside(area, 0));
  }

  /** Says on stderr how many have no area, and what to do about it. */
  static void tellOfUnplaced(
      ServiceRecords records, LocalDate day, boolean isPlaced, Terminal terminal) {
    long all = records.spells(day).size();
    long placed = records.spells(day).stream().filter(spell -> spell.area().isPresent()).count();
    if (all == 0) {
      terminal
          .streams()
          .err()
          .println(
              "None of "
                  + records.introductions().size()
                  + " introductions was received by "
                  + day
                  + ": check --as-of.");
    } else if (placed < all) {
      terminal
          .streams()
          .err()
          .println(
              (all - placed)
                  + " of "
                  + all
                  + " times that somebody got in touch have no area of the team and are left out: "
                  + (isPlaced ? "check where they live." : "give --area-of or --areas."));
    }
  }

  /**
   * Reads a list of values.
   *
   * @param file the document
   * @param type the type of the values
   * @param <T> the type of the values
   * @return the values
   * @throws IOException if the file can't be read
   * @throws InputException if it is not such a list; it names the file and the place
   */
  public static <T> ImmutableList<T> list(Path file, Class<T> type)
      throws IOException, InputException {
    InputException.requireFile(file);
    try {
      return LacJson.refusingUnknownFields().readList(type, Files.readAllBytes(file));
    } catch (LacJsonException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
  }
}
