package org.lac4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Postcode;
import org.lac4j.examples.democity.Home;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which beans an application gets, and what it may put in their place. */
class LacAutoConfigurationTest {

  @TempDir private Path folder;

  @Test
  void application_gets_the_index_the_resolver_the_rule_and_the_answers() {
    runner()
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context.getBean(CoverageIndex.class).size()).isEqualTo(12);
              assertThat(context).hasSingleBean(PlaceResolver.class);
              assertThat(context).hasSingleBean(EligibilityPolicy.class);
              assertThat(context.getBean(Answers.class)).isNotNull();

              Home home = coveredHome();
              assertThat(context.getBean(PlaceResolver.class).resolve(home.uprn()))
                  .isInstanceOfSatisfying(
                      Placement.Inside.class,
                      inside -> assertThat(inside.area().code()).isEqualTo(home.ward()));
              Answer answer =
                  context.getBean(LacAnswers.class).answer(home.uprn(), Audience.PERSON, Locale.UK);
              assertThat(answer.outcome()).isEqualTo("eligible");
              assertThat(answer.asOf()).isEqualTo("2026-03-02");
              assertThat(answer.text()).startsWith("You live in ");
            });
  }

  @Test
  void rule_of_the_council_takes_the_place_of_the_librarys() {
    runner()
        .withUserConfiguration(OwnRule.class)
        .run(
            context ->
                assertThat(context.getBean(EligibilityPolicy.class).about().description())
                    .isEqualTo("our own rule"));
  }

  @Test
  void nothing_is_read_where_the_library_is_turned_off() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(LacAutoConfiguration.class))
        .withPropertyValues("lac.enabled=false")
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(CurrentLacData.class));
  }

  @Test
  void postcode_without_a_directory_is_answered_with_a_question() {
    EborFiles.settings(folder);
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(LacAutoConfiguration.class))
        .withPropertyValues("lac.areas=" + folder.resolve("areas.geojson"))
        .run(
            context -> {
              Answer answer =
                  context
                      .getBean(LacAnswers.class)
                      .answer(Postcode.parse("EB1 1AA"), Audience.PERSON, Locale.UK);
              assertThat(answer.question()).isPresent();
            });
  }

  private ApplicationContextRunner runner() {
    return new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(LacAutoConfiguration.class))
        .withUserConfiguration(FixedClock.class)
        .withPropertyValues(EborFiles.settings(folder).toArray(String[]::new));
  }

  static Home coveredHome() {
    return EborFiles.EBOR.homes().stream()
        .filter(home -> EborFiles.EBOR.areas().area(home.ward()).isPresent())
        .findFirst()
        .orElseThrow();
  }

  @Configuration(proxyBeanMethods = false)
  static class FixedClock {
    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnRule {
    @Bean
    EligibilityByTeam ourRule() {
      return (Optional<org.lac4j.core.team.Team> team) ->
          EligibilityRule.of(team.orElseThrow()).as("our own rule");
    }
  }
}
