package org.lac4j.rules.simulation.study;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;

/** The differences of a scenario from the base in words. */
final class DifferenceWording {

  private static final String ANSWERED = "people answered ";
  private static final String MET = "people met ";

  /** What the sentence tells, in order. */
  private static final ImmutableList<Measure> HEADLINES =
      ImmutableList.of(
          Measure.NOT_COVERED,
          Measure.MET,
          Measure.ANSWERED_BY_LIMIT,
          Measure.MEETING_DAYS_MEAN,
          Measure.LONGEST_WAIT_DAYS,
          Measure.GAVE_UP_SHARE,
          Measure.COMMUNITY_HOURS,
          Measure.SUPPORT_HOURS_SHARE);

  private final Comparison.Alternative alternative;
  private final String name;

  DifferenceWording(Comparison.Alternative alternative) {
    this.alternative = alternative;
    this.name = alternative.result().scenario().name();
  }

  /** What the runs can tell, then what is the same, then what they can't tell, each said once. */
  String sentence() {
    List<Measured> told =
        HEADLINES.stream()
            .map(
                measure ->
                    alternative
                        .difference(measure, Scope.TEAM)
                        .map(estimate -> new Measured(measure, Scope.TEAM, estimate)))
            .flatMap(Optional::stream)
            .toList();
    if (told.isEmpty()) {
      return name + " can't be compared: nothing happened in both that is measured.";
    }
    List<String> parts = new ArrayList<>();
    told.stream().filter(one -> one.estimate().isClear()).map(this::clear).forEach(parts::add);
    List<Measured> same =
        told.stream()
            .filter(DifferenceWording::isSame)
            .filter(one -> one.measure() != Measure.NOT_COVERED)
            .toList();
    if (!same.isEmpty()) {
      parts.add(same(same));
    }
    told.stream()
        .filter(one -> !one.estimate().isClear() && !isSame(one))
        .map(one -> one.estimate().replications())
        .distinct()
        .forEach(runs -> parts.add(unclear(runs, told)));
    String all = String.join("; ", parts) + ".";
    String whole = all.startsWith(name + " answers ") ? all : "With " + name + ", " + all;
    return stillWaiting().map(waiting -> whole + " " + waiting).orElse(whole);
  }

  /** Who still waits is in the sentence, so that a wait is not read as that of those met alone. */
  private Optional<String> stillWaiting() {
    return alternative
        .result()
        .estimate(Measure.WAITING_AT_END, Scope.TEAM)
        .flatMap(
            waiting ->
                alternative
                    .difference(Measure.WAITING_AT_END, Scope.TEAM)
                    .map(difference -> stillWaiting(waiting.mean(), difference.mean())));
  }

  private String stillWaiting(double waiting, double difference) {
    return String.format(
        Locale.UK,
        "At the end %,.0f still wait, %,.0f with %s.",
        waiting,
        waiting - difference,
        alternative.base().name());
  }

  String phrase(Measured difference) {
    String of = difference.scope().equals(Scope.TEAM) ? "" : " (" + difference.scope() + ")";
    if (difference.estimate().isClear()) {
      return clear(difference) + of;
    }
    return isSame(difference)
        ? same(List.of(difference)) + of
        : unclear(difference.estimate().replications(), List.of(difference)) + of;
  }

  private static boolean isSame(Measured difference) {
    return difference.estimate().low() == 0 && difference.estimate().high() == 0;
  }

  private String clear(Measured difference) {
    Measure measure = difference.measure();
    DifferenceRange range = DifferenceRange.distance(difference);
    boolean isMore = difference.estimate().low() > 0;
    String more = isMore ? " more " : " fewer ";
    String label = label(measure);
    return switch (measure) {
      case ANSWERED_BY_AIM, ANSWERED_BY_LIMIT ->
          name + " answers " + range.withUnit() + more + people(label, ANSWERED);
      case MET_BY_AIM, MET_BY_LIMIT ->
          range.withUnit()
              + more
              + "of the first meetings are held "
              + label.substring(MET.length());
      case GAVE_UP, GAVE_UP_SHARE ->
          range.withUnit() + more + "people leave before a first meeting";
      case OVERTAKEN -> range.withUnit() + more + "people are overtaken";
      case OVERTAKEN_MOST ->
          "whoever is overtaken most often is overtaken " + range.figures() + more + "times";
      case RETURNED -> range.withUnit() + more + "people come back";
      case ENDED -> range.withUnit() + more + "people end their support";
      case INTRODUCED, NOT_COVERED, TURNED_TO_OTHERS, MET, MET_BY_NEIGHBOURS ->
          range.withUnit() + more + people(label, "people ").replaceFirst("people", "people are");
      default -> label + " is " + range.withUnit() + direction(measure, isMore);
    };
  }

  private static String people(String label, String start) {
    return "people " + label.substring(start.length());
  }

  private static String direction(Measure measure, boolean isMore) {
    if (measure.unit() == Measure.Unit.HOURS) {
      return isMore ? " more" : " less";
    }
    if (measure.unit() == Measure.Unit.DAYS) {
      return isMore ? " longer" : " shorter";
    }
    return isMore ? " higher" : " lower";
  }

  private String same(List<Measured> differences) {
    List<String> names = differences.stream().map(one -> noun(one.measure())).toList();
    return list(names, " and ") + (names.size() == 1 ? " is" : " are") + " the same in every run";
  }

  private String unclear(int runs, List<Measured> differences) {
    List<String> names =
        differences.stream()
            .filter(one -> !one.estimate().isClear() && !isSame(one))
            .filter(one -> one.estimate().replications() == runs)
            .map(one -> noun(one.measure()) + " (" + DifferenceRange.signed(one).withUnit() + ")")
            .toList();
    return runs + " runs can't tell a difference in " + list(names, " or ");
  }

  private static String list(List<String> names, String last) {
    int size = names.size();
    return size == 1
        ? names.get(0)
        : String.join(", ", names.subList(0, size - 1)) + last + names.get(size - 1);
  }

  private String noun(Measure measure) {
    String label = label(measure);
    if (!label.startsWith("people ")) {
      return label;
    }
    return (measure.unit() == Measure.Unit.SHARE ? "the share of " : "the number of ") + label;
  }

  private String label(Measure measure) {
    return measure.label(alternative.scenarios());
  }
}
