package org.lac4j.core.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndReasonTest {

  @ParameterizedTest
  @CsvSource({
    "timed-out, P9",
    "time-limit-reached, P9",
    "agreement-expired, P9",
    "time-is-up, P9",
    "duration-exceeded, P9",
    "no-more-eligible, P7",
    "eligibility-ended, P7",
    "does-not-qualify, P7",
    "caseload-is-full, P17",
    "over-caseload, P17",
    "team-full, P17",
    "no-longer-eligible, P7",
    "not-eligible, P7",
    "threshold-not-met, P7",
    "caseload-full, P17",
    "coordinator-at-capacity, P17"
  })
  void a_code_that_the_principles_forbid_is_refused_with_the_reason(String code, String source) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EndReason.of(code))
        .withMessageContaining("(" + source + ")")
        .withMessageEndingWith("Say what happened, or use no-reason-owed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lease-unexpired",
        "moved-to-leeds",
        "full-time-job",
        "in-full-health",
        "time-for-a-change",
        "good-timing",
        "found-a-room"
      })
  void a_code_that_only_looks_alike_is_taken(String code) {
    assertThat(EndReason.of(code).code()).isEqualTo(code);
  }

  @Test
  void a_label_is_the_councils_own_and_is_not_scanned() {
    EndReason reason = EndReason.MOVED_AWAY.labelled("Lease expired: moved to Leeds");
    assertThat(reason).hasToString("moved-away: Lease expired: moved to Leeds");
    assertThat(EndReason.parse(reason.toString())).isEqualTo(reason);
    assertThat(EndReason.parse("moved-away")).isEqualTo(EndReason.MOVED_AWAY);
    assertThatIllegalArgumentException().isThrownBy(() -> EndReason.MOVED_AWAY.labelled(" "));
  }
}
