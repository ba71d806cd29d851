package org.lac4j.rules.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.rules.Reason;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.PriorityMessage;
import org.lac4j.rules.words.Messages;

/**
 * Advice on order by criteria, the first that tells two apart deciding, with a limit on how many may overtake anyone.
 *
 * <p>The standard order is: the coordinator's own judgement, who has not been answered yet, the day promised, urgency as
 * told, time waiting. Whoever is alike in all of it stands in the order of their ids, whatever the order of the input.
 *
 * <p><b>Nobody starves.</b> Going down the list from the top, no more than {@link #overtakingLimit} who came later are
 * ever ahead of anyone, those counted who have gone ahead of them before ({@link Waiting#overtaken}). A host that sees
 * the first of each day's list and counts honestly gives everyone that bound for good. A person's override is theirs to
 * answer for: it stands even so, and the others keep their order.
 *
 * <p>Ordering takes each score once and sorts: n log n. {@link #next} takes n and sorts nothing. Immutable and
 * thread-safe.
 *
 * @source P13, P16, P18, P19
 */
public final class PrioritisationRule implements PrioritisationPolicy {

  /** How many who came later may go ahead of anyone, unless a council says otherwise: an assumption of this library. */
  public static final int DEFAULT_OVERTAKING_LIMIT = 5;

  private static final String ID = "priority";

  private final RuleVersion about;
  private final ImmutableList<Criterion> criteria;
  private final int overtakingLimit;
  private final Reason how;
  private final Phrases phrases;

  private PrioritisationRule(
      RuleVersion about, ImmutableList<Criterion> criteria, int overtakingLimit, Phrases phrases) {
    this.phrases = phrases;
    this.about = about;
    this.criteria = criteria;
    this.overtakingLimit = overtakingLimit;
    this.how = CriterionWording.order(criteria, overtakingLimit, phrases);
  }

  /**
   * Obtains the standard rule.
   *
   * @return the rule, version 1
   */
  public static PrioritisationRule standard() {
    return of(
        "2",
        ImmutableList.of(
            StandardCriterion.JUDGEMENT,
            StandardCriterion.NOT_YET_ANSWERED,
            StandardCriterion.PROMISED_SOONEST,
            StandardCriterion.URGENCY,
            StandardCriterion.WAITED_LONGEST),
        DEFAULT_OVERTAKING_LIMIT);
  }

  /**
   * Obtains a rule of a council's own criteria.
   *
   * @param version the version that these criteria and this limit are known by, not blank
   * @param criteria the criteria, the one that counts first in front; without any, the order is that of the ids within
   *     the limit, and the rule says so
   * @param overtakingLimit how many who came later may go ahead of anyone, 1 or more
   * @return the rule
   * @throws IllegalArgumentException if the version is blank or the limit is below 1
   */
  public static PrioritisationRule of(
      String version, ImmutableList<Criterion> criteria, int overtakingLimit) {
    OvertakingLimit.check(overtakingLimit);
    return new PrioritisationRule(
        RuleVersion.of(ID, version, describe(criteria, overtakingLimit)),
        criteria,
        overtakingLimit,
        Phrases.ENGLISH);
  }

  private static String describe(ImmutableList<Criterion> criteria, int limit) {
    String order = CriterionWording.order(criteria, limit, Phrases.ENGLISH).text();
    return order.substring(0, order.length() - 1); // without its full stop
  }

  /**
   * Returns this rule in other words; what it decides stays as it is.
   *
   * @param words the council's own words, or those of another language
   * @return the rule
   */
  public PrioritisationRule inWords(Messages words) {
    return new PrioritisationRule(about, criteria, overtakingLimit, new Phrases(words));
  }

  @Override
  public RuleVersion about() {
    return about;
  }

  /**
   * Returns what counts.
   *
   * @return the criteria, the one that counts first in front
   */
  public ImmutableList<Criterion> criteria() {
    return criteria;
  }

  @Override
  public int overtakingLimit() {
    return overtakingLimit;
  }

  @Override
  public PrioritisationRule as(String description) {
    return new PrioritisationRule(
        RuleVersion.builder().from(about).description(description).build(),
        criteria,
        overtakingLimit,
        phrases);
  }

  @Override
  public PrioritisationRule because(String justification) {
    return new PrioritisationRule(
        RuleVersion.builder().from(about).justification(justification).build(),
        criteria,
        overtakingLimit,
        phrases);
  }

  @Override
  public PriorityAdvice decide(PriorityFacts facts) {
    List<Candidate> advised =
        QueueOrder.of(facts.counted(), criteria, overtakingLimit, facts.asOf());
    ImmutableMap<IntroductionId, HumanOverride> standing =
        Placing.standing(advised, facts.overrides());
    List<Candidate> order = Placing.apply(advised, standing);
    AdviceWording wording =
        new AdviceWording(order, standing, criteria, overtakingLimit, facts.asOf(), phrases);
    return PriorityAdvice.lazily(
        reasons(facts),
        order.stream().map(c -> c.waiting.id()).collect(ImmutableList.toImmutableList()),
        wording::lines);
  }

  private ImmutableList<Reason> reasons(PriorityFacts facts) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(phrases.reason(PriorityMessage.ADVICE_ONLY), how);
    if (facts.isHistoryMissing()) {
      reasons.add(phrases.reason(PriorityMessage.OVERTAKING_NOT_COUNTED));
    }
    return reasons.build();
  }

  @Override
  public Optional<IntroductionId> next(PriorityFacts facts) {
    if (!facts.overrides().isEmpty()) {
      return decide(facts).ids().stream().findFirst();
    }
    if (facts.queue().isEmpty()) {
      return Optional.empty();
    }
    Waiting[] queue = facts.counted().toArray(Waiting[]::new);
    long day = facts.asOf().toEpochDay();
    return Optional.of(chooser(Candidate.BY_ID).next(queue, queue.length, day).id());
  }

  @Override
  public <W extends WaitingView> NextChooser<W> chooser(Comparator<? super W> byId) {
    return new NextByCriteria<>(criteria, overtakingLimit, byId);
  }

  /** Whether the other is of the same id and version, with the same criteria and limit; the words of it count nothing. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PrioritisationRule that
        && about.id().equals(that.about.id())
        && about.version().equals(that.about.version())
        && criteria.equals(that.criteria)
        && overtakingLimit == that.overtakingLimit
        && phrases.equals(that.phrases);
  }

  @Override
  public int hashCode() {
    return Objects.hash(about.id(), about.version(), criteria, overtakingLimit);
  }

  @Override
  public String toString() {
    return about.sentence();
  }
}
