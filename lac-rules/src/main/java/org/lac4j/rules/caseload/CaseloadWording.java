package org.lac4j.rules.caseload;

import static org.lac4j.rules.caseload.NumberWording.are;
import static org.lac4j.rules.caseload.NumberWording.people;

import com.google.common.collect.ImmutableList;
import org.lac4j.core.internal.Labels;
import org.lac4j.rules.Reason;

/** The reasons of a caseload advice. */
final class CaseloadWording {

  private static final Reason NOBODY_REFUSED =
      Reason.of(
          "nobody-refused",
          "Nobody is refused: above the guideline people wait longer, and the team is told.",
          "P17");

  private CaseloadWording() {}

  static ImmutableList<Reason> coordinator(
      CoordinatorLoad load, int covering, Band band, Trend trend, CaseloadParameters parameters) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(band(load, covering, band, parameters));
    if (load.isAway()) {
      reasons.add(away(load));
    }
    load.openBefore().ifPresent(before -> reasons.add(trend(load, before, trend)));
    if (load.waiting() > 0) {
      reasons.add(waiting(load));
    }
    if (load.groups() > 0) {
      reasons.add(groups(load));
    }
    return reasons.build();
  }

  private static Reason band(
      CoordinatorLoad load, int covering, Band band, CaseloadParameters parameters) {
    String covered = covering == 0 ? "" : " and covers " + covering + " more";
    String where =
        switch (band) {
          case BELOW -> "below the guideline of ";
          case WITHIN -> "within the guideline of ";
          case ABOVE -> "above the guideline of ";
        };
    return Reason.of(
            "caseload-" + code(band),
            "Coordinator "
                + load.coordinator()
                + " walks alongside "
                + people(load.open())
                + covered
                + ", "
                + where
                + parameters
                + ".",
            "P8",
            "P17")
        .with("coordinator", load.coordinator())
        .with("open", load.open())
        .with("covering", covering)
        .with("guideline", parameters);
  }

  private static Reason away(CoordinatorLoad load) {
    return load.coveredBy()
        .map(
            cover ->
                Reason.of("away-covered", "They are away; " + cover + " covers.", "P15")
                    .with("cover", cover))
        .orElseGet(() -> Reason.of("away-not-covered", "They are away and nobody covers.", "P15"));
  }

  private static Reason trend(CoordinatorLoad load, int before, Trend trend) {
    return Reason.of(
            "trend-" + code(trend),
            "It was " + before + " before and is " + code(trend) + ".",
            "P17")
        .with("before", before)
        .with("now", load.open());
  }

  private static Reason waiting(CoordinatorLoad load) {
    return Reason.of(
            "waiting",
            "For a first conversation there "
                + (load.waiting() == 1 ? "is 1 waiting." : "are " + load.waiting() + " waiting."),
            "P18")
        .with("waiting", load.waiting());
  }

  private static Reason groups(CoordinatorLoad load) {
    return Reason.of(
            "groups-not-counted",
            "They are in touch with "
                + (load.groups() == 1
                    ? "1 community group, which the guideline does not count."
                    : load.groups() + " community groups, which the guideline does not count."),
            "P17")
        .with("groups", load.groups());
  }

  static ImmutableList<Reason> vacancy(VacantArea vacancy) {
    String who = "Area " + vacancy.area() + " has no coordinator in post";
    Reason reason =
        vacancy
            .coveredBy()
            .map(
                cover ->
                    Reason.of("vacant-covered", who + "; " + cover + " covers.", "P14", "R7")
                        .with("cover", cover))
            .orElseGet(
                () -> Reason.of("vacant-not-covered", who + " and nobody covers.", "P14", "R7"));
    return ImmutableList.of(
        reason.with("area", vacancy.area()),
        Reason.of(
                "vacant-people",
                "In touch there: "
                    + people(vacancy.open())
                    + "; waiting: "
                    + vacancy.waiting()
                    + ".",
                "P8",
                "P14")
            .with("open", vacancy.open())
            .with("waiting", vacancy.waiting()));
  }

  static ImmutableList<Reason> team(
      ImmutableList<CoordinatorLine> lines, CaseloadFacts facts, CaseloadParameters parameters) {
    int above = (int) lines.stream().filter(line -> line.band() == Band.ABOVE).count();
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(
        Reason.of(
                "team-above-guideline",
                are(above, "coordinator")
                    + " above the guideline of "
                    + parameters
                    + ", out of "
                    + lines.size()
                    + ".",
                "P17")
            .with("coordinators", lines.size())
            .with("above", above));
    int alone = (int) lines.stream().filter(CoordinatorLine::isAwayWithoutCover).count();
    if (alone > 0) {
      reasons.add(away(alone));
    }
    if (!facts.vacancies().isEmpty()) {
      reasons.add(vacant(facts.vacancies()));
    }
    if (facts.inTouchElsewhere() + facts.waitingElsewhere() > 0) {
      reasons.add(elsewhere(facts));
    }
    if (above > 0) {
      reasons.add(NOBODY_REFUSED);
    }
    return reasons.build();
  }

  private static Reason away(int alone) {
    return Reason.of(
            "team-away-not-covered",
            are(alone, "coordinator") + " away and not covered.",
            "P14",
            "P15",
            "P17")
        .with("notCovered", alone);
  }

  private static Reason vacant(ImmutableList<VacantArea> vacancies) {
    long uncovered = vacancies.stream().filter(area -> area.coveredBy().isEmpty()).count();
    return Reason.of(
            "team-vacancies",
            are(vacancies.size(), "area")
                + " without a coordinator in post, "
                + uncovered
                + " of them without cover.",
            "P14")
        .with("vacancies", vacancies.size())
        .with("notCovered", uncovered);
  }

  private static Reason elsewhere(CaseloadFacts facts) {
    return Reason.of(
            "team-elsewhere",
            "With no coordinator of the team and in none of its areas, in touch: "
                + people(facts.inTouchElsewhere())
                + "; waiting: "
                + facts.waitingElsewhere()
                + ".",
            "P8",
            "P11")
        .with("inTouchElsewhere", facts.inTouchElsewhere())
        .with("waitingElsewhere", facts.waitingElsewhere());
  }

  private static String code(Enum<?> value) {
    return Labels.of(value);
  }
}
