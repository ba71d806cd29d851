package org.lac4j.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.coverage.InvalidAreasException;
import org.lac4j.geo.gazetteer.GazetteerResolver;
import org.lac4j.geo.io.CoverageReadException;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.geo.io.ReadOptions;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;
import org.locationtech.jts.geom.Coordinate;

/** The examples of the README, one for each kind of user. A test holds the README against this file. */
final class EmbeddingExamples {

  private EmbeddingExamples() {}

  /** An eligibility check in an existing council application. */
  static Eligibility check(Path areasFile, Team team, LocalDate today, PrintStream out)
      throws IOException {
    Coverage areas = CoverageReader.read(areasFile, ReadOptions.DEFAULT).coverage();
    PlaceResolver places = GazetteerResolver.of(CoverageIndex.of(areas));
    EligibilityRule rule = EligibilityRule.of(team);

    Placement placement = places.resolve(LonLat.ofDegrees(-1.0803, 53.9583));
    Eligibility answer = rule.decide(EligibilityFacts.of(placement, ConversationWish.YES, today));
    answer.sentences().forEach(out::println);
    return answer;
  }

  /** A first look at a boundary file: every fault in it, and areas whose middle another area claims too. */
  static void look(Path areasFile, PrintStream out) throws IOException {
    try {
      Coverage areas = CoverageReader.read(areasFile, ReadOptions.DEFAULT).coverage();
      CoverageIndex index = CoverageIndex.of(areas);
      for (CoverageArea area : areas.areas()) {
        Coordinate inside = area.geometry().getInteriorPoint().getCoordinate();
        ImmutableList<Area> claims = index.areasAt(inside.x, inside.y);
        if (claims.size() > 1) {
          out.println("The middle of " + area.area() + " lies in " + claims);
        }
      }
    } catch (CoverageReadException | InvalidAreasException e) {
      out.println(e.getMessage());
    }
  }

  /** Whom a change of policy would see sooner among today's first ten. */
  static ImmutableSet<IntroductionId> sooner(
      ImmutableList<Waiting> queue,
      PrioritisationPolicy now,
      PrioritisationPolicy proposed,
      LocalDate today) {
    PriorityFacts facts = PriorityFacts.of(queue, today);
    ImmutableList<IntroductionId> before = now.decide(facts).ids();
    ImmutableList<IntroductionId> after = proposed.decide(facts).ids();
    return after.stream()
        .limit(10)
        .filter(id -> before.indexOf(id) >= 10)
        .collect(ImmutableSet.toImmutableSet());
  }
}
