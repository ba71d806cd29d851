package org.lac4j.core.internal.page;

/** The elements of a drawing that takes the width it gets: places across are shares of it. For one thread. */
final class Svg {

  static final String INK = "#222222";
  static final String GRID = "#d0d0d0";
  static final String GREY = "#595959";

  private static final double PERCENT = 100;

  private final StringBuilder markup = new StringBuilder();

  /** A share of the width or height. */
  static String share(double share) {
    return Rounding.plain(PERCENT * share, 2) + "%";
  }

  Svg raw(String more) {
    markup.append(more);
    return this;
  }

  /** Opens a drawing of a height in pixels. */
  Svg open(String style, double height, String attributes) {
    return raw("<svg class=\"" + style + "\" width=\"100%\" height=\"")
        .raw(Rounding.plain(height, 1) + "\"" + attributes + ">\n");
  }

  Svg close() {
    return raw("</svg>\n");
  }

  /** A line from one place to another, each coordinate a share or pixels; solid where there are no dashes. */
  Svg line(String[] from, String[] to, String colour, double width) {
    return raw("<line x1=\"" + from[0] + "\" y1=\"" + from[1] + "\" x2=\"" + to[0] + "\" y2=\"")
        .raw(to[1] + "\" stroke=\"" + colour + "\" stroke-width=\"" + Rounding.plain(width, 1))
        .raw("\"/>\n");
  }

  static String[] at(String x, String y) {
    return new String[] {x, y};
  }

  /** A marker at a place. */
  Svg marker(String[] at, Looks looks) {
    return raw("<svg x=\"" + at[0] + "\" y=\"" + at[1] + "\" overflow=\"visible\"><path d=\"")
        .raw(looks.marker() + "\" fill=\"" + looks.colour() + "\"/></svg>\n");
  }

  /** A text at a place, moved by pixels; the anchor is start, middle or end. */
  Svg text(String[] at, String moved, String anchor, String style, String words) {
    return raw("<text x=\"" + at[0] + "\" y=\"" + at[1] + "\" " + moved)
        .raw(anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"")
        .raw(style.isEmpty() ? "" : " class=\"" + style + "\"")
        .raw(">" + Html.text(words) + "</text>\n");
  }

  /** The anchor of a text below a scale, which must not reach over its start. */
  static String anchor(double share) {
    return share < 0.04 ? "start" : "middle";
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}
