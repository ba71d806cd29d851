package org.lac4j.examples.quickstart;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lac4j.geo.report.CoverageMap;

/** The map of a town as a picture of its own, with its style and its key in it. */
final class TownPicture {

  private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
  private static final int KEY_HEIGHT = 44;
  private static final int KEY_WIDTH = 270;

  private TownPicture() {}

  /** Draws a map that was made for a page. */
  static String of(String map) {
    Matcher box = BOX.matcher(map);
    if (!box.find()) {
      throw new IllegalArgumentException("The map has no size.");
    }
    double height = Double.parseDouble(box.group(2));
    String opened =
        map.replaceFirst(
            "<svg viewBox=\"[^\"]*\"",
            String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %.1f\" font-family=\"sans-serif\"",
                box.group(1),
                height + KEY_HEIGHT));
    int start = opened.indexOf(">\n") + 2;
    int end = opened.lastIndexOf("</svg>");
    return opened.substring(0, start)
        + "<style>\n"
        + CoverageMap.style()
        + "</style>\n"
        + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
        + opened.substring(start, end)
        + key(height, 0, "covered", "covered, with a coordinator")
        + key(height, 1, "vacant", "covered, the post is vacant")
        + key(height, 2, "not-covered", "not covered")
        + "</svg>\n";
  }

  private static String key(double top, int column, String shade, String words) {
    int left = 20 + column * KEY_WIDTH;
    return String.format(
        Locale.ROOT,
        "<rect class=\"shade %s\" x=\"%d\" y=\"%.1f\" width=\"28\" height=\"20\" stroke=\"#8a939c\"/>"
            + "<text x=\"%d\" y=\"%.1f\" font-size=\"16\">%s</text>\n",
        shade,
        left,
        top + 12,
        left + 38,
        top + 28,
        words);
  }
}
