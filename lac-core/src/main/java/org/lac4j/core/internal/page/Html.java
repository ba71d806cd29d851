package org.lac4j.core.internal.page;

import com.google.common.hash.Hashing;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Builds HTML, with every text escaped. For one thread. */
public final class Html {

  private final StringBuilder markup = new StringBuilder();

  /** Creates an empty piece of HTML. */
  public Html() {}

  /**
   * Escapes a text.
   *
   * @param text the text
   * @return the text as it stands in HTML or in an attribute
   */
  public static String text(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  /**
   * Reads a file that stands beside a class.
   *
   * @param beside the class
   * @param name the file's name
   * @return its content
   */
  public static String resource(Class<?> beside, String name) {
    try {
      return Resources.toString(Resources.getResource(beside, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The jar of " + beside.getName() + " doesn't contain " + name + ".", e);
    }
  }

  /**
   * Returns the style sheet of charts, which a page with charts has once.
   *
   * @return the CSS
   */
  public static String chartStyle() {
    return resource(Html.class, "chart.css");
  }

  /**
   * Names a style or script as a content security policy does: only what has this hash is run.
   *
   * @param content the style or script
   * @return its hash
   */
  public static String hash(String content) {
    return "sha256-"
        + BaseEncoding.base64()
            .encode(Hashing.sha256().hashString(content, StandardCharsets.UTF_8).asBytes());
  }

  /**
   * Returns a drawing in front of words.
   *
   * @param symbol the id of a symbol of the page's map
   * @return the markup
   */
  public static String icon(String symbol) {
    return "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#" + symbol + "\"/></svg>";
  }

  /**
   * Returns a small field filled as on the map.
   *
   * @param style its class
   * @return the markup
   */
  public static String swatch(String style) {
    return "<svg class=\"swatch\" viewBox=\"0 0 24 16\" aria-hidden=\"true\"><rect class=\""
        + style
        + "\" x=\"1\" y=\"1\" width=\"22\" height=\"14\"/></svg>";
  }

  /**
   * Returns an entry of a legend.
   *
   * @param drawing the markup of the drawing
   * @param words what it means
   * @return the markup
   */
  public static String key(String drawing, String words) {
    return "<span class=\"key\">" + drawing + text(words) + "</span>\n";
  }

  /**
   * Returns a figure with its name above it.
   *
   * @param icon the markup of a drawing before the name, or nothing
   * @param name the name
   * @param value the figure
   * @return the markup
   */
  public static String figure(String icon, String name, String value) {
    return "<div><dt>" + icon + text(name) + "</dt><dd>" + text(value) + "</dd></div>\n";
  }

  /**
   * Adds markup as it is.
   *
   * @param more the markup
   * @return this
   */
  public Html raw(String more) {
    markup.append(more).append('\n');
    return this;
  }

  /**
   * Adds an element with a text.
   *
   * @param name the element's name
   * @param content the text
   * @return this
   */
  public Html element(String name, String content) {
    return raw("<" + name + ">" + text(content) + "</" + name + ">");
  }

  /**
   * Adds a drawing with its title above it.
   *
   * @param title the title
   * @param drawing the drawing's markup
   * @return this
   */
  public Html drawing(String title, String drawing) {
    return raw("<figure>").element("figcaption", title).raw(drawing).raw("</figure>");
  }

  /**
   * Adds a list.
   *
   * @param items its items
   * @return this
   */
  public Html list(List<String> items) {
    raw("<ul>");
    items.forEach(item -> element("li", item));
    return raw("</ul>");
  }

  /**
   * Adds a table whose first column names its rows, and which scrolls by itself where it is too wide.
   *
   * @param caption what the table shows
   * @param header the names of the columns
   * @param rows the rows, each as long as the header
   * @return this
   */
  public Html table(String caption, List<String> header, List<List<String>> rows) {
    raw(
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\""
            + text(caption)
            + "\">");
    raw("<table>").element("caption", caption);
    raw("<thead><tr>");
    header.forEach(cell -> raw("<th scope=\"col\">" + text(cell) + "</th>"));
    raw("</tr></thead>").raw("<tbody>");
    rows.forEach(this::row);
    return raw("</tbody>").raw("</table>").raw("</div>");
  }

  private void row(List<String> cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      row.append(i == 0 ? "<th scope=\"row\">" : "<td>")
          .append(text(cells.get(i)))
          .append(i == 0 ? "</th>" : "</td>");
    }
    raw(row + "</tr>");
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}
