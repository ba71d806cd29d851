package org.lac4j.core.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Where the content of a file goes until it is whole, and how it gets from there to its place. */
final class OutputPlace {

  private static final int MOST_LINKS = 40;
  private static final int MOST_NAMES = 100;

  /** What a database puts beside its file while it writes. */
  private static final String[] COMPANIONS = {"-journal", "-wal", "-shm"};

  private final Path target;
  private final @Nullable Path part;
  private final @Nullable Thread cleaner;

  private OutputPlace(Path target, @Nullable Path part) throws IOException {
    this.target = target;
    this.part = part;
    this.cleaner = part == null ? null : new Thread(this::deleteQuietly, "remove " + part);
    addHook();
  }

  static OutputPlace of(Path given) throws IOException {
    if (isStreamed(given)) {
      return new OutputPlace(given, null);
    }
    Path target = followLinks(given);
    Path folder = target.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(
          given.toString(), null, "there is no folder " + folder + ": make it first");
    }
    if (folder == null || Files.isDirectory(target)) {
      throw new FileSystemException(
          given.toString(), null, "it is a folder: give the name of a file");
    }
    return new OutputPlace(target, createPart(folder, permissions(target)));
  }

  /** Tells whether a path names a device or a pipe, or a name by which the system gives one. */
  static boolean isStreamed(Path path) {
    Path absolute = path.toAbsolutePath();
    return Files.exists(path)
        && (absolute.startsWith("/dev/fd")
            || absolute.startsWith("/dev/stdout")
            || absolute.startsWith("/dev/stderr")
            || absolute.startsWith("/proc")
            || !(Files.isRegularFile(path) || Files.isDirectory(path)));
  }

  private static Path followLinks(Path given) throws IOException {
    Path path = given.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(path); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(given.toString());
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    return path;
  }

  /** The permissions of the file that is to be replaced, where the file system has such and there is one. */
  private static Optional<Set<PosixFilePermission>> permissions(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    return view == null || !Files.exists(target)
        ? Optional.empty()
        : Optional.of(view.readAttributes().permissions());
  }

  private static Path createPart(Path folder, Optional<Set<PosixFilePermission>> permissions)
      throws IOException {
    FileAttribute<?>[] attributes =
        permissions
            .map(PosixFilePermissions::asFileAttribute)
            .map(attribute -> new FileAttribute<?>[] {attribute})
            .orElseGet(() -> new FileAttribute<?>[0]);
    for (int tries = 0; ; tries++) {
      String name = ".lac4j-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part";
      Path part = folder.resolve(name);
      try {
        Files.createFile(part, attributes);
      } catch (FileAlreadyExistsException e) {
        if (tries == MOST_NAMES) {
          throw e;
        }
        continue;
      }
      if (permissions.isPresent()) {
        Files.setPosixFilePermissions(part, permissions.get());
      }
      return part;
    }
  }

  private void addHook() throws IOException {
    if (cleaner != null) {
      try {
        Runtime.getRuntime().addShutdownHook(cleaner);
      } catch (IllegalStateException e) {
        deleteQuietly();
        throw new IOException(target + ": nothing is written any more, the program is ending.", e);
      }
    }
  }

  OutputStream open() throws IOException {
    return Files.newOutputStream(part == null ? target : part, StandardOpenOption.WRITE);
  }

  Path part() throws IOException {
    if (part == null) {
      throw new FileSystemException(
          target.toString(), null, "it is a device or a pipe: give the name of a file");
    }
    return part;
  }

  /** Makes sure that the content is on the disk, and moves it into place. */
  void commit() throws IOException {
    if (part != null) {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      try {
        Files.move(
            part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
      removeHook();
      flushFolder();
    }
  }

  /** The name of a file is content of its folder. Not every system can flush one, and the file is whole without. */
  private void flushFolder() {
    try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException | UnsupportedOperationException e) {
      return;
    }
  }

  /** Removes what is unfinished. */
  void discard() throws IOException {
    removeHook();
    delete();
  }

  private void removeHook() {
    if (cleaner != null) {
      try {
        Runtime.getRuntime().removeShutdownHook(cleaner);
      } catch (IllegalStateException e) {
        // The program is ending: the hook runs already and finds nothing to remove, or removes it.
        return;
      }
    }
  }

  private void deleteQuietly() {
    try {
      delete();
    } catch (IOException e) {
      // Nothing can be done at the end of the program; the file's name says what it is.
      return;
    }
  }

  private void delete() throws IOException {
    if (part != null) {
      Files.deleteIfExists(part);
      for (String companion : COMPANIONS) {
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + companion));
      }
    }
  }
}
