package org.lac4j.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.team.Team;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.examples.democity.DemoCityFiles;

/** The files of the demo city in a folder, as settings of an application. */
final class EborFiles {

  static final DemoCity EBOR = DemoCity.ebor();

  private EborFiles() {}

  static List<String> settings(Path folder) {
    try {
      DemoCityFiles.write(EBOR, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(
        "lac.areas=" + folder.resolve("areas.geojson"),
        "lac.team=" + folder.resolve("team.json"),
        "lac.postcodes=" + folder.resolve("postcodes.csv"),
        "lac.uprns=" + folder.resolve("homes.csv"),
        "lac.addresses=" + folder.resolve("addresses.csv"),
        "lac.addresses-complete=true",
        "lac.check-every=0s");
  }

  /** Writes the city's team with each coordinator's name before it. */
  static void rename(Path folder, String prefix) throws IOException {
    Team.Builder team = Team.builder().from(EBOR.team());
    team.coordinators(
        EBOR.team().coordinators().stream()
            .map(each -> each.withName(prefix + each.name()))
            .toList());
    write(folder.resolve("team.json"), LacJson.refusingUnknownFields().write(team.build()));
  }

  /** Writes beside and moves, as every careful program does. */
  static void write(Path file, String text) throws IOException {
    Path part = Files.writeString(file.resolveSibling(file.getFileName() + ".part"), text);
    Files.move(part, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }
}
