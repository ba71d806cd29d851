package org.lac4j.rules.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * The words of answers, which a council may override in part, or have in another language.
 *
 * <p>A bundle is a properties file in UTF-8. A key is the code of a line, for example {@code not-covered}, alone or
 * followed by the audience, for example {@code not-covered.person}; staff read what introducers read unless they have a
 * text of their own. An argument stands in braces, for example {@code {area}}; a date is written as the language does, for
 * example "Wednesday 1 April 2026".
 *
 * <pre>{@code
 * Messages ours = Messages.english().overriddenBy("not-covered.person=We are not in your street yet.");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {

  private static final Messages ENGLISH =
      new Messages(Locale.UK, new MessageCheck(Locale.UK, shipped()).complete());

  private final Locale locale;
  private final ImmutableMap<String, String> texts;

  private Messages(Locale locale, ImmutableMap<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /**
   * Obtains the library's own words, in British English.
   *
   * @return the messages
   */
  public static Messages english() {
    return ENGLISH;
  }

  /**
   * Obtains the words of another language.
   *
   * @param language the language, which says how dates are written
   * @param properties the text of a properties file that has every message
   * @return the messages
   * @throws IllegalArgumentException if a message is missing, or a key or an argument is not known; it tells every fault
   */
  public static Messages of(Locale language, String properties) {
    return new Messages(
        requireNonNull(language, "language"),
        new MessageCheck(language, read(new StringReader(properties))).complete());
  }

  /**
   * Returns these words with some in a council's own.
   *
   * @param properties the text of a properties file that has some of the messages
   * @return the messages, overridden in part
   * @throws IllegalArgumentException if a key or an argument is not known; it tells every fault
   */
  public Messages overriddenBy(String properties) {
    Map<String, String> all = new TreeMap<>(texts);
    all.putAll(new MessageCheck(locale, read(new StringReader(properties))).partial());
    return new Messages(locale, ImmutableMap.copyOf(all));
  }

  /**
   * Returns the language.
   *
   * @return the language
   */
  public Locale language() {
    return locale;
  }

  /** The line with its arguments filled in. */
  AnswerLine line(AnswerMessage message, Audience audience, Map<String, ?> values) {
    String template = template(message, audience).orElseThrow();
    String text =
        MessageCheck.ARGUMENT
            .matcher(template)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(written(requireNonNull(values.get(found.group(1))))));
    return new AnswerLine(message.key(), text, message.sources());
  }

  private Optional<String> template(AnswerMessage message, Audience audience) {
    return MessageCheck.keys(message, audience).stream()
        .filter(texts::containsKey)
        .findFirst()
        .map(texts::get);
  }

  private String written(Object value) {
    if (value instanceof LocalDate day) {
      return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale).format(day);
    }
    if (value instanceof LocalTime time) {
      String pattern = texts.get(time.getMinute() == 0 ? MessageCheck.HOUR : MessageCheck.TIME);
      return DateTimeFormatter.ofPattern(requireNonNull(pattern), locale).format(time);
    }
    return value instanceof DayOfWeek weekday
        ? weekday.getDisplayName(TextStyle.FULL, locale)
        : value.toString();
  }

  /** Names in a row as a person says them, each of which may do. */
  String joined(List<String> names) {
    return joined(names, MessageCheck.LIST);
  }

  /** Names in a row as a person says them, all of them. */
  String joinedAll(List<String> names) {
    return joined(names, MessageCheck.LIST_ALL);
  }

  private String joined(List<String> names, String key) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String first = String.join(", ", names.subList(0, names.size() - 1));
    return requireNonNull(texts.get(key))
        .replace("{first}", first)
        .replace("{last}", names.get(names.size() - 1));
  }

  private static ImmutableMap<String, String> shipped() {
    try (Reader reader =
        new InputStreamReader(
            requireNonNull(Messages.class.getResourceAsStream("messages.properties")),
            StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableMap<String, String> read(Reader reader) {
    try {
      PropertyResourceBundle bundle = new PropertyResourceBundle(reader);
      return Collections.list(bundle.getKeys()).stream()
          .sorted()
          .collect(ImmutableMap.toImmutableMap(key -> key, bundle::getString));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
