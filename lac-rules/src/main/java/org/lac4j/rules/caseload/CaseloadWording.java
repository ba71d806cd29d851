package org.lac4j.rules.caseload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.lac4j.core.internal.Labels;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.CaseloadMessage;

/** The reasons of a caseload advice. */
record CaseloadWording(Phrases phrases) {

  ImmutableList<Reason> coordinator(
      CoordinatorLoad load, int covering, Band band, Trend trend, CaseloadParameters parameters) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(band(load, covering, band, parameters));
    if (load.isAway()) {
      reasons.add(away(load));
    }
    load.openBefore().ifPresent(before -> reasons.add(trend(load, before, trend)));
    if (load.waiting() > 0) {
      reasons.add(
          phrases
              .reason(CaseloadMessage.WAITING, number(load.waiting()))
              .with("waiting", load.waiting()));
    }
    if (load.groups() > 0) {
      reasons.add(
          phrases
              .reason(CaseloadMessage.GROUPS_NOT_COUNTED, number(load.groups()))
              .with("groups", load.groups()));
    }
    return reasons.build();
  }

  private static ImmutableMap<String, Integer> number(int number) {
    return ImmutableMap.of("number", number);
  }

  private String guideline(CaseloadParameters parameters) {
    return phrases.range(parameters.guidelineFrom(), parameters.guidelineTo());
  }

  private Reason band(
      CoordinatorLoad load, int covering, Band band, CaseloadParameters parameters) {
    String open = phrases.people(load.open());
    String people =
        covering == 0
            ? open
            : phrases.text(
                CaseloadMessage.PEOPLE_AND_COVERING,
                ImmutableMap.of("people", open, "number", covering));
    CaseloadMessage message =
        switch (band) {
          case BELOW -> CaseloadMessage.CASELOAD_BELOW;
          case WITHIN -> CaseloadMessage.CASELOAD_WITHIN;
          case ABOVE -> CaseloadMessage.CASELOAD_ABOVE;
        };
    return phrases
        .reason(
            message,
            ImmutableMap.of(
                "coordinator",
                load.coordinator(),
                "people",
                people,
                "guideline",
                guideline(parameters)))
        .with("coordinator", load.coordinator())
        .with("open", load.open())
        .with("covering", covering)
        .with("guideline", parameters);
  }

  private Reason away(CoordinatorLoad load) {
    return load.coveredBy()
        .map(
            cover ->
                phrases
                    .reason(
                        "away-covered",
                        CaseloadMessage.LOAD_AWAY_COVERED,
                        ImmutableMap.of("cover", cover))
                    .with("cover", cover))
        .orElseGet(
            () ->
                phrases.reason(
                    "away-not-covered", CaseloadMessage.LOAD_AWAY_NOT_COVERED, ImmutableMap.of()));
  }

  private Reason trend(CoordinatorLoad load, int before, Trend trend) {
    CaseloadMessage message =
        switch (trend) {
          case RISING -> CaseloadMessage.TREND_RISING;
          case FALLING -> CaseloadMessage.TREND_FALLING;
          case STEADY, UNKNOWN -> CaseloadMessage.TREND_STEADY;
        };
    return phrases
        .reason("trend-" + Labels.of(trend), message, ImmutableMap.of("before", before))
        .with("before", before)
        .with("now", load.open());
  }

  ImmutableList<Reason> vacancy(VacantArea vacancy) {
    Reason reason =
        vacancy
            .coveredBy()
            .map(
                cover ->
                    phrases
                        .reason(
                            CaseloadMessage.VACANT_COVERED,
                            ImmutableMap.of("area", vacancy.area(), "cover", cover))
                        .with("cover", cover))
            .orElseGet(
                () ->
                    phrases.reason(
                        CaseloadMessage.VACANT_NOT_COVERED,
                        ImmutableMap.of("area", vacancy.area())));
    return ImmutableList.of(
        reason.with("area", vacancy.area()),
        phrases
            .reason(
                CaseloadMessage.VACANT_PEOPLE,
                ImmutableMap.of(
                    "people", phrases.people(vacancy.open()),
                    "waiting", String.valueOf(vacancy.waiting())))
            .with("open", vacancy.open())
            .with("waiting", vacancy.waiting()));
  }

  ImmutableList<Reason> team(
      ImmutableList<CoordinatorLine> lines, CaseloadFacts facts, CaseloadParameters parameters) {
    int above = (int) lines.stream().filter(line -> line.band() == Band.ABOVE).count();
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    reasons.add(
        phrases
            .reason(
                CaseloadMessage.TEAM_ABOVE_GUIDELINE,
                ImmutableMap.of(
                    "above", above,
                    "guideline", guideline(parameters),
                    "all", String.valueOf(lines.size())))
            .with("coordinators", lines.size())
            .with("above", above));
    int alone = (int) lines.stream().filter(CoordinatorLine::isAwayWithoutCover).count();
    if (alone > 0) {
      reasons.add(
          phrases
              .reason(CaseloadMessage.TEAM_AWAY_NOT_COVERED, number(alone))
              .with("notCovered", alone));
    }
    if (!facts.vacancies().isEmpty()) {
      reasons.add(vacant(facts.vacancies()));
    }
    if (facts.inTouchElsewhere() + facts.waitingElsewhere() > 0) {
      reasons.add(elsewhere(facts));
    }
    if (above > 0) {
      reasons.add(phrases.reason(CaseloadMessage.NOBODY_REFUSED));
    }
    return reasons.build();
  }

  private Reason vacant(ImmutableList<VacantArea> vacancies) {
    long uncovered = vacancies.stream().filter(area -> area.coveredBy().isEmpty()).count();
    return phrases
        .reason(
            CaseloadMessage.TEAM_VACANCIES,
            ImmutableMap.of("number", vacancies.size(), "uncovered", String.valueOf(uncovered)))
        .with("vacancies", vacancies.size())
        .with("notCovered", uncovered);
  }

  private Reason elsewhere(CaseloadFacts facts) {
    return phrases
        .reason(
            CaseloadMessage.TEAM_ELSEWHERE,
            ImmutableMap.of(
                "people", phrases.people(facts.inTouchElsewhere()),
                "waiting", String.valueOf(facts.waitingElsewhere())))
        .with("inTouchElsewhere", facts.inTouchElsewhere())
        .with("waitingElsewhere", facts.waitingElsewhere());
  }
}
