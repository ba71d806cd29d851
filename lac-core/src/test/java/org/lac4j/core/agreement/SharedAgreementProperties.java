package org.lac4j.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lac4j.core.LacDomain;
import org.lac4j.core.introduction.Actor;

@Domain(LacDomain.class)
class SharedAgreementProperties {

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_change_keeps_every_version_and_is_always_possible(
      @ForAll SharedAgreement agreement, @ForAll AgreementContent content, @ForAll Actor anyone) {
    List<AgreementVersion> before = List.copyOf(agreement.versions());

    SharedAgreement changed = agreement.change(content, agreement.current().at(), anyone);

    assertThat(agreement.versions()).isEqualTo(before);
    assertThat(changed.versions()).startsWith(before.toArray(AgreementVersion[]::new));
    assertThat(changed.versions()).hasSize(before.size() + 1);
    assertThat(changed.content()).isEqualTo(content);
    assertThat(changed.isInPlace()).isTrue();

    Statistics.collect(agreement.current().state());
    Statistics.coverage(
        checker -> {
          checker.check(AgreementState.IN_PLACE).count(count -> count > 0);
          checker.check(AgreementState.ENDED).count(count -> count > 0);
        });
  }

  @Property(tries = 500)
  void an_agreement_in_place_ends_in_one_step(
      @ForAll SharedAgreement agreement, @ForAll Actor anyone) {
    Assume.that(agreement.isInPlace());

    SharedAgreement ended = agreement.end(agreement.current().at(), anyone);

    assertThat(ended.isInPlace()).isFalse();
    assertThat(ended.content()).isEqualTo(agreement.content());
    assertThat(ended.versions()).startsWith(agreement.versions().toArray(AgreementVersion[]::new));
  }

  @Property(tries = 500)
  void nothing_expires(@ForAll SharedAgreement agreement) {
    Instant centuriesLater = agreement.current().at().plus(Duration.ofDays(200_000));

    assertThat(agreement.asOf(centuriesLater)).contains(agreement);
  }

  @Property(tries = 500)
  void replaying_the_versions_gives_the_same_agreement(@ForAll SharedAgreement agreement) {
    assertThat(
            SharedAgreement.replay(agreement.id(), agreement.introduction(), agreement.versions()))
        .isEqualTo(agreement)
        .hasSameHashCodeAs(agreement);
  }

  @Property(tries = 500)
  void as_of_each_version_it_was_that_version(@ForAll SharedAgreement agreement) {
    for (AgreementVersion version : agreement.versions()) {
      SharedAgreement then = agreement.asOf(version.at()).orElseThrow();
      assertThat(then.current().at()).isEqualTo(version.at());
      assertThat(agreement.versions()).startsWith(then.versions().toArray(AgreementVersion[]::new));
    }
  }

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_mention_holds_from_when_both_of_its_conditions_hold(
      @ForAll SharedAgreement agreement,
      @ForAll FormalPlanMention mention,
      @ForAll("offsets") int askedLater,
      @ForAll("offsets") int joinedLater,
      @ForAll Actor anyone) {
    Instant at = agreement.current().at();
    AgreementContent content =
        agreement.content().withMentions(moved(mention, at, askedLater, joinedLater));
    boolean holds = askedLater <= 0 && joinedLater <= 0;

    Throwable refusal = catchThrowable(() -> agreement.change(content, at, anyone));

    if (holds) {
      assertThat(refusal).isNull();
    } else {
      assertThat(refusal)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("add it with a version of that moment or later");
    }
    Statistics.collect(holds);
    Statistics.coverage(
        checker -> {
          checker.check(true).count(count -> count > 0);
          checker.check(false).count(count -> count > 0);
        });
  }

  private static FormalPlanMention moved(
      FormalPlanMention mention, Instant at, int askedLater, int joinedLater) {
    return new FormalPlanMention(
        mention.plan(),
        new FormalPlanMention.PersonAsked(mention.asked().person(), at.plusNanos(askedLater)),
        new FormalPlanMention.CoordinatorTakesPart(
            mention.takesPart().coordinator(), at.plusNanos(joinedLater)));
  }

  @Provide
  Arbitrary<Integer> offsets() {
    return Arbitraries.integers().between(-2, 2);
  }

  @Property
  void a_step_may_go_from_any_state_to_any_other(@ForAll Step step, @ForAll Step other) {
    Step moved = step.withState(other.state());

    assertThat(moved.state()).isEqualTo(other.state());
    assertThat(moved.withState(step.state())).isEqualTo(step);
  }
}
