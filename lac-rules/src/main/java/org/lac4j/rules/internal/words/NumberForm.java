package org.lac4j.rules.internal.words;

import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers that a form of a text is for, such as "1", "3-6" or "1,11". */
public final class NumberForm {

  private static final Pattern FORM =
      Pattern.compile("[0-9]{1,9}(-[0-9]{1,9})?(,[0-9]{1,9}(-[0-9]{1,9})?)*");

  /** The first and the last number of each range, in turn. */
  private final long[] bounds;

  private NumberForm(long[] bounds) {
    this.bounds = bounds;
  }

  /** Reads the last part of a key. */
  public static Optional<NumberForm> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new NumberForm(
            Splitter.on(',')
                .splitToStream(text)
                .map(range -> Splitter.on('-').splitToList(range))
                .flatMap(range -> Stream.of(range.get(0), range.get(range.size() - 1)))
                .mapToLong(Long::parseLong)
                .toArray()));
  }

  /** Tells whether the form is for a number. */
  public boolean isFor(long number) {
    for (int i = 0; i < bounds.length; i += 2) {
      if (bounds[i] <= number && number <= bounds[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
