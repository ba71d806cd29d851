package org.lac4j.examples.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.team.InvalidTeamException;
import org.lac4j.core.team.Team;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.ServedAreas;
import picocli.CommandLine.Option;

/** The option that says who is in the team. */
public final class TeamFile {

  @Option(
      names = "--team",
      paramLabel = "FILE",
      description = "The team as JSON: who serves which area, absences, vacancies and cover.")
  private Optional<Path> file = Optional.empty();

  /**
   * Reads the team, if the option is given.
   *
   * @return the team; empty if none is given
   * @throws IOException if the file can't be read
   * @throws InputException if it is not a team
   */
  public Optional<Team> team() throws IOException, InputException {
    return file.isPresent() ? Optional.of(read(file.get())) : Optional.empty();
  }

  /**
   * Gives an audit the team, or the faults that prevent building it.
   *
   * @param audit takes them
   * @param asOf the day on which the team is looked at; if empty, it is taken as its posts without a last day have it
   * @throws IOException if the file can't be read
   * @throws InputException if it is not a team
   */
  public void addTo(AuditInput.Builder audit, Optional<LocalDate> asOf)
      throws IOException, InputException {
    if (file.isPresent()) {
      try {
        Team team = read(file.get());
        audit.team(team);
        asOf.ifPresent(day -> audit.served(ServedAreas.of(team, day)));
      } catch (InputException e) {
        InvalidTeamException refused = refusal(e);
        audit.teamFaults(refused.faults()).served(ServedAreas.of(refused));
      }
    }
  }

  /** What is wrong with the team itself, if nothing else is wrong with the file. */
  private static InvalidTeamException refusal(InputException e) throws InputException {
    if (e.getCause() instanceof LacJsonException json
        && json.getCause() instanceof InvalidTeamException team
        && team.faults().size() == json.faults().size()) {
      return team;
    }
    throw e;
  }

  /**
   * Reads a team's file.
   *
   * @param file the file
   * @return the team
   * @throws IOException if the file can't be read
   * @throws InputException if it is not a team
   */
  public static Team read(Path file) throws IOException, InputException {
    InputException.requireFile(file);
    try {
      return LacJson.refusingUnknownFields().read(Team.class, Files.readAllBytes(file));
    } catch (LacJsonException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
  }
}
