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
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.lac4j.geo.coverage.internal.index.SavedForm;

/** An index in a file or in a stream of objects, by its {@link SavedForm}. */
final class SavedIndex {

  private SavedIndex() {}

  /** Writes bytes beside a file and moves them into its place, so that the file is never half written. */
  static void save(byte[] bytes, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, file.getFileName() + ".", ".part");
    try {
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Maps a file into memory and checks it. */
  static CoverageIndex open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new IOException(
            file + " is no coverage index: it has more than 2 GB (" + channel.size() + " bytes).");
      }
      return index(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
    }
  }

  private static CoverageIndex index(ByteBuffer bytes, String source) throws IOException {
    SavedForm form = SavedForm.read(bytes, source);
    return new CoverageIndex(new CoordinateSystem(form.epsg()), form.areas(), form.grid());
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
