package org.lac4j.geo.coverage;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.lac4j.geo.coverage.internal.index.IndexForm;

/** An index in a file or in a stream of objects, by its {@link IndexForm}. */
final class SavedIndex {

  /** What an array can hold, or nearly. */
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  /** A channel copies each piece into the heap. */
  private static final int PIECE = 1 << 20;

  private SavedIndex() {}

  /**
   * Copies a file into memory and checks it, so that nothing that happens to the file afterwards matters.
   *
   * @throws IOException if it can't be read or is not a whole index
   */
  static CoverageIndex open(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException(
          file
              + " is not a coverage index: it is a pipe, a device or a folder. Save it as a file, and open that.");
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > LARGEST) {
        throw new IOException(
            file
                + " is not a coverage index: it has more than 2 GB ("
                + channel.size()
                + " bytes).");
      }
      ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
      int read = 0;
      while (bytes.hasRemaining() && read >= 0) {
        ByteBuffer piece = bytes.slice(bytes.position(), Math.min(PIECE, bytes.remaining()));
        read = channel.read(piece);
        bytes.position(bytes.position() + Math.max(0, read));
      }
      return index(bytes.flip().slice(), file.toString());
    }
  }

  private static CoverageIndex index(ByteBuffer bytes, String source) throws IOException {
    IndexForm form = IndexForm.read(bytes, source);
    try {
      return new CoverageIndex(new CoordinateSystem(form.epsg()), form.areas(), form.grid());
    } catch (IllegalArgumentException e) {
      throw new IOException(source + " is damaged: " + e.getMessage(), e);
    }
  }

  /** What stands for an index in a stream of objects: its saved form. */
  static final class Proxy implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private final byte[] bytes;

    Proxy(byte[] bytes) {
      this.bytes = bytes;
    }

    @Serial
    private Object readResolve() throws ObjectStreamException {
      try {
        return index(ByteBuffer.wrap(bytes), "The stream");
      } catch (IOException e) {
        InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
        invalid.initCause(e);
        throw invalid;
      }
    }
  }
}
