package org.lac4j.examples.cli.design;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lac4j.geo.districting.Design;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.study.Comparison;

/** What areas that were drawn do to people, in lines: who is met and how long people wait, caseloads, and who changes coordinator. */
public final class EffectWording {

  private static final ImmutableList<Measure> CASELOADS =
      ImmutableList.of(Measure.OPEN_MEAN, Measure.OPEN_MOST, Measure.TIME_ABOVE_GUIDELINE);

  private EffectWording() {}

  /**
   * Tells the effect.
   *
   * @param effect the scenario with the areas that were drawn, beside that of today
   * @param answer the areas that were drawn
   * @return one line or more
   */
  public static ImmutableList<String> lines(Comparison.Alternative effect, Design answer) {
    List<String> lines = new ArrayList<>();
    lines.add(effect.sentence());
    List<String> caseloads =
        CASELOADS.stream()
            .flatMap(
                measure ->
                    effect.differences().stream()
                        .filter(one -> one.measure() == measure && one.scope().equals(Scope.TEAM)))
            .map(effect::phrase)
            .toList();
    if (!caseloads.isEmpty()) {
      lines.add("Caseloads: " + String.join("; ", caseloads) + ".");
    }
    lines.add(
        answer.moved() > 0
            ? String.format(
                Locale.ROOT,
                "A load of %,.0f, in units that have a coordinator today, changes coordinator.",
                answer.moved())
            : "Nobody who has a coordinator today changes coordinator.");
    return ImmutableList.copyOf(lines);
  }
}
