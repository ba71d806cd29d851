package org.lac4j.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lac4j.core.file.WholeFile;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.Districting;
import org.lac4j.geo.districting.LoadRange;
import org.lac4j.geo.districting.UnitGraph;
import org.lac4j.geo.districting.UnitNeighbours;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.report.AuditWriter;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.simulation.people.KnownIntroduction;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Study;

/** The samples of the README, one for each kind of user, and longer ones. A test holds the pages against this file. */
final class EmbeddingExamples {

  private EmbeddingExamples() {}

  /** An eligibility check in an existing council application. */
  static Eligibility check(Path areasFile, Team team, LocalDate today, PrintStream out)
      throws IOException {
    Coverage areas = CoverageReader.read(areasFile, ReadOptions.DEFAULT).coverage();
    PlaceResolver places = CoverageResolver.of(CoverageIndex.of(areas));
    EligibilityRule rule = EligibilityRule.of(team);

    Placement placement = places.resolve(LonLat.ofDegrees(-1.0803, 53.9583));
    Eligibility answer = rule.decide(EligibilityFacts.of(placement, ConversationWish.YES, today));
    answer.sentences().forEach(out::println);
    return answer;
  }

  /** An audit of a boundary file: what is wrong, where, and what to do about it. */
  static void audit(Path areasFile, Path page, PrintStream out) throws IOException {
    try {
      BoundaryFile file = CoverageReader.readIdentified(areasFile, ReadOptions.DEFAULT);
      AuditReport report = CoverageAudit.run(AuditInput.of(file, ReadOptions.DEFAULT).build());
      AuditWriter writer = AuditWriter.of(report, areasFile.getFileName().toString());
      out.print(writer.toText(100));
      try (WholeFile html = WholeFile.at(page)) {
        writer.writeHtml(html.stream());
        html.commit();
      }
    } catch (CoverageReadException e) {
      out.println(e.getMessage());
    }
  }

  /** The next year from a council's own records: who is in touch and who waits, and what a fifth more demand would do. */
  static Comparison fromToday(
      Team team, List<KnownIntroduction> records, LocalDate today, int replications) {
    Scenario asItIs =
        Scenario.builder()
            .name("As it is")
            .firstDay(today)
            .lastDay(today.plusYears(1))
            .areas(
                team.areas().stream()
                    .map(area -> new SimulatedArea(area, new Demand.PerYear(100), Optional.empty()))
                    .toList())
            .coordinators(SimulatedCoordinator.allOf(team))
            .people(People.builder().longLasts(new Length.LogNormal(270, 240)).build())
            .start(Start.Today.of(today, records))
            .build();
    Scenario busier =
        asItIs
            .withName("A fifth more demand")
            .and(new Change.DemandChanges(today, ImmutableSet.of(), 1.2));
    return Study.of(asItIs).withReplications(replications).compareWith(ImmutableList.of(busier));
  }

  /** What a change of a rule would do to waiting, with its interval. */
  static void simulate(Scenario today, int replications, PrintStream out) {
    Policies shorterQueue =
        Policies.builder()
            .from(today.policies())
            .intake(new Intake(true, OptionalInt.of(7)))
            .build();
    Scenario proposed = today.withName("A shorter queue rule").withPolicies(shorterQueue);
    Comparison answer =
        Study.of(today).withReplications(replications).compareWith(ImmutableList.of(proposed));
    answer.alternatives().forEach(alternative -> out.println(alternative.sentence()));
  }

  /** Where one more coordinator would serve most people, within the load that one can take. */
  static Design oneMore(
      Coverage wards, Map<AreaCode, Double> people, Map<AreaCode, AreaCode> today) {
    UnitGraph graph = UnitNeighbours.of(wards).graph(people);
    Districting asked = Districting.of(graph).withToday(today);
    return asked.oneMore(1, LoadRange.of(8_000, 10_000));
  }

  /** The neighbours of units, for suggestions on caseloads. */
  static AdjacentAreas adjacent(UnitGraph graph) {
    ImmutableSet.Builder<AdjacentAreas.Pair> pairs = ImmutableSet.builder();
    for (AreaCode unit : graph.codes()) {
      graph.neighbours(unit).keySet().forEach(next -> pairs.add(AdjacentAreas.Pair.of(unit, next)));
    }
    return AdjacentAreas.of(pairs.build());
  }
}
