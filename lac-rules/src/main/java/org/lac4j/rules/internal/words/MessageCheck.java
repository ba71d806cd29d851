package org.lac4j.rules.internal.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that a bundle has the keys and arguments that the messages have. */
public final class MessageCheck {

  /** An argument in braces. */
  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)}");

  private static final ImmutableList<String> AUDIENCES =
      ImmutableList.of("person", "introducer", "staff");

  private static final LocalDateTime SOME_TIME = LocalDateTime.of(2026, 4, 1, 12, 30);

  private final Locale locale;
  private final ImmutableMap<String, String> texts;
  private final List<String> faults = new ArrayList<>();

  public MessageCheck(Locale locale, ImmutableMap<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /** The keys that give the text of a message for an audience, the first that is there. */
  public static ImmutableList<String> keys(Message message, String audience) {
    String key = message.key();
    return audience.equals("staff")
        ? ImmutableList.of(key + ".staff", key + ".introducer", key)
        : ImmutableList.of(key + "." + audience, key);
  }

  /** The texts, if each key and argument is known. */
  public ImmutableMap<String, String> partial() {
    texts.forEach(this::check);
    return checked();
  }

  /** The texts, if they have every message for every audience besides. */
  public ImmutableMap<String, String> complete() {
    texts.forEach(this::check);
    for (Message message : MessageCatalogue.ALL.values()) {
      if (!message.isForEachAudience()) {
        checkThere(message.key(), ImmutableList.of(message.key()));
        continue;
      }
      AUDIENCES.forEach(
          audience -> checkThere(message.key() + "." + audience, keys(message, audience)));
    }
    return checked();
  }

  private void checkThere(String wanted, ImmutableList<String> keys) {
    if (keys.stream().noneMatch(texts::containsKey)) {
      faults.add("there is no text for " + wanted);
    }
  }

  private void check(String key, String text) {
    Optional<Message> message = message(key);
    if (message.isEmpty()) {
      faults.add("the key " + key + " is not known");
      return;
    }
    if (text.isBlank()) {
      faults.add("the text of " + key + " is blank");
    }
    if (message.get() instanceof SharedMessage shared && shared.isPattern()) {
      if (!isPattern(text)) {
        faults.add("the text of " + key + " is not a pattern of the JDK for days or times");
      }
      return;
    }
    Set<String> known =
        message.get().arguments().stream()
            .map(Argument::name)
            .collect(ImmutableSet.toImmutableSet());
    ARGUMENT
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add(key + " has no argument {" + name + "}: known are " + known));
    if (ARGUMENT.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
      faults.add("the braces of " + key + " hold no argument");
    }
  }

  private boolean isPattern(String text) {
    try {
      return !DateTimeFormatter.ofPattern(text, locale).format(SOME_TIME).isBlank();
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  /** The message of a key, which may be followed by an audience and by the numbers that a form is for. */
  private static Optional<Message> message(String key) {
    List<String> parts = Splitter.on('.').splitToList(key);
    Message message = MessageCatalogue.ALL.get(parts.get(0));
    if (message == null) {
      return Optional.empty();
    }
    List<String> rest = parts.subList(1, parts.size());
    if (!rest.isEmpty() && message.isForEachAudience() && AUDIENCES.contains(rest.get(0))) {
      rest = rest.subList(1, rest.size());
    }
    if (rest.size() == 1
        && message.counted().isPresent()
        && NumberForm.parse(rest.get(0)).isPresent()) {
      rest = List.of();
    }
    return rest.isEmpty() ? Optional.of(message) : Optional.empty();
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
