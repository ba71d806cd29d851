package org.lac4j.core.introduction;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Why a journey ended: a code of an open list, which a council extends with its own.
 *
 * <p>No reason is ever owed: {@link #NO_REASON_OWED} is as good as any other. A code must not say that time ran out or
 * that someone was not eligible: there is no time limit, and nothing decides but where someone lives and what they wish.
 * The words "expired", "time-limit", "ineligible" and "not-eligible" are refused; a list of words can't find every way
 * to say it, so the council sees to the rest.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code 1 to 64 characters: words of lower-case letters and digits, joined by hyphens, for example "moved-away"
 * @source P5, P7, P9
 */
public record EndReason(String code) {

  private static final int MAX_LENGTH = 64;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Pattern NO_REASON =
      Pattern.compile("(.*-)?(expired|time-limit|ineligible|not-eligible)(-.*)?");

  /** It ended, and that is all. */
  public static final EndReason NO_REASON_OWED = new EndReason("no-reason-owed");

  /** The person chose to end it. */
  public static final EndReason THEIR_CHOICE = new EndReason("their-choice");

  /** The person has what they hoped for. */
  public static final EndReason GOOD_LIFE_CLOSER = new EndReason("good-life-closer");

  /** The person does not want a conversation now. */
  public static final EndReason CONVERSATION_NOT_WANTED = new EndReason("conversation-not-wanted");

  /** The person lives outside the areas covered. */
  public static final EndReason OUTSIDE_COVERAGE = new EndReason("outside-coverage");

  /** The person moved away. */
  public static final EndReason MOVED_AWAY = new EndReason("moved-away");

  /** Nobody could get in touch with the person. */
  public static final EndReason NO_CONTACT_POSSIBLE = new EndReason("no-contact-possible");

  /** The person died. */
  public static final EndReason DIED = new EndReason("died");

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code has not the form, or says that time ran out or someone was not
   *     eligible; the message does not repeat it
   */
  public EndReason {
    requireNonNull(code, "code");
    if (code.length() > MAX_LENGTH || !FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "The code of an end reason has 1 to "
              + MAX_LENGTH
              + " characters, words of a-z and 0-9 joined by hyphens, for example moved-away.");
    }
    if (NO_REASON.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "No journey ends because time ran out or someone was not eligible (P9, P7): name what"
              + " happened, or use no-reason-owed.");
    }
  }

  /**
   * Obtains the reason with the given code.
   *
   * @param code the code, for example "moved-away"
   * @return the reason
   * @throws IllegalArgumentException if the code has not the form, or says that time ran out or someone was not
   *     eligible
   */
  public static EndReason of(String code) {
    return new EndReason(code);
  }

  /** Returns the code, which {@link #of} reads back. */
  @Override
  public String toString() {
    return code;
  }
}
