package org.lac4j.examples.cli.roster;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.team.DropIn;

/** Drop-ins as a field of a table: "Acomb Library, Tuesday 10:00-12:30", several parted by semicolons. */
final class DropInText {

  /** How a drop-in is written, for messages. */
  static final String EXAMPLE = "Acomb Library, Tuesday 10:00-12:30";

  private static final String TIME = "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?";
  private static final Pattern ONE =
      Pattern.compile(
          "(.*\\S)\\s*,\\s*([a-z]{3,9}?)s?\\s+" + TIME + "\\s*(?:-|\u2013|to|until)\\s*" + TIME,
          Pattern.CASE_INSENSITIVE);

  /** A semicolon behind a time that ends a drop-in, and none within a place. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<=(?:-|\u2013|to|until)\\s{0,2}\\d{1,2}(?:[:.]\\d{2})?\\s{0,2}(?:[ap]m)?)\\s*;\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final int NOON = 12;
  private static final int SHORTEST_DAY = 3;

  private DropInText() {}

  /** The drop-ins as a field. */
  static String write(List<DropIn> dropIns) {
    return dropIns.stream()
        .map(
            dropIn ->
                dropIn.place()
                    + ", "
                    + dropIn.weekday().getDisplayName(TextStyle.FULL, Locale.UK)
                    + " "
                    + dropIn.from()
                    + "-"
                    + dropIn.to())
        .collect(Collectors.joining("; "));
  }

  /** The drop-ins of a field; empty if it is not all drop-ins. */
  static Optional<ImmutableList<DropIn>> read(String field) {
    ImmutableList.Builder<DropIn> all = ImmutableList.builder();
    for (String text : BETWEEN.split(field.strip(), -1)) {
      if (!text.isEmpty()) {
        Optional<DropIn> one = one(text);
        if (one.isEmpty()) {
          return Optional.empty();
        }
        all.add(one.get());
      }
    }
    return Optional.of(all.build());
  }

  private static Optional<DropIn> one(String text) {
    Matcher parts = ONE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<DayOfWeek> weekday = weekday(parts.group(2));
    Optional<LocalTime> from = time(parts.group(3), parts.group(4), parts.group(5));
    Optional<LocalTime> to = time(parts.group(6), parts.group(7), parts.group(8));
    return weekday.isPresent() && from.isPresent() && to.isPresent()
        ? Optional.of(to.get())
            .filter(end -> from.get().isBefore(end))
            .map(end -> new DropIn(parts.group(1), weekday.get(), from.get(), end))
        : Optional.empty();
  }

  private static Optional<DayOfWeek> weekday(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    return name.length() < SHORTEST_DAY
        ? Optional.empty()
        : Arrays.stream(DayOfWeek.values()).filter(day -> day.name().startsWith(name)).findFirst();
  }

  private static Optional<LocalTime> time(
      String hours, @Nullable String minutes, @Nullable String half) {
    int hour = Integer.parseInt(hours);
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    if (half != null) {
      if (hour < 1 || hour > NOON) {
        return Optional.empty();
      }
      hour = hour % NOON + (half.equalsIgnoreCase("pm") ? NOON : 0);
    }
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
