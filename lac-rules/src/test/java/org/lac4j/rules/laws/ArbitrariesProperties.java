package org.lac4j.rules.laws;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/** The laws are worth what their generators cover. */
class ArbitrariesProperties {

  /** So many that a share is what the generator gives, and not what one run happens to draw. */
  private static final int TRIES = 2_000;

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void every_kind_of_placement_is_generated_with_every_wish(
      @ForAll("eligibilityFacts") EligibilityFacts facts) {
    Statistics.label("placement")
        .collect(
            facts.placement().map(Placement::getClass).map(Class::getSimpleName).orElse("none"))
        .coverage(
            coverage -> {
              coverage.check("Inside").percentage(p -> p > 15);
              coverage.check("Outside").percentage(p -> p > 15);
              coverage.check("NearEdge").percentage(p -> p > 5);
              coverage.check("Split").percentage(p -> p > 5);
              coverage.check("Unplaced").percentage(p -> p > 5);
              coverage.check("none").percentage(p -> p > 3);
            });
    Statistics.label("wish")
        .collect(facts.wish())
        .coverage(
            coverage -> {
              for (ConversationWish wish : ConversationWish.values()) {
                coverage.check(wish).percentage(p -> p > 20);
              }
            });
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void people_alike_in_all_but_their_id_are_common(@ForAll("queues") PriorityFacts facts) {
    long kinds =
        facts.queue().stream()
            .map(waiting -> waiting.withId(facts.queue().get(0).id()).withOvertaken(0))
            .distinct()
            .count();
    Statistics.label("twins")
        .collect(kinds < facts.queue().size())
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 40));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void some_have_been_overtaken(@ForAll("queues") PriorityFacts facts) {
    Statistics.label("overtaken")
        .collect(facts.queue().stream().map(Waiting::goneAhead).anyMatch(n -> n > 0))
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 40));
  }

  @Provide
  Arbitrary<EligibilityFacts> eligibilityFacts() {
    return EligibilityArbitraries.facts();
  }

  @Provide
  Arbitrary<PriorityFacts> queues() {
    return QueueArbitraries.facts();
  }
}
