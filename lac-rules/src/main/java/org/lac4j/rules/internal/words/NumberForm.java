package org.lac4j.rules.internal.words;

import com.google.common.base.Splitter;
import com.google.common.primitives.Longs;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers that a form of a text is for, such as "1", "3-6" or "1,11". */
public final class NumberForm {

  private static final Pattern FORM =
      Pattern.compile("[0-9]{1,9}(-[0-9]{1,9})?(,[0-9]{1,9}(-[0-9]{1,9})?)*");

  private NumberForm() {}

  /** Tells whether the last part of a key says numbers. */
  static boolean isForm(String text) {
    return FORM.matcher(text).matches();
  }

  /** Tells whether a form is for a number. */
  public static boolean isFor(String form, long number) {
    return Splitter.on(',')
        .splitToStream(form)
        .map(range -> Splitter.on('-').splitToList(range))
        .anyMatch(range -> bound(range, 0) <= number && number <= bound(range, range.size() - 1));
  }

  private static long bound(List<String> range, int index) {
    Long bound = Longs.tryParse(range.get(index));
    return bound == null ? -1 : bound;
  }
}
