package org.lac4j.core.house;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the lines of a Java file that hold code. */
final class CodeLines {

  /** What may look like a comment and is a text, or the other way round. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<text>\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+')"
              + "|(?<comment>//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/)",
          Pattern.DOTALL);

  private CodeLines() {}

  /** Counts the lines that are neither blank nor comments alone. */
  static int count(String text) {
    Matcher tokens = TOKEN.matcher(text);
    String code =
        tokens.replaceAll(
            token ->
                tokens.group("comment") == null ? Matcher.quoteReplacement(token.group()) : "");
    return (int) code.lines().filter(line -> !line.isBlank()).count();
  }
}
