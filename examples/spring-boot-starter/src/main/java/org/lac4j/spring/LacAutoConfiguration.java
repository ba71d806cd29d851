package org.lac4j.spring;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.json.jackson3.LacJackson3Module;
import org.lac4j.core.team.Team;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The beans of the library. Interfaces answer by what holds now; {@link CoverageIndex} and {@link Answers}, which never change,
 * are made anew for each place that they are injected into: ask {@link CurrentLacData} or an {@link ObjectProvider} where they
 * are to follow the files.
 */
@AutoConfiguration
@ConditionalOnProperty(name = "lac.enabled", matchIfMissing = true)
@EnableConfigurationProperties(LacProperties.class)
public final class LacAutoConfiguration {

  /** Creates the configuration. */
  public LacAutoConfiguration() {}

  /** What was read from the files; the application does not start if they can't be used. */
  @Bean
  @ConditionalOnMissingBean
  CurrentLacData currentLacData(LacProperties properties, ObjectProvider<EligibilityByTeam> rules) {
    CurrentLacData current =
        CurrentLacData.of(
            properties, rules.getIfAvailable(() -> LacAutoConfiguration::ruleOfTheLibrary));
    current.watch(properties.getCheckEvery());
    return current;
  }

  private static EligibilityPolicy ruleOfTheLibrary(Optional<Team> team) {
    return team.map(EligibilityRule::of).orElseGet(EligibilityRule::withoutTeam);
  }

  /** Where a place lies by the files that hold now. */
  @Bean
  CountedPlaces lacPlaceResolver(CurrentLacData current) {
    return new CountedPlaces(current);
  }

  /** Who is covered by the files that hold now. */
  @Bean
  @ConditionalOnMissingBean
  EligibilityPolicy lacEligibility(CurrentLacData current) {
    return new CurrentEligibility(current);
  }

  /** Answers today; a clock of the application's own says when that is. */
  @Bean
  @ConditionalOnMissingBean
  LacAnswers lacAnswers(CurrentLacData current, CountedPlaces places, ObjectProvider<Clock> clock) {
    return new LacAnswers(current, places, clock.getIfAvailable(Clock::systemUTC));
  }

  /** The index that holds when it is asked for. */
  @Bean
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  @ConditionalOnMissingBean
  CoverageIndex coverageIndex(CurrentLacData current) {
    return current.get().index();
  }

  /** The answers in English that hold when they are asked for. */
  @Bean
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  @ConditionalOnMissingBean
  Answers answers(CurrentLacData current) {
    return current.get().answers(Locale.UK);
  }

  /** Values as JSON, in whichever mapper the application has. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(tools.jackson.databind.JacksonModule.class)
  static class Jackson3 {

    @Bean
    @ConditionalOnMissingBean
    LacJackson3Module lacJackson3Module() {
      return new LacJackson3Module();
    }
  }

  /** Places as parameters of requests, and problems for bad ones. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  @ConditionalOnClass(WebMvcConfigurer.class)
  @Import(LacProblemAdvice.class)
  static class Web {

    @Bean
    WebMvcConfigurer lacConverters() {
      return new LacConverters();
    }
  }

  /** Health, where the application has any. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(HealthIndicator.class)
  static class Health {

    @Bean
    HealthIndicator lacHealthIndicator(CurrentLacData current) {
      return new LacHealthIndicator(current);
    }
  }

  /** Metrics, where the application has any. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MeterBinder.class)
  static class Metrics {

    @Bean
    MeterBinder lacMetrics(CurrentLacData current, CountedPlaces places) {
      return new LacMetrics(current, places);
    }
  }
}
