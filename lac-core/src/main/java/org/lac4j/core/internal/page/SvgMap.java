package org.lac4j.core.internal.page;

import java.util.List;

/**
 * A map as inline SVG, drawn in the order in which things are added. Looks come from the page's style sheet.
 *
 * <p>For one thread.
 */
public final class SvgMap {

  /** Decimals that show centimetres in a city. */
  public static final int FINE = 4;

  /** Decimals that a screen shows of the whole map. */
  public static final int COARSE = 1;

  private static final int PIN = 22;
  private static final int COARSE_PIN = 14;

  private final MapFrame frame;
  private final boolean coarse;
  private final StringBuilder svg = new StringBuilder();

  /** A line of vertices; compared by identity, as the arrays in it are. */
  public static final class Outline {

    private final double[] xs;
    private final double[] ys;
    private final boolean closed;

    /**
     * Takes a line's vertices, without copying them.
     *
     * @param xs their x
     * @param ys their y, as many
     * @param closed whether it is a ring, whose last vertex repeats the first
     */
    public Outline(double[] xs, double[] ys, boolean closed) {
      this.xs = xs;
      this.ys = ys;
      this.closed = closed;
    }
  }

  /**
   * How a shape looks and what is told of it.
   *
   * @param style its classes
   * @param attributes further attributes as markup, or nothing
   * @param title what a pointer shows, or nothing
   */
  public record Look(String style, String attributes, String title) {}

  /**
   * Starts a drawing.
   *
   * @param frame where things are drawn
   * @param coarse whether there is so much to draw that lines and symbols are small
   */
  public SvgMap(MapFrame frame, boolean coarse) {
    this.frame = frame;
    this.coarse = coarse;
  }

  /**
   * Draws a shape.
   *
   * @param outlines its lines
   * @param decimals how finely
   * @param look its looks
   */
  public void path(List<Outline> outlines, int decimals, Look look) {
    if (outlines.isEmpty()) {
      return;
    }
    svg.append("<path class=\"").append(look.style).append("\" ").append(look.attributes);
    svg.append(" d=\"");
    outlines.forEach(outline -> line(outline, decimals));
    svg.append("\">");
    if (!look.title.isEmpty()) {
      svg.append("<title>").append(Html.text(look.title)).append("</title>");
    }
    svg.append("</path>\n");
  }

  /**
   * Sets a symbol that keeps its size whatever the zoom.
   *
   * @param x its x
   * @param y its y
   * @param symbol the symbol's id
   * @param attributes further attributes as markup
   */
  public void pin(double x, double y, String symbol, String attributes) {
    int size = coarse ? COARSE_PIN : PIN;
    svg.append("<g class=\"pin\" ").append(translate(x, y, FINE)).append(' ').append(attributes);
    svg.append("><use href=\"#").append(symbol).append("\" x=\"-").append(size / 2);
    svg.append("\" y=\"-").append(size / 2).append("\" width=\"").append(size);
    svg.append("\" height=\"").append(size).append("\"/></g>\n");
  }

  /**
   * Sets a numbered dot.
   *
   * @param x its x
   * @param y its y
   * @param number the number
   * @param title what a pointer shows
   */
  public void dot(double x, double y, String number, String title) {
    svg.append("<g ").append(translate(x, y, COARSE)).append("><g class=\"dot\"><title>");
    svg.append(Html.text(title)).append("</title><circle r=\"11\"/><text>");
    svg.append(Html.text(number)).append("</text></g></g>\n");
  }

  /**
   * Writes a name.
   *
   * @param x the x of its middle
   * @param y its y
   * @param text the name
   * @param style its classes
   * @param below units from there down to its line
   */
  public void label(double x, double y, String text, String style, double below) {
    svg.append("<g ").append(translate(x, y, COARSE)).append("><text class=\"").append(style);
    svg.append('"');
    if (below != 0) {
      svg.append(" y=\"").append(Rounding.plain(below, COARSE)).append('"');
    }
    svg.append('>').append(Html.text(text)).append("</text></g>\n");
  }

  /**
   * Returns the drawing.
   *
   * @param hatches the markup of the patterns that it uses
   * @param description words for those who can't see it
   * @return the markup
   */
  public String toSvg(String hatches, String description) {
    return (coarse ? "<svg class=\"coarse\"" : "<svg")
        + " viewBox=\"0 0 "
        + Rounding.plain(frame.width(), COARSE)
        + " "
        + Rounding.plain(frame.height(), COARSE)
        + "\" role=\"img\" aria-label=\""
        + Html.text(description)
        + "\">\n<defs>\n"
        + hatches
        + "</defs>\n"
        + svg
        + "</svg>";
  }

  /**
   * Returns the patterns of map pages under the ids that a map with zoom uses.
   *
   * @return the markup
   */
  public static String zoomedHatches() {
    return Html.resource(SvgMap.class, "hatches.svg").replace("id=\"", "id=\"map-");
  }

  private String translate(double x, double y, int decimals) {
    return "transform=\"translate("
        + Rounding.plain(frame.x(x), decimals)
        + " "
        + Rounding.plain(frame.y(y), decimals)
        + ")\"";
  }

  /** Appends a line; vertices that fall on the one before are left out. */
  private void line(Outline outline, int decimals) {
    String before = "";
    int last = outline.closed ? outline.xs.length - 1 : outline.xs.length;
    for (int i = 0; i < last; i++) {
      String vertex =
          Rounding.plain(frame.x(outline.xs[i]), decimals)
              + " "
              + Rounding.plain(frame.y(outline.ys[i]), decimals);
      if (!vertex.equals(before)) {
        svg.append(i == 0 ? 'M' : 'L').append(vertex);
        before = vertex;
      }
    }
    svg.append(outline.closed && last > 0 ? "Z" : "");
  }
}
