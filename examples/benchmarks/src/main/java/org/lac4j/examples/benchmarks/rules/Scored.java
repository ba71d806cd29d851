package org.lac4j.examples.benchmarks.rules;

import java.util.Comparator;
import org.lac4j.rules.priority.Waiting;

/** An introduction with what the rules of the engine find of it; a fact of the engine, so it has getters and setters. */
public final class Scored {

  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingInt(Scored::getJudgement)
          .thenComparingInt(Scored::getUnanswered)
          .thenComparingLong(Scored::getDaysPast)
          .thenComparingInt(Scored::getUrgency)
          .reversed()
          .thenComparing(scored -> scored.waiting.receivedAt())
          .thenComparing(scored -> scored.waiting.id().value());

  private static final long NOTHING_PROMISED = -36_525;

  private final Waiting waiting;
  private int judgement;
  private int unanswered;
  private long daysPast = NOTHING_PROMISED;
  private int urgency;

  Scored(Waiting waiting) {
    this.waiting = waiting;
  }

  /**
   * Returns the introduction.
   *
   * @return what may be known of it
   */
  public Waiting getWaiting() {
    return waiting;
  }

  /**
   * Returns the coordinator's judgement.
   *
   * @return 1 for sooner, 0, or -1 for can wait
   */
  public int getJudgement() {
    return judgement;
  }

  /**
   * Sets the coordinator's judgement.
   *
   * @param judgement 1 for sooner, 0, or -1 for can wait
   */
  public void setJudgement(int judgement) {
    this.judgement = judgement;
  }

  /**
   * Returns whether an answer is owed.
   *
   * @return 1 if so, else 0
   */
  public int getUnanswered() {
    return unanswered;
  }

  /**
   * Sets whether an answer is owed.
   *
   * @param unanswered 1 if so, else 0
   */
  public void setUnanswered(int unanswered) {
    this.unanswered = unanswered;
  }

  /**
   * Returns the days since the day promised.
   *
   * @return the days, negative while it lies ahead
   */
  public long getDaysPast() {
    return daysPast;
  }

  /**
   * Sets the days since the day promised.
   *
   * @param daysPast the days, negative while it lies ahead
   */
  public void setDaysPast(long daysPast) {
    this.daysPast = daysPast;
  }

  /**
   * Returns the urgency.
   *
   * @return 2 for a crisis, 1 for soon, 0, or -1 for no hurry
   */
  public int getUrgency() {
    return urgency;
  }

  /**
   * Sets the urgency.
   *
   * @param urgency 2 for a crisis, 1 for soon, 0, or -1 for no hurry
   */
  public void setUrgency(int urgency) {
    this.urgency = urgency;
  }
}
