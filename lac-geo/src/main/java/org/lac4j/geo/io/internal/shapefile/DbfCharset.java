package org.lac4j.geo.io.internal.shapefile;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.io.internal.intake.StopReading;

/**
 * The encoding of a .dbf file's text: what the reader was told, else what the .cpg file names, else UTF-8 as far
 * as the bytes are that, and what the .dbf's language code means, or ISO-8859-1, where they are not.
 *
 * @param named the encoding that was told or that the .cpg file names; empty without one
 */
record DbfCharset(Optional<Charset> named) {

  /** "ISO 8859-1", "ISO88591", "8859_15" and the like. */
  private static final Pattern ISO_8859 = Pattern.compile("(?:ISO)?[ _-]*8859[ _:-]*([0-9]{1,2})");

  /** What Esri and others write for encodings that have another name. */
  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.of(
          "65001",
          "UTF-8",
          "CP65001",
          "UTF-8",
          "ANSI",
          "windows-1252",
          "OEM",
          "IBM850",
          "MACROMAN",
          "x-MacRoman",
          "10000",
          "x-MacRoman",
          "936",
          "GBK",
          "932",
          "windows-31j",
          "950",
          "Big5");

  /** Language codes ("LDID") of byte 29 and the code pages that they stand for. */
  private static final ImmutableMap<Integer, String> CODE_PAGES = codePages();

  /**
   * Reads the name in a .cpg file: "UTF-8", "65001", "1252", "ANSI 1252", "ISO 8859-1", "ISO88591", "88591", "CP850".
   *
   * @param cpg the file's text; empty without one
   * @return the encoding
   * @throws StopReading if the text names none that this machine knows
   */
  static DbfCharset of(Optional<String> cpg) throws StopReading {
    String name = cpg.orElse("").replace("\uFEFF", "").strip().toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      return new DbfCharset(Optional.empty());
    }
    return new DbfCharset(
        Optional.of(
            charset(name)
                .orElseThrow(
                    () ->
                        new StopReading(
                            Fault.of(
                                "the .cpg file names no known encoding",
                                name,
                                "write UTF-8 or the encoding's name into it, or say the encoding (on the command line --encoding)")))));
  }

  /**
   * Chooses the encoding.
   *
   * @param languageCode byte 29 of the .dbf file, 0 to 255
   * @return the named encoding, else UTF-8 and the code's, else UTF-8 and ISO-8859-1
   */
  DbfText forLanguageCode(int languageCode) {
    return named
        .map(charset -> new DbfText(charset, Optional.empty()))
        .orElseGet(
            () ->
                new DbfText(
                    StandardCharsets.UTF_8,
                    Optional.ofNullable(CODE_PAGES.get(languageCode))
                        .flatMap(DbfCharset::charset)
                        .or(() -> Optional.of(StandardCharsets.ISO_8859_1))));
  }

  private static Optional<Charset> charset(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    Matcher iso = ISO_8859.matcher(name);
    if (iso.matches()) {
      return known("ISO-8859-" + iso.group(1));
    }
    if (NAMES.containsKey(last)) {
      return known(NAMES.getOrDefault(last, last));
    }
    return known(name)
        .or(() -> known("windows-" + last))
        .or(() -> known("IBM" + last))
        .or(() -> known("ISO-" + last));
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
