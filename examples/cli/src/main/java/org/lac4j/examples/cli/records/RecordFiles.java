package org.lac4j.examples.cli.records;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;
import org.lac4j.examples.cli.options.AreaFile;
import org.lac4j.examples.cli.options.DateConverter;
import org.lac4j.examples.cli.options.JsonFile;
import org.lac4j.examples.cli.options.Places;
import org.lac4j.examples.cli.options.TeamFile;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.records.Homes;
import org.lac4j.rules.records.ServiceRecords;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where a service's records are, and the day as of which they are read. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class RecordFiles {

  @Option(
      names = "--team",
      required = true,
      paramLabel = "FILE",
      description = "The team as JSON: who serves which area since when, absences, vacancies.")
  private Path team;

  @Option(
      names = "--introductions",
      required = true,
      paramLabel = "FILE",
      description = "A list of introductions.")
  private Path introductions;

  @Option(
      names = "--journeys",
      required = true,
      paramLabel = "FILE",
      description = "A list of their journeys.")
  private Path journeys;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "The day to look from: what happened later is not known. Default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--area-of",
      paramLabel = "CSV",
      description =
          "Who lives in which area: columns introduction and code. Without it, --areas places their homes; without"
              + " both, they live in the area of the first coordinator on their journey.")
  private Optional<Path> areaOf = Optional.empty();

  @Mixin private Places places;

  @ArgGroup(exclusive = false, multiplicity = "0..1")
  private @Nullable AreaFile areas;

  /**
   * Returns the day to look from.
   *
   * @return the day given, or today
   */
  public LocalDate day() {
    return asOf.orElseGet(() -> LocalDate.now(ServiceTime.ZONE));
  }

  /**
   * Reads the records, and tells on stderr of whom no area is known.
   *
   * @param terminal takes warnings
   * @return the records
   * @throws IOException if a file can't be read
   * @throws InputException if a file is not what it should be
   */
  public ServiceRecords read(Terminal terminal) throws IOException, InputException {
    places.check();
    Team known = TeamFile.read(team);
    ImmutableList<Introduction> received = list(introductions, Introduction.class);
    ImmutableList<Journey> happened = list(journeys, Journey.class);
    Homes homes = homes(known, happened, terminal);
    try {
      ServiceRecords records = ServiceRecords.of(known, received, happened, homes);
      tellOfUnplaced(received, records, terminal);
      return records;
    } catch (IllegalArgumentException e) {
      throw new InputException(journeys + ": " + e.getMessage(), e);
    }
  }

  private Homes homes(Team known, ImmutableList<Journey> happened, Terminal terminal)
      throws IOException, InputException {
    if (areaOf.isPresent()) {
      ImmutableMap<String, AreaCode> codes = JsonFile.read(areaOf.get(), AreaOfTable::read);
      return (introduction, day) ->
          Optional.ofNullable(codes.get(introduction.id().value()))
              .flatMap(code -> Optional.ofNullable(known.areasByCode().get(code)))
              .map(area -> new Placement.Inside(area, 0));
    }
    AreaFile map = areas;
    return map == null
        ? Homes.byCoordinators(known, happened)
        : Homes.by(places.resolver(map.read(true, terminal), terminal));
  }

  private void tellOfUnplaced(
      ImmutableList<Introduction> received, ServiceRecords records, Terminal terminal) {
    long placed = records.spells(day()).stream().filter(spell -> spell.area().isPresent()).count();
    long all = records.spells(day()).size();
    if (all == 0) {
      terminal
          .streams()
          .err()
          .println(
              "None of "
                  + received.size()
                  + " introductions was received by "
                  + day()
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
                  + (areaOf.isEmpty() && areas == null
                      ? "give --area-of or --areas."
                      : "check where they live."));
    }
  }

  private static <T> ImmutableList<T> list(Path file, Class<T> type)
      throws IOException, InputException {
    InputException.requireFile(file);
    try {
      return LacJson.refusingUnknownFields().readList(type, Files.readAllBytes(file));
    } catch (LacJsonException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
  }
}
