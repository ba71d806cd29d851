package org.lac4j.geo.io.internal.shapefile;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.io.internal.intake.StopReading;

/**
 * The encoding of a .dbf file's text: what the .cpg file names, else what the .dbf's language code means, else ISO-8859-1.
 *
 * @param named the encoding that the .cpg file names; empty without one
 */
record DbfCharset(Optional<Charset> named) {

  /** Language codes ("LDID") of byte 29 and the code pages that they stand for. */
  private static final ImmutableMap<Integer, String> CODE_PAGES = codePages();

  /**
   * Reads the name in a .cpg file: "UTF-8", "1252", "ANSI 1252", "ISO 8859-1", "88591", "CP850".
   *
   * @param cpg the file's text; empty without one
   * @return the encoding
   * @throws StopReading if the text names none that this machine knows
   */
  static DbfCharset of(Optional<String> cpg) throws StopReading {
    if (cpg.isEmpty() || cpg.get().isEmpty()) {
      return new DbfCharset(Optional.empty());
    }
    String name = cpg.get().toUpperCase(Locale.ROOT);
    return new DbfCharset(
        Optional.of(
            charset(name)
                .orElseThrow(
                    () ->
                        new StopReading(
                            Fault.of(
                                "the .cpg file names no known encoding",
                                name,
                                "write UTF-8 or the encoding's name into it")))));
  }

  /**
   * Chooses the encoding.
   *
   * @param languageCode byte 29 of the .dbf file, 0 to 255
   * @return the named encoding, else the code's, else ISO-8859-1
   */
  Charset forLanguageCode(int languageCode) {
    return named
        .or(() -> Optional.ofNullable(CODE_PAGES.get(languageCode)).flatMap(DbfCharset::charset))
        .orElse(StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> charset(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return known(name)
        .or(() -> known("windows-" + last))
        .or(() -> known("IBM" + last))
        .or(() -> known("ISO-" + last))
        .or(() -> last.startsWith("8859") ? known(isoName(last)) : Optional.empty());
  }

  /** "88591" and "8859_1" mean ISO-8859-1. */
  private static String isoName(String name) {
    return "ISO-8859-" + name.substring(4).replaceAll("[^0-9]", "");
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static ImmutableMap<Integer, String> codePages() {
    ImmutableMap.Builder<Integer, String> pages = ImmutableMap.builder();
    pages.put(0x01, "IBM437").put(0x02, "IBM850").put(0x03, "windows-1252");
    pages.put(0x08, "IBM865").put(0x0A, "IBM850").put(0x0D, "IBM437").put(0x0E, "IBM850");
    pages.put(0x10, "IBM850").put(0x13, "windows-31j").put(0x14, "IBM850").put(0x1A, "IBM850");
    pages.put(0x1B, "IBM437").put(0x1D, "IBM850").put(0x37, "IBM850");
    pages.put(0x26, "IBM866").put(0x4D, "GBK").put(0x4E, "x-windows-949").put(0x4F, "Big5");
    pages.put(0x50, "x-windows-874").put(0x57, "windows-1252").put(0x58, "windows-1252");
    pages.put(0x59, "windows-1252").put(0x64, "IBM852").put(0x65, "IBM866").put(0x66, "IBM865");
    pages.put(0x7A, "GBK").put(0x7B, "windows-31j").put(0x87, "IBM852");
    pages.put(0xC8, "windows-1250").put(0xC9, "windows-1251").put(0xCA, "windows-1254");
    pages.put(0xCB, "windows-1253").put(0xCC, "windows-1257");
    return pages.buildOrThrow();
  }
}
