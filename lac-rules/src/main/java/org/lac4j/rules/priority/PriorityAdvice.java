package org.lac4j.rules.priority;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.PriorityMessage;

/**
 * Advice on the order of a queue: everyone who waits, once, with what decided each place.
 *
 * <p>It is advice. Nobody is turned away and nothing is promised; a person decides, and may decide otherwise. The order
 * is there at once ({@link #ids}); the reasons are worded when they are first asked for ({@link #lines}) and kept.
 *
 * <p>Immutable, equal by value, and thread-safe.
 *
 * @source P13, P19
 */
public final class PriorityAdvice implements Decision {

  private final ImmutableList<IntroductionId> ids;
  private final Supplier<ImmutableList<AdviceLine>> lines;
  private final ImmutableList<Reason> reasons;

  private PriorityAdvice(
      ImmutableList<IntroductionId> ids,
      Supplier<ImmutableList<AdviceLine>> lines,
      ImmutableList<Reason> reasons) {
    this.ids = ids;
    this.lines = lines;
    this.reasons = reasons;
  }

  /**
   * Obtains advice from its lines.
   *
   * @param how how the order came about, in a reason
   * @param lines the lines, in order
   * @return the advice
   * @throws IllegalArgumentException if the places are not 1, 2, 3 and so on
   */
  public static PriorityAdvice of(Reason how, ImmutableList<AdviceLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).place() != i + 1) {
        throw new IllegalArgumentException(
            "Line " + (i + 1) + " has place " + lines.get(i).place() + ": number them from 1.");
      }
    }
    return lazily(
        ImmutableList.of(
            Phrases.ENGLISH.reason(PriorityMessage.ADVICE_ONLY), requireNonNull(how, "how")),
        lines.stream().map(AdviceLine::id).collect(toImmutableList()),
        () -> lines);
  }

  /** Obtains advice whose lines are worded when they are asked for; they must be those of the ids. */
  static PriorityAdvice lazily(
      ImmutableList<Reason> reasons,
      ImmutableList<IntroductionId> ids,
      Supplier<ImmutableList<AdviceLine>> lines) {
    com.google.common.base.Supplier<ImmutableList<AdviceLine>> once = Suppliers.memoize(lines::get);
    return new PriorityAdvice(ids, once, reasons);
  }

  /**
   * Returns the introductions in the order advised.
   *
   * @return the ids, the next to be seen first
   */
  public ImmutableList<IntroductionId> ids() {
    return ids;
  }

  /**
   * Returns the lines with their reasons.
   *
   * @return the lines, in the order of {@link #ids}
   */
  public ImmutableList<AdviceLine> lines() {
    return lines.get();
  }

  @Override
  public String outcome() {
    return ids.isEmpty() ? "nobody-waiting" : "ordered";
  }

  /**
   * Returns how the order came about; why each stands where they stand is told in the {@link #lines}.
   *
   * @return the reasons, at least one
   */
  @Override
  public ImmutableList<Reason> reasons() {
    return reasons;
  }

  @Override
  public ImmutableMap<String, Object> details() {
    return ImmutableMap.of(
        "lines", lines().stream().map(AdviceLine::details).collect(toImmutableList()));
  }

  /**
   * Returns the advice as sentences for a person.
   *
   * @return how the order came about, then a sentence for each line
   */
  @Override
  public ImmutableList<String> sentences() {
    return Stream.concat(
            reasons.stream().map(Reason::text), lines().stream().map(AdviceLine::sentence))
        .collect(toImmutableList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PriorityAdvice advice
        && ids.equals(advice.ids)
        && reasons.equals(advice.reasons)
        && lines().equals(advice.lines());
  }

  @Override
  public int hashCode() {
    return ids.hashCode();
  }

  /** Returns the ids in order. */
  @Override
  public String toString() {
    return "PriorityAdvice" + ids;
  }
}
