package org.lac4j.geo.report;

import com.google.common.hash.Hashing;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text, resources and hashes of pages. */
final class Html {

  private Html() {}

  static String text(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  /** Reads a file that stands beside this class. */
  static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(Html.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of lac-geo lacks " + name + ".", e);
    }
  }

  /** Names a style or script as a content security policy does: only what has this hash is run. */
  static String hash(String content) {
    return "sha256-"
        + BaseEncoding.base64()
            .encode(Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes());
  }

  /** A drawing in front of words: a symbol of the page's map, by its id. */
  static String icon(String symbol) {
    return "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#" + symbol + "\"/></svg>";
  }

  /** A small field filled as on the map. */
  static String swatch(String style) {
    return "<svg class=\"swatch\" viewBox=\"0 0 24 16\" aria-hidden=\"true\"><rect class=\""
        + style
        + "\" x=\"1\" y=\"1\" width=\"22\" height=\"14\"/></svg>";
  }

  static String key(String drawing, String words) {
    return "<span class=\"key\">" + drawing + text(words) + "</span>";
  }

  /** A figure with its name above it. */
  static String figure(String icon, String name, String value) {
    return "<div><dt>" + icon + text(name) + "</dt><dd>" + text(value) + "</dd></div>\n";
  }
}
