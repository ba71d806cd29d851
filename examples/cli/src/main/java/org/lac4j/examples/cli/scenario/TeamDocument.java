package org.lac4j.examples.cli.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.team.Team;
import org.lac4j.examples.cli.terminal.InputException;

/** Reads a team from its document. */
final class TeamDocument {

  private TeamDocument() {}

  static Team read(Path file) throws IOException, InputException {
    if (!Files.isRegularFile(file)) {
      throw new InputException(file + ": there is no such file: check the path.");
    }
    try {
      return LacJson.refusingUnknownFields().read(Team.class, Files.readAllBytes(file));
    } catch (LacJsonException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
  }
}
