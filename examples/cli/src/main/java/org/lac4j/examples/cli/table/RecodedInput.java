package org.lac4j.examples.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A text in another encoding, read as UTF-8. */
final class RecodedInput extends InputStream {

  private static final int PIECE = 1 << 13;

  private final Reader characters;
  private final CharBuffer piece = CharBuffer.allocate(PIECE);
  private ByteBuffer bytes = ByteBuffer.allocate(0);

  RecodedInput(InputStream in, Charset charset) {
    this.characters =
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  @Override
  public int read() throws IOException {
    return fill() ? Byte.toUnsignedInt(bytes.get()) : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(into, from, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }

  private boolean fill() throws IOException {
    while (!bytes.hasRemaining()) {
      // Half of a pair of characters waits for the other half.
      if (characters.read(piece) < 0) {
        piece.flip();
        boolean rest = piece.hasRemaining();
        bytes = StandardCharsets.UTF_8.encode(piece);
        piece.clear().flip();
        return rest;
      }
      piece.flip();
      int end = piece.limit();
      boolean half = end > 0 && Character.isHighSurrogate(piece.get(end - 1));
      piece.limit(half ? end - 1 : end);
      bytes = StandardCharsets.UTF_8.encode(piece);
      piece.limit(end);
      piece.compact();
    }
    return true;
  }
}
