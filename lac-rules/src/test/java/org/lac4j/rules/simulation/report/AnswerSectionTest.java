package org.lac4j.rules.simulation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.rules.simulation.assumed.AssumedInput;
import org.lac4j.rules.simulation.engine.Measure;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.York2024;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Estimate;
import org.lac4j.rules.simulation.study.Sensitivity;
import org.lac4j.rules.simulation.study.Study;
import org.lac4j.rules.simulation.study.VariedInput;

/** A page opens with the answer, and says how far it holds. */
class AnswerSectionTest {

  private static final Scenario BASE =
      York2024.inCrisis().withLastDay(LocalDate.of(2024, 9, 30)).withStart(new Start.WarmUp(40));
  private static final Scenario WITHOUT =
      BASE.withName("Crises take nothing")
          .withAttention(Attention.builder().from(BASE.attention()).crisisHoursPerWeek(0).build());
  private static final Study STUDY = Study.of(BASE).withReplications(6);
  private static final Comparison COMPARISON =
      STUDY.compareWith(
          List.of(WITHOUT, BASE.withName("A second facilitator").withFacilitatorHoursPerWeek(60)));

  private static String opening(String html) {
    int answer = html.indexOf("<p class=\"answer\">");
    return html.substring(answer, html.indexOf("simulated runs"));
  }

  @Test
  void the_first_thing_on_a_page_is_the_answer_then_one_picture() {
    String html = SimulationReport.of(COMPARISON).html();
    String opening = opening(html);

    assertThat(html.indexOf("The answer")).isLessThan(html.indexOf("simulated runs"));
    assertThat(opening)
        .contains("With Crises take nothing, ")
        .contains(" less on average")
        .contains("more hours a week are left for longer-term work in the community.")
        .contains("With A second facilitator, as many people have a first meeting as with")
        .contains("People wait as long; about 30 more hours a week are left");
    assertThat(opening.split("role=\"img\"", -1)).hasSize(2);
    assertThat(html).contains("How long people wait").contains("The mean wait in each area");
  }

  @Test
  void alone_it_says_how_many_and_how_long() {
    String opening = opening(SimulationReport.of(STUDY.run()).html());

    assertThat(opening)
        .containsPattern("About [0-9]+ people are introduced in the time measured, and about")
        .contains("on average, and about")
        .contains("people are still waiting at the end.");
  }

  @Test
  void what_crises_leave_for_longer_term_work_is_told_with_its_interval() {
    String html = SimulationReport.of(COMPARISON).html();
    Estimate community =
        COMPARISON.base().estimate(Measure.COMMUNITY_HOURS, Scope.TEAM).orElseThrow();

    assertThat(html)
        .contains("Crises and longer-term work")
        .contains(Figures.interval(Measure.COMMUNITY_HOURS, community))
        .contains("the weekly time for longer-term work in the community is");
    assertThat(
            SimulationReport.of(
                    Study.of(York2024.scenario().withLastDay(LocalDate.of(2024, 6, 30)))
                        .withReplications(2)
                        .run())
                .html())
        .doesNotContain("Crises and longer-term work");
  }

  @Test
  void how_far_a_verdict_holds_is_drawn_and_told() {
    Sensitivity sensitivity =
        new Sensitivity(
            STUDY.withReplications(2),
            Optional.of(WITHOUT),
            Measure.MEETING_DAYS_MEAN,
            ImmutableList.of(
                VariedInput.of(AssumedInput.DEMAND, 0.9, 1.1),
                VariedInput.of(AssumedInput.LONG_HOURS, 0.9, 1.1)));
    Sensitivity.Outcome outcome = sensitivity.run(3);

    String html = SimulationReport.of(COMPARISON).with(outcome).html();

    assertThat(outcome.worlds().sentence())
        .isEqualTo("In 3 of 3 plausible worlds the mean wait for a first meeting gets shorter.");
    assertThat(opening(html)).contains(outcome.worlds().sentence());
    assertThat(html)
        .contains("How far it holds")
        .contains("id=\"tornado-title\"")
        .contains("how many people are introduced")
        .contains("0.90 times");
  }
}
