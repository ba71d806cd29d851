package org.lac4j.core.introduction;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lac4j.core.internal.Texts;

/**
 * Why a journey ended: a code of an open list and, if the council likes, a label of its own.
 *
 * <p>No reason is ever owed: {@link #NO_REASON_OWED} is as good as any other. A code must not say what the principles
 * forbid: that time ran out (P9), that someone was not or no longer eligible (P7), or that a caseload was full (P17).
 * Such codes are refused with the reason. A label is free text and is not scanned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code 1 to 64 characters: words of lower-case letters and digits, joined by hyphens, for example "moved-away"
 * @param label what the council calls it, not blank, at most 100 characters; empty if it has no name of its own
 * @source P5, P7, P9, P17
 */
public record EndReason(String code, Optional<String> label) {

  private static final int MAX_LENGTH = 64;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String SEPARATOR = ": ";

  /** What no code may say, and why. */
  private static final ImmutableMap<Pattern, String> FORBIDDEN =
      ImmutableMap.of(
          words(
              "expired|expiry|time-limit|timed-out|time-out|timeout|out-of-time|time-ran-out|lapsed"
                  + "|time-up|time-is-up|time-over|duration-exceeded|max-time|maximum-time"),
          "there is no time limit (P9)",
          words(
              "ineligible|not-eligible|non-eligible|longer-eligible|more-eligible|eligible-no-(longer|more)"
                  + "|eligibility-(ended|lost|expired)|lost-eligibility|not-qualify|no-longer-qualifies"
                  + "|criteria-not-met|not-met-criteria|threshold-not-met|below-threshold"),
          "nothing decides but where someone lives and what they wish (P7)",
          words(
              "caseload(-is|-was)?(-too)?-(full|large|high|big)|(full|over)-caseload|caseload-(limit|reached)"
                  + "|(no|at|over|lack-of)-capacity|capacity-reached|waiting-list-full|no-space"
                  + "|(team|service|coordinator)(-is)?-full"),
          "a full caseload makes people wait longer and turns nobody away (P17)");

  /** It ended, and that is all. */
  public static final EndReason NO_REASON_OWED = of("no-reason-owed");

  /** The person chose to end it. */
  public static final EndReason THEIR_CHOICE = of("their-choice");

  /** The person has what they hoped for. */
  public static final EndReason GOOD_LIFE_CLOSER = of("good-life-closer");

  /** The person does not want a conversation now. */
  public static final EndReason CONVERSATION_NOT_WANTED = of("conversation-not-wanted");

  /** The person lives outside the areas covered. */
  public static final EndReason OUTSIDE_COVERAGE = of("outside-coverage");

  /** The person moved away. */
  public static final EndReason MOVED_AWAY = of("moved-away");

  /** Nobody could get in touch with the person. */
  public static final EndReason NO_CONTACT_POSSIBLE = of("no-contact-possible");

  /** The person died. */
  public static final EndReason DIED = of("died");

  /**
   * Checks the code and the label.
   *
   * @throws IllegalArgumentException if the code does not have the form, or says what the principles forbid, or the label
   *     is blank or too long; the message does not repeat them
   */
  public EndReason {
    requireNonNull(code, "code");
    requireNonNull(label, "label");
    if (code.length() > MAX_LENGTH || !FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "The code of an end reason has 1 to "
              + MAX_LENGTH
              + " characters, words of a-z and 0-9 joined by hyphens, for example moved-away.");
    }
    String checked = code;
    FORBIDDEN.forEach((pattern, why) -> checkAllowed(checked, pattern, why));
    label.ifPresent(text -> Texts.checkLabel("The label of an end reason", text));
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(.*-)?(" + alternatives + ")(-.*)?");
  }

  private static void checkAllowed(String code, Pattern pattern, String why) {
    if (pattern.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "No journey ends for the reason that this code gives: "
              + why
              + ". Say what happened, or use no-reason-owed.");
    }
  }

  /**
   * Obtains the reason with the given code.
   *
   * @param code the code, for example "moved-away"
   * @return the reason, without a label
   * @throws IllegalArgumentException if the code does not have the form, or says what the principles forbid
   */
  public static EndReason of(String code) {
    return new EndReason(code, Optional.empty());
  }

  /**
   * Returns this reason with the council's own name for it.
   *
   * @param name the label, for example "Moved to Leeds": not blank, at most 100 characters
   * @return the reason
   * @throws IllegalArgumentException if the label is blank or too long
   */
  public EndReason labelled(String name) {
    return new EndReason(code, Optional.of(name));
  }

  /**
   * Reads the text of a reason.
   *
   * @param text a code such as "moved-away", or a code and a label such as "moved-away: Moved to Leeds"
   * @return the reason
   * @throws IllegalArgumentException if the code or the label is refused
   */
  public static EndReason parse(String text) {
    int end = text.indexOf(SEPARATOR);
    return end < 0
        ? of(text)
        : of(text.substring(0, end)).labelled(text.substring(end + SEPARATOR.length()));
  }

  /** Returns the text that {@link #parse} reads back. */
  @Override
  public String toString() {
    return code + label.map(text -> SEPARATOR + text).orElse("");
  }
}
