package org.lac4j.geo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One HTML page that needs nothing else: the template {@code report.html} with its places filled.
 *
 * <p>Its content security policy lets nothing load and only its own style and script run.
 */
final class Page {

  private final Map<String, String> values = new HashMap<>();

  Page() {
    String style = Html.resource("report.css");
    String script = Html.resource("report.js");
    html("style", style).html("style-hash", Html.hash(style));
    html("symbols", Html.resource("symbols.svg") + Html.resource("hatches.svg"));
    html("script", script).html("script-hash", Html.hash(script));
  }

  /** Fills a place with text, escaped. */
  Page text(String place, String text) {
    return html(place, Html.text(text));
  }

  /** Fills a place with HTML. */
  Page html(String place, String html) {
    values.put(place, html);
    return this;
  }

  void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    String template = Html.resource("report.html");
    int done = 0;
    for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", done)) {
      int close = template.indexOf("}}", open);
      String place = template.substring(open + 2, close);
      String value = values.get(place);
      if (value == null) {
        throw new IllegalStateException("The page's place " + place + " was not filled.");
      }
      writer.append(template, done, open).append(value);
      done = close + 2;
    }
    writer.append(template, done, template.length()).flush();
  }
}
