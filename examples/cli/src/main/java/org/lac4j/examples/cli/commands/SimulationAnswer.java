package org.lac4j.examples.cli.commands;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lac4j.examples.cli.table.CsvText;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Assumption;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Measured;
import org.lac4j.rules.simulation.study.StudyResult;

/** What came of a simulation, as lines for a person and as a table. */
final class SimulationAnswer {

  private final ImmutableList<StudyResult> results;
  private final ImmutableList<Comparison.Alternative> alternatives;

  SimulationAnswer(StudyResult result) {
    this.results = ImmutableList.of(result);
    this.alternatives = ImmutableList.of();
  }

  SimulationAnswer(Comparison comparison) {
    this.alternatives = comparison.alternatives();
    this.results =
        ImmutableList.<StudyResult>builder()
            .add(comparison.base())
            .addAll(alternatives.stream().map(Comparison.Alternative::result).toList())
            .build();
  }

  ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (StudyResult result : results) {
      lines.add(
          result.scenario().name()
              + ", "
              + result.scenario().firstDay()
              + " to "
              + result.scenario().lastDay()
              + ", "
              + result.replications()
              + " runs from seed "
              + result.seed()
              + ": the mean and its 95 % interval"
              + result.reachedPrecision().map(SimulationAnswer::reached).orElse(""));
      result.measured().stream()
          .filter(one -> one.scope().equals(Scope.TEAM))
          .forEach(one -> lines.add("  " + line(result.scenario(), one)));
      result.cautions().forEach(caution -> lines.add("  Note: " + caution));
      lines.add("");
    }
    for (Comparison.Alternative alternative : alternatives) {
      lines.add(
          alternative.result().scenario().name()
              + " compared with "
              + results.get(0).scenario().name()
              + ":");
      lines.add("  " + alternative.sentence());
      lines.add("  " + alternative.pairing().sentence());
    }
    assumptions(lines);
    return lines.build();
  }

  private static String reached(boolean reached) {
    return reached ? ", as narrow as was asked" : ", not as narrow as was asked";
  }

  private void assumptions(ImmutableList.Builder<String> lines) {
    lines.add("", "What these figures assume:");
    Set<Assumption> told = new HashSet<>();
    for (StudyResult result : results) {
      String of = told.isEmpty() ? "" : " (" + result.scenario().name() + ")";
      result.scenario().everyAssumption().stream()
          .filter(told::add)
          .map(assumption -> "  " + assumption.about() + of + ": " + assumption.text())
          .forEach(lines::add);
    }
  }

  private static String line(Scenario scenario, Measured measured) {
    Measure measure = measured.measure();
    double factor = measure.unit() == Measure.Unit.SHARE ? 100 : 1;
    return String.format(
        Locale.ROOT,
        "%-62s %10.2f%s  (%.2f to %.2f)",
        measure.label(List.of(scenario)),
        factor * measured.estimate().mean(),
        measure.unit() == Measure.Unit.SHARE ? " %" : "  ",
        factor * measured.estimate().low(),
        factor * measured.estimate().high());
  }

  /** Every estimate and every difference, a row each. */
  byte[] csv() {
    CsvText text = new CsvText("\r\n");
    List.of(
            "scenario",
            "compared_with",
            "of",
            "id",
            "measure",
            "unit",
            "mean",
            "low",
            "high",
            "replications")
        .forEach(text::add);
    text.endRow();
    for (StudyResult result : results) {
      result.measured().forEach(one -> row(text, result.scenario().name(), "", one));
    }
    String base = results.get(0).scenario().name();
    for (Comparison.Alternative alternative : alternatives) {
      String name = alternative.result().scenario().name();
      alternative.differences().forEach(one -> row(text, name, base, one));
    }
    return text.toBytes();
  }

  private static void row(CsvText text, String scenario, String comparedWith, Measured one) {
    text.add(scenario)
        .add(comparedWith)
        .add(one.scope().kind().label())
        .add(one.scope().id())
        .add(one.measure().code())
        .add(one.measure().unit().label())
        .add(Double.toString(one.estimate().mean()))
        .add(Double.toString(one.estimate().low()))
        .add(Double.toString(one.estimate().high()))
        .add(Integer.toString(one.estimate().replications()))
        .endRow();
  }
}
