package org.lac4j.core.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** An unfinished file under a name of its own, which goes away when the program is ended. */
final class PartFile {

  private static final int MOST_NAMES = 100;

  /** What a database puts beside its file while it writes. */
  private static final String[] COMPANIONS = {"-journal", "-wal", "-shm"};

  private final Path path;
  private final Thread cleaner;

  private PartFile(Path path) throws IOException {
    this.path = path;
    this.cleaner = new Thread(this::deleteQuietly, "remove " + path);
    try {
      Runtime.getRuntime().addShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      deleteQuietly();
      throw new IOException("nothing is written any more, the program is ending.", e);
    }
  }

  /**
   * Makes an empty file.
   *
   * @param target the file that it is to replace, whose permissions it takes if there is one
   * @param folder where it is made
   */
  static PartFile beside(Path target, Path folder) throws IOException {
    Optional<Set<PosixFilePermission>> permissions = permissions(target);
    FileAttribute<?>[] attributes =
        permissions
            .map(PosixFilePermissions::asFileAttribute)
            .map(attribute -> new FileAttribute<?>[] {attribute})
            .orElseGet(() -> new FileAttribute<?>[0]);
    Path path = create(folder, attributes);
    if (permissions.isPresent()) {
      // The process may have been told to give fewer to new files.
      Files.setPosixFilePermissions(path, permissions.get());
    }
    return new PartFile(path);
  }

  private static Path create(Path folder, FileAttribute<?>... attributes) throws IOException {
    for (int tries = 1; ; tries++) {
      String name = ".lac4j-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part";
      try {
        return Files.createFile(folder.resolve(name), attributes);
      } catch (FileAlreadyExistsException e) {
        if (tries == MOST_NAMES) {
          throw e;
        }
      }
    }
  }

  /** The permissions of the file that is to be replaced, where the file system has such and there is one. */
  private static Optional<Set<PosixFilePermission>> permissions(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    return view == null || !Files.exists(target)
        ? Optional.empty()
        : Optional.of(view.readAttributes().permissions());
  }

  Path path() {
    return path;
  }

  /** There is nothing to remove any more. */
  void moved() {
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The program is ending: the hook runs already and finds nothing to remove, or removes it.
      return;
    }
  }

  void delete() throws IOException {
    moved();
    deleteAll();
  }

  private void deleteQuietly() {
    try {
      deleteAll();
    } catch (IOException e) {
      // Nothing can be done at the end of the program; the file's name says what it is.
      return;
    }
  }

  private void deleteAll() throws IOException {
    Files.deleteIfExists(path);
    for (String companion : COMPANIONS) {
      Files.deleteIfExists(path.resolveSibling(path.getFileName() + companion));
    }
  }
}
