package org.lac4j.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.PartnerSector;

class PartnerSurveyTest {

  @Test
  void the_shares_that_agree_come_out_of_the_data() {
    assertThat(PartnerSurvey.agreeingPercents().values()).containsExactly(94, 95, 96, 83, 80, 98);
    assertThat(PartnerSurvey.agreeingPercents().keySet()).containsExactly(SurveyStatement.values());
  }

  @Test
  void the_mentions_of_the_19_aims_sum_to_708() {
    assertThat(PartnerSurvey.aimMentions().keySet()).hasSize(19).containsExactly(Aim.values());
    assertThat(PartnerSurvey.aimMentions().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(708);
    assertThat(PartnerSurvey.totalAimMentions()).isEqualTo(708);
  }

  @Test
  void aims_stand_in_the_order_of_the_survey_which_is_not_quite_that_of_their_mentions() {
    assertThat(PartnerSurvey.aimMentions().values())
        .containsExactly(
            76, 68, 60, 55, 53, 52, 45, 46, 44, 37, 33, 28, 25, 21, 19, 15, 10, 10, 11);
  }

  @Test
  void the_slips_of_the_source_are_told() {
    assertThat(PartnerSurvey.slips()).hasSize(5).allMatch(slip -> slip.endsWith("."));
  }

  @Test
  void the_sectors_sum_to_111_because_they_are_approximate() {
    assertThat(PartnerSurvey.sectorPercents()).hasSize(14);
    assertThat(PartnerSurvey.sectorPercents().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(111);
    assertThat(PartnerSurvey.sectorPercents())
        .containsEntry(PartnerSector.LOCAL_COMMUNITY_ORGANISATION, 23)
        .containsEntry(PartnerSector.POLICE, 9)
        .containsEntry(PartnerSector.FOODBANK, 1);
  }

  @Test
  void the_routes_sum_to_100() {
    assertThat(PartnerSurvey.awarenessPercents().values()).containsExactly(35, 28, 23, 14);
  }

  @Test
  void a_route_is_told_in_the_words_of_the_survey() {
    assertThat(PartnerSurvey.awarenessPercents().keySet())
        .extracting(AwarenessRoute::label)
        .containsExactly(
            "council engagement",
            "professional networks",
            "personal or direct engagement",
            "miscellaneous");
  }

  @Test
  void the_figure_that_cannot_be_read_is_absent() {
    assertThat(SurveyStatement.STRONG_RELATIONSHIPS.percent(Opinion.STRONGLY_DISAGREE)).isEmpty();
    assertThat(SurveyStatement.STRONG_RELATIONSHIPS.percents())
        .doesNotContainKey(Opinion.STRONGLY_DISAGREE)
        .hasSize(4);
  }

  @Test
  void every_other_figure_is_there() {
    int figures = 0;
    for (SurveyStatement statement : SurveyStatement.values()) {
      figures += statement.percents().size();
    }
    assertThat(figures).isEqualTo(6 * 5 - 1);
    assertThat(SurveyStatement.VALUABLE_RESOURCE.percent(Opinion.DISAGREE)).hasValue(0);
    assertThat(SurveyStatement.EASILY_CONTACTABLE.percent(Opinion.STRONGLY_DISAGREE)).hasValue(1);
  }

  @Test
  void what_can_be_read_sums_to_100_but_for_rounding() {
    assertThat(SurveyStatement.values())
        .allSatisfy(
            statement ->
                assertThat(statement.percents().values().stream().mapToInt(Integer::intValue).sum())
                    .as(statement.label())
                    .isBetween(99, 101));
  }

  @Test
  void the_size_of_the_survey_is_told() {
    assertThat(PartnerSurvey.PARTNERS).isEqualTo(107);
    assertThat(PartnerSurvey.INTRODUCING_OVER_18_MONTHS_PERCENT).isEqualTo(62);
  }

  @Test
  void labels_are_distinct_words() {
    assertThat(PartnerSurvey.aimMentions().keySet()).extracting(Aim::label).doesNotHaveDuplicates();
    assertThat(PartnerSurvey.sectorPercents().keySet())
        .extracting(PartnerSector::label)
        .doesNotHaveDuplicates();
    assertThat(Iterables.getLast(PartnerSurvey.aimMentions().keySet()).label())
        .isEqualTo("Improve physical health");
  }
}
