package org.lac4j.examples.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.ServiceTime;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.memory.AcceptedFindings;
import org.lac4j.geo.audit.memory.AuditMemory;
import org.lac4j.geo.audit.memory.EarlierAudit;
import picocli.CommandLine.Option;

/** The options that say what is remembered of earlier audits. */
public final class MemoryOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "The day on which --team is looked at and --accepted counts. By default posts count that have no last day,"
              + " whenever they begin, and --accepted as of today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--accepted",
      paramLabel = "FILE",
      description =
          "Findings that somebody has accepted (id, who, why, until), .json or .csv: they don't count for the exit code.")
  private Optional<Path> accepted = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "LAST.json",
      description =
          "What an earlier audit printed with --json: the report says what is new, fixed and unchanged.")
  private Optional<Path> since = Optional.empty();

  /**
   * Returns the day that counts as today.
   *
   * @return the day; empty if it is not given
   */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /**
   * Reads what is remembered.
   *
   * @param options says how severe it is that an entry no longer applies
   * @return the memory
   * @throws IOException if a file can't be read
   * @throws InputException if a file can't be used; it names the file and the cure
   */
  public AuditMemory read(AuditOptions options) throws IOException, InputException {
    FindingCode unused = FindingCode.UNUSED_ACCEPTANCE;
    AuditMemory.Builder memory =
        AuditMemory.builder()
            .asOf(asOf.orElseGet(() -> LocalDate.now(ServiceTime.ZONE)))
            .unusedSeverity(options.severities().getOrDefault(unused, unused.severity()));
    if (accepted.isPresent()) {
      boolean isTable = accepted.get().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
      memory.accepted(
          JsonFile.read(
              accepted.get(), isTable ? AcceptedFindings::ofCsv : AcceptedFindings::ofJson));
    }
    if (since.isPresent()) {
      memory.earlier(JsonFile.read(since.get(), EarlierAudit::read));
    }
    return memory.build();
  }
}
