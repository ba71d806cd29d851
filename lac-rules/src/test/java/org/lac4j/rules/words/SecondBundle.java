package org.lac4j.rules.words;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The library's bundle in a made-up language: capitals throughout, days as numbers, and arguments as they were. */
public final class SecondBundle {

  /** The words of the made-up language. */
  public static final Messages WORDS = Messages.of(Locale.forLanguageTag("cy"), text());

  private SecondBundle() {}

  static String shipped() {
    try {
      return Resources.toString(
          Resources.getResource(Messages.class, "messages.properties"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text() {
    return Arrays.stream(shipped().split("\n", -1))
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(
            line -> {
              int at = line.indexOf('=');
              String key = line.substring(0, at);
              return key + "=" + changed(key, line.substring(at + 1));
            })
        .collect(Collectors.joining("\n"));
  }

  private static String changed(String key, String text) {
    return switch (key) {
      case "date", "date-near" -> "uuuu-MM-dd";
      case "time", "time-hour" -> "HH:mm";
      default ->
          "« "
              + Pattern.compile("\\{[A-Z]+}")
                  .matcher(text.toUpperCase(Locale.ROOT))
                  .replaceAll(found -> found.group().toLowerCase(Locale.ROOT))
              + " »";
    };
  }
}
