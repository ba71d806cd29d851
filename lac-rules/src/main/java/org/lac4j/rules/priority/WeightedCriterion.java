package org.lac4j.rules.priority;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.PriorityMessage;
import org.lac4j.rules.words.Messages;

/**
 * Several criteria added up, each times its weight.
 *
 * <p>{@link StandardCriterion} states the units, so that a weight can be read as an exchange: with overdue 1 and urgency
 * 2, a step of urgency counts as much as two days overdue. A sum is a criterion itself and may stand in an order of
 * others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param weights the weights, each above 0 and finite, in the order to tell them; one or more
 */
public record WeightedCriterion(ImmutableMap<Criterion, Double> weights) implements Criterion {

  /**
   * Checks the weights.
   *
   * @throws IllegalArgumentException if there is no criterion, or a weight is not above 0 and finite: below 0, waiting
   *     longer could lower someone
   */
  public WeightedCriterion {
    if (weights.isEmpty()) {
      throw new IllegalArgumentException("A sum of 0 criteria orders nobody: give one or more.");
    }
    weights.forEach(
        (criterion, weight) -> {
          if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                "The weight of " + criterion.code() + " is " + weight + ": it must be above 0.");
          }
        });
  }

  @Override
  public String code() {
    return "weighted";
  }

  @Override
  public String description() {
    return weights.entrySet().stream()
        .map(entry -> text(entry.getValue()) + " × " + entry.getKey().description())
        .collect(joining(" + ", "the sum of ", ""));
  }

  @Override
  public double score(WaitingView waiting, long day) {
    double sum = 0;
    ImmutableList<Map.Entry<Criterion, Double>> entries = weights.entrySet().asList();
    for (int i = 0; i < entries.size(); i++) { // an iterator would be an object for each who waits
      sum += entries.get(i).getValue() * entries.get(i).getKey().score(waiting, day);
    }
    return sum;
  }

  @Override
  public Reason reason(Waiting ahead, Waiting behind, LocalDate asOf) {
    return reason(ahead, behind, asOf, Messages.english());
  }

  @Override
  public Reason reason(Waiting ahead, Waiting behind, LocalDate asOf, Messages words) {
    Phrases phrases = new Phrases(words);
    String parts =
        weights.keySet().stream()
            .map(
                criterion ->
                    phrases.text(
                        PriorityMessage.WEIGHTED_PART,
                        scores(criterion, ahead, behind, asOf)
                            .put("criterion", CriterionWording.name(criterion, phrases))
                            .buildOrThrow()))
            .collect(joining("; "));
    return phrases
        .reason(
            PriorityMessage.WEIGHTED,
            scores(this, ahead, behind, asOf).put("parts", parts).buildOrThrow())
        .with("this", score(ahead, asOf.toEpochDay()))
        .with("next", score(behind, asOf.toEpochDay()));
  }

  private static ImmutableMap.Builder<String, String> scores(
      Criterion criterion, Waiting ahead, Waiting behind, LocalDate asOf) {
    double here = criterion.score(ahead, asOf.toEpochDay());
    double there = criterion.score(behind, asOf.toEpochDay());
    boolean alike = here != there && text(here).equals(text(there));
    return ImmutableMap.<String, String>builder()
        .put("this", alike ? String.valueOf(here) : text(here))
        .put("next", alike ? String.valueOf(there) : text(there));
  }

  private static String text(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.format(Locale.ROOT, "%.2f", number);
  }
}
