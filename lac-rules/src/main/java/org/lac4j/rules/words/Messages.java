package org.lac4j.rules.words;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lac4j.rules.internal.words.MessageCheck;
import org.lac4j.rules.internal.words.NumberForm;

/**
 * The words of rules and answers, which a council may override in part, or have in another language.
 *
 * <p>A bundle is a properties file in UTF-8. A key is the code of a line, for example {@code not-covered}. Where an answer
 * speaks to several audiences, the key may be followed by one of them, for example {@code not-covered.person}; staff read
 * what introducers read unless they have a text of their own. An argument stands in braces, for example {@code {area}}.
 *
 * <p>A day is written as the pattern {@code date} of the bundle says, for example "Wednesday 1 April 2026", and a number as
 * the language does. Where a number chooses the form of a text, the key may be followed by the numbers that a form is for:
 * {@code days.1} is for 1, {@code days.3-6} for 3 to 6, {@code days.1,11} for 1 and 11, and {@code days} for all others.
 * So a language has as many forms as it needs.
 *
 * <pre>{@code
 * Messages ours = Messages.english().overriddenBy("not-covered.person=We are not in your street yet.");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {

  private static final int SHARES = 10;
  private static final String FILE = "messages.properties";
  private static final ImmutableList<String> PATTERNS =
      ImmutableList.of("date", "date-near", "time", "time-hour");

  private static final Messages ENGLISH =
      new Messages(Locale.UK, new MessageCheck(Locale.UK, shipped()).complete());

  private final Locale locale;
  private final ImmutableMap<String, String> texts;

  /** By key, the texts that are for some numbers alone. */
  private final ImmutableListMultimap<String, ForNumbers> forms;

  private final ImmutableMap<String, DateTimeFormatter> patterns;
  private final NumberFormat numbers;

  private Messages(Locale locale, ImmutableMap<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
    this.forms = forms(texts);
    this.patterns =
        PATTERNS.stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    key -> key,
                    key -> DateTimeFormatter.ofPattern(requireNonNull(texts.get(key)), locale)));
    this.numbers = NumberFormat.getInstance(locale);
    numbers.setMaximumFractionDigits(1);
  }

  private static ImmutableListMultimap<String, ForNumbers> forms(
      ImmutableMap<String, String> texts) {
    ImmutableListMultimap.Builder<String, ForNumbers> forms = ImmutableListMultimap.builder();
    texts.forEach(
        (key, text) -> {
          int dot = key.lastIndexOf('.');
          NumberForm.parse(key.substring(dot + 1))
              .ifPresent(form -> forms.put(key.substring(0, dot), new ForNumbers(form, text)));
        });
    return forms.build();
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
   * @param language the language, which says how days and numbers are written
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

  /**
   * Tells whether there is a text for a key.
   *
   * @param key the key, without the numbers that a form is for
   * @return whether there is
   */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * Returns the text of a key, with its arguments filled in.
   *
   * @param key the key, without the numbers that a form is for
   * @param values the arguments by name: texts, days, days of the week, times and numbers
   * @return the text
   * @throws IllegalArgumentException if there is no such key, or an argument that the text needs is missing
   */
  public String text(String key, Map<String, ?> values) {
    String template = form(key, values);
    int open = template.indexOf('{');
    if (open < 0) {
      return template;
    }
    StringBuilder filled = new StringBuilder(2 * template.length());
    int from = 0;
    while (open >= 0) {
      int close = template.indexOf('}', open);
      filled.append(template, from, open);
      filled.append(written(key, template.substring(open + 1, close), values));
      from = close + 1;
      open = template.indexOf('{', from);
    }
    return filled.append(template, from, template.length()).toString();
  }

  /**
   * Returns a day as people say it who know what year it is.
   *
   * @param day the day
   * @param today the day on which it is said
   * @return for example "Wednesday 1 April", with the year if it is not that of today
   */
  public String day(LocalDate day, LocalDate today) {
    return formatted(day.getYear() == today.getYear() ? "date-near" : "date", day);
  }

  /**
   * Returns names in a row as people say them, of which each may be meant.
   *
   * @param names the names
   * @return for example "Holgate, Acomb or Fulford"
   */
  public String anyOf(List<String> names) {
    return joined(names, "list");
  }

  /**
   * Returns names in a row as people say them, of which all are meant.
   *
   * @param names the names
   * @return for example "Holgate, Acomb and Fulford"
   */
  public String allOf(List<String> names) {
    return joined(names, "list-all");
  }

  /**
   * Returns a share of people as people say it.
   *
   * @param share the share, 0 to 1
   * @return for example "8 in 10 people"
   */
  public String share(double share) {
    return text(
        "share", ImmutableMap.of("number", Math.round(SHARES * share), "all", number(SHARES)));
  }

  /**
   * Returns when something happens that takes some days.
   *
   * @param fewestDays the fewest days, 0 for the same day
   * @param mostDays the most days, included
   * @return for example "within 5 days" or "3 to 9 days after getting in touch"
   */
  public String wait(int fewestDays, int mostDays) {
    if (mostDays == 0) {
      return text("wait-same-day", ImmutableMap.of());
    }
    if (fewestDays == 0 && mostDays == 1) {
      return text("wait-next-day", ImmutableMap.of());
    }
    String most = text("days", ImmutableMap.of("number", mostDays));
    if (fewestDays == 0) {
      return text("wait-within", ImmutableMap.of("days", most));
    }
    String days =
        fewestDays == mostDays
            ? most
            : text("range", ImmutableMap.of("from", number(fewestDays), "to", most));
    return text("wait-after", ImmutableMap.of("days", days));
  }

  private String joined(List<String> names, String key) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String first = String.join(", ", names.subList(0, names.size() - 1));
    return text(key, ImmutableMap.of("first", first, "last", names.get(names.size() - 1)));
  }

  /** The text for the number among the arguments; the one without numbers if no other is for it. */
  private String form(String key, Map<String, ?> values) {
    ImmutableList<ForNumbers> some = forms.get(key);
    if (!some.isEmpty()) {
      for (Object value : values.values()) {
        if (value instanceof Integer || value instanceof Long) {
          long number = ((Number) value).longValue();
          for (ForNumbers form : some) {
            if (form.numbers.isFor(number)) {
              return form.text;
            }
          }
        }
      }
    }
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException(
          "There is no message " + key + ": give one of the keys of the bundle.");
    }
    return text;
  }

  private String written(String key, String name, Map<String, ?> values) {
    Object value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "The message " + key + " needs the argument " + name + ": give it.");
    }
    if (value instanceof LocalDate day) {
      return formatted("date", day);
    }
    if (value instanceof LocalTime time) {
      return formatted(time.getMinute() == 0 ? "time-hour" : "time", time);
    }
    if (value instanceof DayOfWeek weekday) {
      return weekday.getDisplayName(TextStyle.FULL, locale);
    }
    return value instanceof Number number ? number(number) : value.toString();
  }

  private String number(Number number) {
    // A format is for one thread alone.
    return ((NumberFormat) numbers.clone()).format(number);
  }

  private String formatted(String pattern, TemporalAccessor time) {
    return requireNonNull(patterns.get(pattern)).format(time);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Messages that
        && (this == that || (locale.equals(that.locale) && texts.equals(that.texts)));
  }

  @Override
  public int hashCode() {
    return locale.hashCode();
  }

  /** Returns the language, for example "messages in en-GB". */
  @Override
  public String toString() {
    return "messages in " + locale.toLanguageTag();
  }

  private static ImmutableMap<String, String> shipped() {
    try (Reader reader =
        new InputStreamReader(
            requireNonNull(Messages.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
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

  /**
   * A text for some numbers.
   *
   * @param numbers which
   * @param text the text
   */
  private record ForNumbers(NumberForm numbers, String text) {}
}
