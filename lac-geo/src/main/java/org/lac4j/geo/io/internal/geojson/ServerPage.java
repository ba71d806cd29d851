package org.lac4j.geo.io.internal.geojson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lac4j.geo.boundary.internal.FaultWording;

/** What a server answers that has no data to give: a page, and no JSON. */
final class ServerPage {

  private static final int FIRST = 2000;

  private ServerPage() {}

  /** The words of a page; empty if the text does not start as one. The stream stays where it is. */
  static Optional<String> look(InputStream text) throws IOException {
    text.mark(FIRST);
    byte[] first = text.readNBytes(FIRST);
    text.reset();
    String start = new String(first, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    return start.startsWith("<") ? Optional.of(words(start)) : Optional.empty();
  }

  private static String words(String page) {
    String words =
        page.replaceAll("(?s)<(style|script).*?(</\\1>|$)", " ")
            .replaceAll("<[^>]*(>|$)", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return FaultWording.shorten(words.isEmpty() ? page : words);
  }
}
