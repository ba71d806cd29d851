package org.lac4j.rules.simulation.report;

import com.google.common.html.HtmlEscapers;
import java.util.List;

/** Pieces of a page, with every text escaped. */
final class Html {

  private final StringBuilder text = new StringBuilder();
  private final Outlines outlines = new Outlines();

  /** The shapes of texts that the page's charts have in common. */
  Outlines outlines() {
    return outlines;
  }

  static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  Html raw(String markup) {
    text.append(markup).append('\n');
    return this;
  }

  Html element(String name, String content) {
    return raw("<" + name + ">" + escape(content) + "</" + name + ">");
  }

  /** A drawing with its title above it. */
  Html figure(String title, String svg) {
    return raw("<figure>").element("figcaption", title).raw(svg).raw("</figure>");
  }

  Html list(List<String> items) {
    raw("<ul>");
    items.forEach(item -> element("li", item));
    return raw("</ul>");
  }

  /** A table whose first column names its rows. */
  Html table(String caption, List<String> header, List<List<String>> rows) {
    raw(
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\""
            + escape(caption)
            + "\">");
    raw("<table>").element("caption", caption);
    raw("<thead><tr>");
    header.forEach(cell -> raw("<th scope=\"col\">" + escape(cell) + "</th>"));
    raw("</tr></thead>").raw("<tbody>");
    rows.forEach(this::row);
    return raw("</tbody>").raw("</table>").raw("</div>");
  }

  private void row(List<String> cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      row.append(i == 0 ? "<th scope=\"row\">" : "<td>")
          .append(escape(cells.get(i)))
          .append(i == 0 ? "</th>" : "</td>");
    }
    raw(row + "</tr>");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
