package org.lac4j.geo.report;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Text for a terminal: columns in front, and words that wrap beside them. */
final class Lines {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final int LEAST = 24;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  /**
   * Starts an empty text.
   *
   * @param width columns of the terminal
   */
  Lines(int width) {
    this.width = width;
  }

  /** Adds words behind a lead; further lines stand below the first one's words. */
  Lines add(String lead, String words) {
    int room = Math.max(LEAST, width - lead.length());
    String indent = " ".repeat(lead.length());
    String start = lead;
    for (String line : wrap(words, room)) {
      text.append((start + line).stripTrailing()).append('\n');
      start = indent;
    }
    return this;
  }

  Lines gap() {
    text.append('\n');
    return this;
  }

  private static List<String> wrap(String words, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : WORDS.split(words)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
