package org.lac4j.geo.io.internal.shapefile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a table's text is read.
 *
 * @param charset the encoding to try first
 * @param otherwise what text is in that is not in the first; empty if that is a fault
 */
record DbfText(Charset charset, Optional<Charset> otherwise) {

  /** Reads text; one that is in neither encoding is a fault. */
  String decode(byte[] bytes, int from, int length) throws CharacterCodingException {
    try {
      return decode(charset, bytes, from, length);
    } catch (CharacterCodingException e) {
      if (otherwise.isEmpty()) {
        throw e;
      }
      return decode(otherwise.get(), bytes, from, length);
    }
  }

  /** Reads text of which something may be unreadable. */
  String decodeAnyhow(byte[] bytes, int from, int length) {
    try {
      return decode(bytes, from, length);
    } catch (CharacterCodingException e) {
      return new String(bytes, from, length, charset);
    }
  }

  private static String decode(Charset charset, byte[] bytes, int from, int length)
      throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, length)).toString();
  }
}
