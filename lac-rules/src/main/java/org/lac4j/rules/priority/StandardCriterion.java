package org.lac4j.rules.priority;

import java.time.LocalDate;
import org.lac4j.rules.Reason;
import org.lac4j.rules.words.Messages;

/**
 * The criteria that the service speaks of.
 *
 * <p>Each states its unit, so that weights can be chosen. Thread-safe.
 *
 * @source P13, P16, P18, P19
 */
public enum StandardCriterion implements Criterion {

  /**
   * The coordinator's own judgement: 1 for sooner, 0 for no difference, -1 for can wait.
   *
   * @source P19
   */
  JUDGEMENT("judgement", "the coordinator's own judgement") {
    @Override
    public double score(WaitingView waiting, long day) {
      return switch (waiting.judgement()) {
        case SOONER -> 1;
        case NO_DIFFERENCE -> 0;
        case CAN_WAIT -> -1;
      };
    }

    @Override
    public Reason reason(Waiting ahead, Waiting behind, LocalDate asOf, Messages words) {
      return CriterionWording.of(ahead, behind, asOf, words).judgement();
    }
  },

  /**
   * Whether they still wait for a first answer: 1 if so, else 0.
   *
   * @source P16
   */
  NOT_YET_ANSWERED("not-yet-answered", "not yet answered") {
    @Override
    public double score(WaitingView waiting, long day) {
      return waiting.answered() ? 0 : 1;
    }

    @Override
    public Reason reason(Waiting ahead, Waiting behind, LocalDate asOf, Messages words) {
      return CriterionWording.of(ahead, behind, asOf, words).notYetAnswered();
    }
  },

  /**
   * The day promised, in days before the day asked about (negative while it lies ahead, never below -36,524); -36,525, a
   * hundred years ahead, where nothing was promised.
   *
   * <p>In a weighted sum use {@link #OVERDUE}, in which no promise counts nothing.
   *
   * @source P16, P18
   */
  PROMISED_SOONEST("promised-soonest", "the day that we aim for") {
    @Override
    public double score(WaitingView waiting, long day) {
      return waiting.isPromised()
          ? Math.max((double) (day - waiting.promisedDay()), NOTHING_PROMISED + 1)
          : NOTHING_PROMISED;
    }

    @Override
    public Reason reason(Waiting ahead, Waiting behind, LocalDate asOf, Messages words) {
      return CriterionWording.of(ahead, behind, asOf, words).promisedSoonest();
    }
  },

  /**
   * How long the day promised has passed, in days; 0 until then and where nothing was promised.
   *
   * @source P16, P18
   */
  OVERDUE("overdue", "how long that day is past") {
    @Override
    public double score(WaitingView waiting, long day) {
      return waiting.isPromised() ? Math.max(0.0, (double) (day - waiting.promisedDay())) : 0;
    }

    @Override
    public Reason reason(Waiting ahead, Waiting behind, LocalDate asOf, Messages words) {
      return CriterionWording.of(ahead, behind, asOf, words)
          .overdue((long) score(ahead, asOf.toEpochDay()), (long) score(behind, asOf.toEpochDay()));
    }
  },

  /**
   * Urgency as told: 2 for a crisis, 1 for soon, 0 where nothing was said, -1 for no hurry.
   *
   * @source P13
   */
  URGENCY("urgency-as-told", "urgency as told") {
    @Override
    public double score(WaitingView waiting, long day) {
      return switch (waiting.urgency()) {
        case CRISIS -> 2;
        case SOON -> 1;
        case NOT_SAID -> 0;
        case NO_HURRY -> -1;
      };
    }

    @Override
    public Reason reason(Waiting ahead, Waiting behind, LocalDate asOf, Messages words) {
      return CriterionWording.of(ahead, behind, asOf, words).urgency();
    }
  },

  /** The time since the introduction was received, in days to the millisecond, up to the end of the day asked about. */
  WAITED_LONGEST("waited-longest", "time waiting") {
    @Override
    public double score(WaitingView waiting, long day) {
      return day + 1 - waiting.receivedMillis() / MILLIS_PER_DAY;
    }

    @Override
    public Reason reason(Waiting ahead, Waiting behind, LocalDate asOf, Messages words) {
      return CriterionWording.of(ahead, behind, asOf, words).waitedLongest();
    }
  };

  private static final double NOTHING_PROMISED = -36_525;
  private static final double MILLIS_PER_DAY = 86_400_000;

  private final String code;
  private final String description;

  StandardCriterion(String code, String description) {
    this.code = code;
    this.description = description;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public Reason reason(Waiting ahead, Waiting behind, LocalDate asOf) {
    return reason(ahead, behind, asOf, Messages.english());
  }
}
