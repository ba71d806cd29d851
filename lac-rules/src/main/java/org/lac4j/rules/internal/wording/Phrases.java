package org.lac4j.rules.internal.wording;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.words.Message;
import org.lac4j.rules.internal.words.SharedMessage;
import org.lac4j.rules.words.Messages;

/**
 * Sentences and reasons in the words of one bundle.
 *
 * @param words the bundle
 */
public record Phrases(Messages words) {

  /** In the library's own words. */
  public static final Phrases ENGLISH = new Phrases(Messages.english());

  private static final int METRES_OF_A_KILOMETRE = 1000;
  private static final double TENTHS = 10.0;

  public String text(Message message) {
    return text(message, ImmutableMap.of());
  }

  public String text(Message message, Map<String, ?> values) {
    return words.text(message.key(), values);
  }

  /** A reason whose code is the key of its message. */
  public Reason reason(Message message) {
    return reason(message, ImmutableMap.of());
  }

  /** A reason whose code is the key of its message. */
  public Reason reason(Message message, Map<String, ?> values) {
    return reason(message.key(), message, values);
  }

  /** A reason with a code of its own, where several messages are told of it. */
  public Reason reason(String code, Message message, Map<String, ?> values) {
    return new Reason(code, text(message, values), message.sources(), ImmutableMap.of());
  }

  public String days(long number) {
    return text(SharedMessage.DAYS, ImmutableMap.of("number", number));
  }

  public String people(int number) {
    return text(SharedMessage.PEOPLE, ImmutableMap.of("number", number));
  }

  /** A distance, below a kilometre in whole metres, and from there in kilometres with one decimal. */
  public String distance(double metres) {
    long whole = Math.round(metres);
    if (whole < METRES_OF_A_KILOMETRE) {
      return text(SharedMessage.METRES, ImmutableMap.of("number", whole));
    }
    double kilometres = Math.round(metres / METRES_OF_A_KILOMETRE * TENTHS) / TENTHS;
    Number number = kilometres == Math.rint(kilometres) ? (Number) (long) kilometres : kilometres;
    return text(SharedMessage.KILOMETRES, ImmutableMap.of("number", number));
  }

  /** Numbers from one to another, as a text. */
  public String range(int from, int to) {
    return text(
        SharedMessage.RANGE,
        ImmutableMap.of("from", String.valueOf(from), "to", String.valueOf(to)));
  }
}
