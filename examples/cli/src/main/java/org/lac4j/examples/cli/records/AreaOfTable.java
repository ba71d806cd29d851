package org.lac4j.examples.cli.records;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lac4j.core.place.AreaCode;

/** Reads who lives in which area from a small table. */
public final class AreaOfTable {

  private static final Pattern SEPARATOR = Pattern.compile("[,;\t]");
  private static final String INTRODUCTION = "introduction";
  private static final String CODE = "code";

  private AreaOfTable() {}

  /**
   * Reads a table.
   *
   * @param text lines with the columns introduction and code, the first line their names; separated by comma, semicolon or tab
   * @return the code of the area by the id of the introduction
   * @throws IllegalArgumentException if a column is missing, or a line can't be read; it names the line and repeats nothing
   *     else
   */
  public static ImmutableMap<String, AreaCode> read(String text) {
    List<String> lines = text.replace("\uFEFF", "").lines().toList();
    List<String> names =
        lines.isEmpty()
            ? List.of()
            : List.of(SEPARATOR.split(lines.get(0).toLowerCase(Locale.ROOT), -1)).stream()
                .map(AreaOfTable::cell)
                .toList();
    int introduction = names.indexOf(INTRODUCTION);
    int code = names.indexOf(CODE);
    if (introduction < 0 || code < 0) {
      throw new IllegalArgumentException(
          "the first line has no columns introduction and code: name them so.");
    }
    Map<String, AreaCode> areas = new TreeMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        String[] cells = SEPARATOR.split(lines.get(i), -1);
        if (cells.length <= Math.max(introduction, code)) {
          throw new IllegalArgumentException(
              "line " + (i + 1) + " has " + cells.length + " cells: give introduction and code.");
        }
        try {
          areas.put(cell(cells[introduction]), AreaCode.of(cell(cells[code])));
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
        }
      }
    }
    return ImmutableMap.copyOf(areas);
  }

  private static String cell(String text) {
    String cell = text.strip();
    return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
        ? cell.substring(1, cell.length() - 1)
        : cell;
  }
}
