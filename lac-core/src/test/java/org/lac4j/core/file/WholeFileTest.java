package org.lac4j.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.Programs;

class WholeFileTest {

  @TempDir Path folder;

  @Test
  void file_appears_when_it_is_committed() throws IOException {
    Path target = folder.resolve("a.txt");
    try (WholeFile file = WholeFile.at(target)) {
      file.stream().write("new".getBytes(UTF_8));
      file.stream().flush();

      assertThat(target).doesNotExist();
      file.commit();
    }
    assertThat(target).hasContent("new");
    assertOnly("a.txt");
  }

  @Test
  void file_without_commit_leaves_what_was_there() throws IOException {
    Path target = Files.writeString(folder.resolve("a.txt"), "old");
    try (WholeFile file = WholeFile.at(target)) {
      file.stream().write("new".getBytes(UTF_8));
    }
    assertThat(target).hasContent("old");
    assertOnly("a.txt");
  }

  @Test
  void whoever_has_the_old_file_open_keeps_its_content() throws IOException {
    Path target = Files.writeString(folder.resolve("a.txt"), "old");
    try (InputStream open = Files.newInputStream(target)) {
      WholeFile.write(target, "new");

      assertThat(open).hasContent("old");
    }
    assertThat(target).hasContent("new");
  }

  @Test
  void link_stays_and_what_it_names_is_replaced() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path real = Files.writeString(inner.resolve("real.txt"), "old");
    Path link = link("link.txt", Path.of("inner", "real.txt"));
    Path second = link("second.txt", Path.of("link.txt"));

    WholeFile.write(second, "new");

    assertThat(link).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(real).isRegularFile().hasContent("new");
    assertOnly("inner", "link.txt", "second.txt");
  }

  @Test
  void link_to_nothing_makes_the_file_that_it_names() throws IOException {
    Path link = link("link.txt", Path.of("to-be.txt"));

    WholeFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("to-be.txt")).hasContent("new");
  }

  @Test
  void links_in_a_ring_are_refused() throws IOException {
    Path one = link("one", Path.of("two"));
    link("two", Path.of("one"));

    assertThatThrownBy(() -> WholeFile.at(one)).isInstanceOf(FileSystemLoopException.class);
  }

  @Test
  void new_file_has_the_permissions_of_any_new_file() throws IOException {
    assumePosix();
    Path usual = Files.createFile(folder.resolve("usual"));

    WholeFile.write(folder.resolve("a.txt"), "new");

    assertThat(Files.getPosixFilePermissions(folder.resolve("a.txt")))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void replaced_file_keeps_its_permissions_from_the_beginning() throws IOException {
    assumePosix();
    Path target = Files.writeString(folder.resolve("a.txt"), "old");
    for (String permissions : new String[] {"rw-------", "rw-rw-rw-", "rwxr-x---"}) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
      try (WholeFile file = WholeFile.at(target)) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.part())))
            .isEqualTo(permissions);
        file.commit();
      }
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
          .isEqualTo(permissions);
    }
  }

  @Test
  void missing_folder_and_folder_are_refused_with_the_cure() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> WholeFile.at(missing.resolve("a.txt")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(
            missing.resolve("a.txt") + ": there is no folder " + missing + ": make it first");
    assertThatThrownBy(() -> WholeFile.at(folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(folder + ": it is a folder: give the name of a file");
  }

  @Test
  void longest_name_works() throws IOException {
    Path target = folder.resolve("a".repeat(255));

    WholeFile.write(target, "new");

    assertThat(target).hasContent("new");
  }

  @Test
  void commit_counts_once() throws IOException {
    try (WholeFile file = WholeFile.at(folder.resolve("a.txt"))) {
      file.commit();

      assertThatThrownBy(file::commit).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void what_a_database_puts_beside_goes_too() throws IOException {
    try (WholeFile file = WholeFile.at(folder.resolve("a.gpkg"))) {
      Files.writeString(file.part().resolveSibling(file.part().getFileName() + "-journal"), "x");
    }
    assertOnly();
  }

  @Test
  void full_disk_is_told_and_nothing_is_left() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "There is no /dev/full here.");

    assertThat(WholeFile.isStreamed(full)).isTrue();
    assertThatThrownBy(() -> WholeFile.write(full, "new"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
    assertThat(full).exists();
    try (WholeFile file = WholeFile.at(full)) {
      assertThatThrownBy(file::part).hasMessageContaining("it is a device or a pipe");
    }
  }

  @Test
  void pipe_is_written_to_as_it_is() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    Path copy = folder.resolve("copy");
    run(Programs.require("mkfifo", "mkfifo").toString(), pipe.toString()).waitFor();
    Process reader = run("sh", "-c", "cat '" + pipe + "' > '" + copy + "'");

    WholeFile.write(pipe, "new");

    assertThat(reader.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(copy).hasContent("new");
    assertOnly("copy", "pipe");
  }

  private static Process run(String... command) throws IOException {
    return new ProcessBuilder(command).inheritIO().start();
  }

  private Path link(String name, Path target) throws IOException {
    try {
      return Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      assumeTrue(false, "This file system has no symbolic links.");
      throw e;
    }
  }

  private void assumePosix() {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "This file system has no POSIX permissions.");
  }

  private void assertOnly(String... names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }
}
