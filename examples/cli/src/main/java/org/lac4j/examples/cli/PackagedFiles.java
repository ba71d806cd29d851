package org.lac4j.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lac4j.core.file.WholeFile;
import org.lac4j.examples.cli.guide.ManualPages;
import picocli.AutoComplete;
import picocli.CommandLine;

/** What lies beside the jar: the launcher, the manual pages, and the script for completion. */
final class PackagedFiles {

  private PackagedFiles() {}

  /**
   * Writes the files; the build does.
   *
   * @param args the launcher's source, and the folder of the jar
   * @throws IOException if a file can't be written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]));
  }

  static void write(Path launcher, Path folder) throws IOException {
    Path lac = folder.resolve("lac");
    Files.createDirectories(folder);
    WholeFile.write(lac, Files.readString(launcher));
    if (!lac.toFile().setExecutable(true, false)) {
      throw new IOException(lac + ": it can't be made executable.");
    }
    CommandLine command = Lac.described();
    ManualPages.write(command, folder.resolve("man/man1"));
    WholeFile.write(folder.resolve("lac_completion"), AutoComplete.bash("lac", command));
  }
}
