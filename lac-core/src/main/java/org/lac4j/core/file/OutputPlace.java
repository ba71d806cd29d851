package org.lac4j.core.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Where the content of a file goes until it is whole, and how it gets from there to its place. */
final class OutputPlace {

  private static final int MOST_LINKS = 40;
  private final Path target;
  private final @Nullable PartFile part;

  private OutputPlace(Path target, @Nullable PartFile part) {
    this.target = target;
    this.part = part;
  }

  static OutputPlace of(Path given) throws IOException {
    if (isStreamed(given)) {
      return new OutputPlace(given, null);
    }
    Path target = followLinks(given);
    Path folder = target.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Path told = Files.isSymbolicLink(given) ? folder : given.getParent();
      throw new NoSuchFileException(
          given.toString(), null, "there is no folder " + told + ": make it first");
    }
    if (folder == null || Files.isDirectory(target)) {
      throw new FileSystemException(
          given.toString(), null, "it is a folder: give the name of a file");
    }
    return new OutputPlace(target, PartFile.beside(target, folder));
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

  OutputStream open() throws IOException {
    return Files.newOutputStream(part == null ? target : part.path(), StandardOpenOption.WRITE);
  }

  Path part() throws IOException {
    if (part == null) {
      throw new FileSystemException(
          target.toString(), null, "it is a device or a pipe: give the name of a file");
    }
    return part.path();
  }

  /** Makes sure that the content is on the disk, and moves it into place. */
  void commit() throws IOException {
    if (part != null) {
      try (FileChannel channel = FileChannel.open(part.path(), StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      try {
        Files.move(
            part.path(),
            target,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part.path(), target, StandardCopyOption.REPLACE_EXISTING);
      }
      part.moved();
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
    if (part != null) {
      part.delete();
    }
  }
}
