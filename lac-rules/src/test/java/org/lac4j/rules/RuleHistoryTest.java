package org.lac4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.priority.PrioritisationRule;

class RuleHistoryTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final EligibilityRule FIRST = EligibilityRule.withoutTeam();
  private static final EligibilityRule SECOND =
      FIRST.withNextStepsOutside("3", ImmutableList.of("Ask at the library."));
  private static final RuleHistory<EligibilityRule> HISTORY =
      RuleHistory.<EligibilityRule>builder()
          .add(EffectiveDates.of(APRIL.minusYears(1), APRIL.minusDays(2)), FIRST)
          .add(EffectiveDates.from(APRIL), SECOND)
          .build();

  @Test
  void the_version_in_force_is_found_by_date() {
    assertThat(HISTORY.inForceOn(APRIL.minusDays(2))).contains(FIRST);
    assertThat(HISTORY.inForceOn(APRIL)).contains(SECOND);
    assertThat(HISTORY.inForceOn(APRIL.minusDays(1))).isEmpty();
    assertThat(HISTORY.inForceOn(APRIL.minusYears(2))).isEmpty();
  }

  @Test
  void a_history_is_built_of_its_versions() {
    RuleHistory<EligibilityRule> history =
        RuleHistory.<EligibilityRule>builder().add(EffectiveDates.from(APRIL), FIRST).build();

    assertThat(history).isNotNull();
    assertThat(history.inForceOn(APRIL)).contains(FIRST);
  }

  @Test
  void an_old_version_is_found_by_name() {
    assertThat(HISTORY.version("2")).contains(FIRST);
    assertThat(HISTORY.version("4")).isEmpty();
  }

  @Test
  void versions_of_one_rule_follow_each_other() {
    assertRefused(
        EffectiveDates.from(APRIL.minusDays(1)),
        SECOND,
        "Versions 2 and 3 of rule eligibility apply on the same dates: end one before the other"
            + " starts.");
    assertRefused(
        EffectiveDates.from(APRIL),
        FIRST,
        "Version 2 of rule eligibility is there already: name it anew.");
    assertRefused(
        EffectiveDates.from(APRIL),
        PrioritisationRule.standard(),
        "Rule priority is not rule eligibility: keep a history of each.");
  }

  private static void assertRefused(EffectiveDates dates, Rule<?, ?> rule, String message) {
    RuleHistory.Builder<Rule<?, ?>> builder =
        RuleHistory.<Rule<?, ?>>builder()
            .add(EffectiveDates.of(APRIL.minusYears(1), APRIL.minusDays(1)), FIRST);
    assertThatThrownBy(() -> builder.add(dates, rule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
