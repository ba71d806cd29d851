package org.lac4j.geo.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zips for tests. */
final class Zips {

  private Zips() {}

  /** A zip of texts by their names. */
  static Path of(Path path, Map<String, String> texts) throws IOException {
    return of(path, UTF_8, texts);
  }

  /** A zip of texts by their names, in a charset. */
  static Path of(Path path, Charset charset, Map<String, String> texts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, String> entry : new TreeMap<>(texts).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(charset));
      }
    }
    return path;
  }

  /** A zip of one file that begins well and then repeats one character. */
  static void bomb(Path path, String start, String repeated, int bytes) throws IOException {
    byte[] block = repeated.repeat(1 << 16).getBytes(UTF_8);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.putNextEntry(new ZipEntry("bomb.csv"));
      zip.write(start.getBytes(UTF_8));
      for (int written = 0; written < bytes; written += block.length) {
        zip.write(block);
      }
    }
  }
}
