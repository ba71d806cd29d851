package org.lac4j.core.introduction;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.lac4j.core.internal.Texts;

/**
 * What very short support consisted of.
 *
 * <p>Immutable and thread-safe; prints nothing personal.
 *
 * @param kinds what was given, one or more
 * @param signpostedTo the service or group that they were pointed to: not blank, at most 10,000 characters; empty if none
 * @source P6, P24
 */
public record SupportGiven(ImmutableSet<Kind> kinds, Optional<String> signpostedTo) {

  /**
   * Checks what was given.
   *
   * @throws IllegalArgumentException if nothing was, if the text is blank or too long, or if it is there without any
   *     signposting
   */
  public SupportGiven {
    requireNonNull(signpostedTo, "signpostedTo");
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing is said to have been given: give information, advice or signposting.");
    }
    kinds = Sets.immutableEnumSet(kinds);
    Texts.checkText("Whom someone is signposted to", signpostedTo);
    if (signpostedTo.isPresent() && !kinds.contains(Kind.SIGNPOSTING)) {
      throw new IllegalArgumentException(
          "It says whom someone is signposted to, but not that they were signposted: add that, or leave this out.");
    }
  }

  /** The kinds of very short support. */
  public enum Kind {
    /** Information, for example about local connections. */
    INFORMATION,
    /** Advice. */
    ADVICE,
    /** The way to a service or group that can help. */
    SIGNPOSTING
  }

  /**
   * Obtains information, advice or both.
   *
   * @param kinds what was given, one or more
   * @return what was given
   * @throws IllegalArgumentException if nothing was
   */
  public static SupportGiven of(Kind... kinds) {
    return new SupportGiven(ImmutableSet.copyOf(kinds), Optional.empty());
  }

  /**
   * Obtains signposting.
   *
   * @param to the service or group: not blank, at most 10,000 characters
   * @return what was given
   * @throws IllegalArgumentException if the text is blank or too long
   */
  public static SupportGiven signposting(String to) {
    return new SupportGiven(ImmutableSet.of(Kind.SIGNPOSTING), Optional.of(to));
  }

  /** Returns the kinds, without the name. */
  @Override
  public String toString() {
    return "SupportGiven[kinds="
        + kinds
        + ", signpostedTo="
        + (signpostedTo.isPresent() ? Texts.PRIVATE : "none")
        + "]";
  }
}
