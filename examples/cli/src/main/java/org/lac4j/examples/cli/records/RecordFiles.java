package org.lac4j.examples.cli.records;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.ServiceTime;
import org.lac4j.examples.cli.options.AreaFile;
import org.lac4j.examples.cli.options.DateConverter;
import org.lac4j.examples.cli.options.Places;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.records.Homes;
import org.lac4j.rules.records.ServiceRecords;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where a service's records are, and the day as of which they are read. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class RecordFiles extends RecordOptions {

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
    AreaFile map = areas;
    boolean isPlaced = areaOf.isPresent() || map != null;
    Optional<Homes> mapped =
        areaOf.isPresent() || map == null
            ? Optional.empty()
            : Optional.of(Homes.by(places.resolver(map.read(true, terminal), terminal)));
    ServiceRecords records = read(areaOf, mapped);
    RecordLists.tellOfUnplaced(records, day(), isPlaced, terminal);
    return records;
  }
}
