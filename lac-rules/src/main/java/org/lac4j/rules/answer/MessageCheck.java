package org.lac4j.rules.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks that a bundle has the keys and arguments that the messages have. */
final class MessageCheck {

  static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)}");

  /** How the last of several names is joined to those before. */
  static final String LIST = "list";

  /** How the last of several names is joined to all the others. */
  static final String LIST_ALL = "list-all";

  /** How a whole hour and another time of a day are written, as patterns of the JDK. */
  static final String HOUR = "time-hour";

  static final String TIME = "time";

  private static final ImmutableSet<String> OWN = ImmutableSet.of(LIST, LIST_ALL, HOUR, TIME);
  private static final ImmutableSet<String> OF_LIST = ImmutableSet.of("first", "last");

  private final Locale locale;
  private final ImmutableMap<String, String> texts;
  private final List<String> faults = new ArrayList<>();

  MessageCheck(Locale locale, ImmutableMap<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /** The keys that give the text of a message, the first that is there. */
  static ImmutableList<String> keys(AnswerMessage message, Audience audience) {
    String own = message.key() + "." + audience.label();
    return audience == Audience.STAFF
        ? ImmutableList.of(own, message.key() + "." + Audience.INTRODUCER.label(), message.key())
        : ImmutableList.of(own, message.key());
  }

  /** The texts, if each key and argument is known. */
  ImmutableMap<String, String> partial() {
    texts.forEach(this::check);
    return checked();
  }

  /** The texts, if they have every message for every audience besides. */
  ImmutableMap<String, String> complete() {
    texts.forEach(this::check);
    for (AnswerMessage message : AnswerMessage.values()) {
      for (Audience audience : Audience.values()) {
        if (keys(message, audience).stream().noneMatch(texts::containsKey)) {
          faults.add("there is no text for " + message.key() + "." + audience.label());
        }
      }
    }
    OWN.stream()
        .filter(key -> !texts.containsKey(key))
        .forEach(key -> faults.add("there is no text for " + key));
    return checked();
  }

  private void check(String key, String text) {
    Set<String> known = arguments().get(key);
    if (known == null) {
      faults.add("the key " + key + " is not known");
      return;
    }
    if (text.isBlank()) {
      faults.add("the text of " + key + " is blank");
    }
    if ((key.equals(HOUR) || key.equals(TIME)) && !isPattern(text)) {
      faults.add("the text of " + key + " is not a pattern for times, such as h:mma");
    }
    Set<String> used =
        ARGUMENT
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(ImmutableSet.toImmutableSet());
    used.stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add(key + " has no argument {" + name + "}: known are " + known));
    if (ARGUMENT.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
      faults.add("the braces of " + key + " hold no argument");
    }
  }

  private boolean isPattern(String text) {
    try {
      return !DateTimeFormatter.ofPattern(text, locale).format(LocalTime.NOON).isBlank();
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private static Map<String, Set<String>> arguments() {
    ImmutableMap.Builder<String, Set<String>> arguments = ImmutableMap.builder();
    arguments.put(LIST, OF_LIST).put(LIST_ALL, OF_LIST);
    arguments.put(HOUR, ImmutableSet.of()).put(TIME, ImmutableSet.of());
    for (AnswerMessage message : AnswerMessage.values()) {
      Stream.concat(
              Stream.of(message.key()),
              Stream.of(Audience.values()).map(audience -> message.key() + "." + audience.label()))
          .forEach(key -> arguments.put(key, message.arguments().keySet()));
    }
    return arguments.buildOrThrow();
  }

  private ImmutableMap<String, String> checked() {
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          "The messages in "
              + locale.getDisplayLanguage(Locale.ENGLISH)
              + " don't fit: "
              + String.join("; ", faults)
              + ".");
    }
    return texts;
  }
}
