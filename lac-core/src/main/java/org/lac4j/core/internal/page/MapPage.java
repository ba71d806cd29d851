package org.lac4j.core.internal.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One HTML page with a map and a list that needs nothing else: the template {@code report.html} with its places filled.
 *
 * <p>Its content security policy lets nothing load and only its own style and script run. For one thread.
 */
public final class MapPage {

  private final Map<String, String> values = new HashMap<>();

  /** Creates a page with its style, script and symbols. */
  public MapPage() {
    String style = resource("report.css") + Html.chartStyle();
    String script = resource("report.js");
    html("style", style).html("style-hash", Html.hash(style));
    html("symbols", resource("symbols.svg") + resource("hatches.svg"));
    html("script", script).html("script-hash", Html.hash(script));
    html("causes", "").html("note", "").html("after", "");
  }

  private static String resource(String name) {
    return Html.resource(MapPage.class, name);
  }

  /**
   * Fills a place with text, escaped.
   *
   * @param place the name of the place in the template
   * @param text the text
   * @return this
   */
  public MapPage text(String place, String text) {
    return html(place, Html.text(text));
  }

  /**
   * Fills a place with HTML.
   *
   * @param place the name of the place in the template
   * @param html the HTML
   * @return this
   */
  public MapPage html(String place, String html) {
    values.put(place, html);
    return this;
  }

  /**
   * Writes the page. The stream is flushed and stays open.
   *
   * @param out takes UTF-8
   * @throws IOException if the stream can't be written
   * @throws IllegalStateException if a place was not filled
   */
  public void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    String template = resource("report.html");
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
