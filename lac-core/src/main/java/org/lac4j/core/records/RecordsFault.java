package org.lac4j.core.records;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.introduction.IntroductionId;

/**
 * One thing in which records contradict each other, with its cure.
 *
 * <p>It holds ids and dates only, nothing personal. Immutable and thread-safe.
 *
 * @param code the kind of fault
 * @param introduction the introduction that it concerns
 * @param agreement the agreement that it concerns; empty if it concerns none
 * @param message what is wrong and how to fix it
 */
public record RecordsFault(
    Code code, IntroductionId introduction, Optional<AgreementId> agreement, String message) {

  /** Checks that nothing is null. */
  public RecordsFault {
    requireNonNull(code, "code");
    requireNonNull(introduction, "introduction");
    requireNonNull(agreement, "agreement");
    requireNonNull(message, "message");
  }

  /** The kinds of fault. */
  public enum Code {
    /** Two introductions have one id. */
    REPEATED_INTRODUCTION,
    /** An introduction has two journeys. */
    REPEATED_JOURNEY,
    /** Two agreements have one id. */
    REPEATED_AGREEMENT,
    /** A journey or an agreement goes back to an introduction that is not there. */
    UNKNOWN_INTRODUCTION,
    /** The dates of an introduction, its journey and its agreements are out of order. */
    DATES_OUT_OF_ORDER,
    /** A journey goes on, or an agreement was written, although the person had said no. */
    GOES_ON_AFTER_NO,
    /** An agreement was made before there was a conversation. */
    AGREEMENT_WITHOUT_CONVERSATION,
    /** An agreement is in place although the journey has ended. */
    AGREEMENT_OUTLIVES_JOURNEY,
    /** A coordinator who is named is not one of the team. */
    UNKNOWN_COORDINATOR,
    /** A person moved to an area that the team does not have. */
    UNKNOWN_AREA,
    /** A mention in a formal plan was asked for by someone else than the person. */
    ASKED_BY_STRANGER,
    /** A person, family or group has two open journeys. */
    TWO_OPEN_JOURNEYS
  }

  /** Returns the message. */
  @Override
  public String toString() {
    return message;
  }
}
