package org.lac4j.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that nobody sees half written: it is written beside its place, flushed to the disk and moved into place by {@link
 * #commit()}. Without that, closing it leaves everything as it was.
 *
 * <pre>{@code
 * try (WholeFile file = WholeFile.at(Path.of("audit.html"))) {
 *   writer.writeHtml(file.stream());
 *   file.commit();
 * }
 * }</pre>
 *
 * <p>Several processes may write to one path: the last to commit wins, and readers see one whole file or the other. A program
 * that has the old file open keeps its content. The unfinished part goes away when writing fails and when a signal ends the
 * program; only a kill or a loss of power can leave a file {@code .lac4j-*.part} behind.
 *
 * <p>A symbolic link stays, and the file that it names is replaced. A new file gets the permissions that the process gives to
 * new files; a file that is replaced keeps its permissions. A device or a named pipe, such as {@code /dev/stdout}, is written
 * to as it is.
 *
 * <p>For use by one thread.
 */
public final class WholeFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final OutputPlace place;
  private final OutputStream stream;
  private boolean done;

  private WholeFile(OutputPlace place) throws IOException {
    this.place = place;
    this.stream = new BufferedOutputStream(place.open(), BUFFER);
  }

  /**
   * Starts a file.
   *
   * @param target where the file is to be
   * @return the file, without content
   * @throws IOException if it can't be written there: there is no such folder, it is a folder itself, or there is no
   *     permission; the message names the path and the cure
   */
  public static WholeFile at(Path target) throws IOException {
    OutputPlace place = OutputPlace.of(requireNonNull(target, "target"));
    try {
      return new WholeFile(place);
    } catch (IOException | RuntimeException e) {
      place.discard();
      throw e;
    }
  }

  /**
   * Writes bytes as a whole file.
   *
   * @param target where the file is to be
   * @param content all of its content
   * @throws IOException if it can't be written; what was there is there still
   */
  public static void write(Path target, byte[] content) throws IOException {
    try (WholeFile file = at(target)) {
      file.stream.write(content);
      file.commit();
    }
  }

  /**
   * Writes a text in UTF-8 as a whole file.
   *
   * @param target where the file is to be
   * @param content all of its content
   * @throws IOException if it can't be written; what was there is there still
   */
  public static void write(Path target, String content) throws IOException {
    write(target, content.getBytes(UTF_8));
  }

  /**
   * Returns what takes the content.
   *
   * @return a buffered stream; {@link #commit()} flushes it
   */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Returns the path of the unfinished file, for what writes by name, such as a database. It is empty so far, and the name is
   * gone after {@link #commit()} and {@link #close()}.
   *
   * @return a path in the folder of the file to be
   * @throws IOException if the target is a device or a pipe, which can't be written by another name
   */
  public Path part() throws IOException {
    return place.part();
  }

  /**
   * Flushes the content to the disk and moves it into place.
   *
   * @throws IOException if that fails; what was there is there still
   * @throws IllegalStateException if the file is committed or closed already
   */
  public void commit() throws IOException {
    if (done) {
      throw new IllegalStateException("The file is committed or closed already.");
    }
    stream.close();
    place.commit();
    done = true;
  }

  /**
   * Tells whether a path names something that {@link #at(Path)} writes to as it is: a device or a pipe.
   *
   * @param target the path
   * @return false for a file, a folder, and what is not there
   */
  public static boolean isStreamed(Path target) {
    return OutputPlace.isStreamed(target) && !Files.isDirectory(target);
  }

  /**
   * Ends the work. Without {@link #commit()} before, nothing is left of it.
   *
   * @throws IOException if the unfinished file can't be removed
   */
  @Override
  public void close() throws IOException {
    if (!done) {
      done = true;
      try {
        stream.close();
      } catch (IOException e) {
        // The content is thrown away: what could not be written does not matter. A full disk says
        // so to whoever wrote.
        return;
      } finally {
        place.discard();
      }
    }
  }
}
