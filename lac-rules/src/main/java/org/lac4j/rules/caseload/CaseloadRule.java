package org.lac4j.rules.caseload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.words.Messages;

/**
 * The guideline of 50 to 60 individuals or families at a time, and what may help a team above it.
 *
 * <p>It is a guideline and no cap. Above it people wait longer and the team is told; nobody is refused, and the types
 * have no way to say so. Those whom a coordinator covers for others are counted beside their own. Suggestions name
 * coordinators next door who are below the guideline and at work, Community Facilitators who work in the area, and more
 * time; people decide.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P8, P14, P17
 */
public final class CaseloadRule implements CaseloadPolicy {

  private static final RuleVersion VERSION_2 =
      RuleVersion.of(
          "caseload", "2", "A guideline of 50 to 60 individuals or families for each coordinator");

  private final RuleVersion about;
  private final CaseloadParameters parameters;
  private final Phrases phrases;

  private CaseloadRule(RuleVersion about, CaseloadParameters parameters, Phrases phrases) {
    this.about = about;
    this.parameters = parameters;
    this.phrases = phrases;
  }

  /**
   * Obtains the rule with the published guideline.
   *
   * @return the rule
   */
  public static CaseloadRule standard() {
    return new CaseloadRule(VERSION_2, CaseloadParameters.DEFAULTS, Phrases.ENGLISH);
  }

  /**
   * Obtains the rule with a council's own figures.
   *
   * @param about the version that these figures have
   * @param parameters the figures
   * @return the rule
   */
  public static CaseloadRule of(RuleVersion about, CaseloadParameters parameters) {
    return new CaseloadRule(about, parameters, Phrases.ENGLISH);
  }

  /**
   * Returns this rule in other words; what it decides stays as it is.
   *
   * @param words the council's own words, or those of another language
   * @return the rule
   */
  public CaseloadRule inWords(Messages words) {
    return new CaseloadRule(about, parameters, new Phrases(words));
  }

  /**
   * Returns the figures.
   *
   * @return the parameters
   */
  public CaseloadParameters parameters() {
    return parameters;
  }

  @Override
  public RuleVersion about() {
    return about;
  }

  @Override
  public Optional<CaseloadParameters> guideline() {
    return Optional.of(parameters);
  }

  @Override
  public boolean isAbove(int open, int covering, LocalDate asOf) {
    return parameters.band(open + covering) == Band.ABOVE;
  }

  @Override
  public CaseloadRule as(String description) {
    return new CaseloadRule(
        RuleVersion.builder().from(about).description(description).build(), parameters, phrases);
  }

  @Override
  public CaseloadRule because(String justification) {
    return new CaseloadRule(
        RuleVersion.builder().from(about).justification(justification).build(),
        parameters,
        phrases);
  }

  @Override
  public CaseloadAdvice decide(CaseloadFacts facts) {
    CaseloadWording wording = new CaseloadWording(phrases);
    Suggestions suggestions = new Suggestions(facts, parameters, phrases);
    ImmutableList<CoordinatorLine> coordinators =
        facts.loads().stream()
            .map(load -> line(load, facts.coveredFor(load.coordinator()), suggestions))
            .collect(toImmutableList());
    ImmutableList<VacancyLine> vacancies =
        facts.vacancies().stream()
            .map(area -> new VacancyLine(area, wording.vacancy(area), suggestions.forVacancy(area)))
            .collect(toImmutableList());
    return new CaseloadAdvice(
        coordinators, vacancies, wording.team(coordinators, facts, parameters));
  }

  private CoordinatorLine line(CoordinatorLoad load, int covering, Suggestions suggestions) {
    int total = load.open() + covering;
    Band band = parameters.band(total);
    Trend trend = trend(load.open(), load.openBefore());
    return CoordinatorLine.builder()
        .coordinator(load.coordinator())
        .open(load.open())
        .covering(covering)
        .isAwayWithoutCover(load.isAwayWithoutCover())
        .band(band)
        .trend(trend)
        .stretch((double) total / parameters.guidelineTo())
        .reasons(new CaseloadWording(phrases).coordinator(load, covering, band, trend, parameters))
        .suggestions(suggestions.forCoordinator(load, band))
        .build();
  }

  private Trend trend(int open, OptionalInt before) {
    if (before.isEmpty()) {
      return Trend.UNKNOWN;
    }
    int change = open - before.getAsInt();
    if (Math.abs(change) < parameters.trendChange()) {
      return Trend.STEADY;
    }
    return change > 0 ? Trend.RISING : Trend.FALLING;
  }

  /** Whether the other is of the same id and version, with the same figures; the words of it count nothing. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CaseloadRule that
        && about.id().equals(that.about.id())
        && about.version().equals(that.about.version())
        && parameters.equals(that.parameters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(about.id(), about.version(), parameters);
  }

  @Override
  public String toString() {
    return about.sentence();
  }
}
