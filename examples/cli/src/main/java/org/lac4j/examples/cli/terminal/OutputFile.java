package org.lac4j.examples.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears only when it is whole: it is written beside its place and moved there at the end. What is left of it
 * goes away when it is closed before, and when the program is interrupted.
 */
public final class OutputFile implements AutoCloseable {

  private final Path target;
  private final Path part;
  private final OutputStream stream;
  private final Thread cleaner;

  private OutputFile(Path target, Path part) throws IOException {
    this.target = target;
    this.part = part;
    this.stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    this.cleaner = new Thread(this::discard, "remove " + part);
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  /**
   * Starts a file.
   *
   * @param target its path
   * @return the file
   * @throws IOException if it can't be written
   * @throws InputException if there is no such folder
   */
  public static OutputFile of(Path target) throws IOException, InputException {
    Path absolute = target.toAbsolutePath();
    Path parent = target.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new InputException(target + ": there is no folder " + parent + ": make it first.");
    }
    if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
      throw new FileSystemException(
          target.toString(), null, "it is no regular file: give another name");
    }
    String name = String.valueOf(absolute.getFileName());
    Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
    return new OutputFile(
        absolute, folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part"));
  }

  /**
   * Returns what takes the content.
   *
   * @return the stream
   */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Moves the complete file into place.
   *
   * @throws IOException if that fails
   */
  public void commit() throws IOException {
    stream.close();
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The program is ending: the hook runs already and does the same.
      return;
    }
  }

  private void discard() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // Nothing can be done at the end of the program; the file's name says what it is.
      return;
    }
  }
}
