package org.lac4j.core.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PartnerSectorTest {

  @Test
  void the_rows_are_the_surveys() {
    assertThat(PartnerSector.values())
        .hasSize(14)
        .startsWith(PartnerSector.LOCAL_COMMUNITY_ORGANISATION, PartnerSector.ADULT_SOCIAL_CARE);
    assertThat(Arrays.stream(PartnerSector.values()).mapToInt(PartnerSector::surveyPercent).sum())
        .isEqualTo(111);
  }

  @Test
  void any_other_sector_has_a_label() {
    PartnerSector surgery = PartnerSector.other("GP surgery");
    assertThat(surgery.isOfSurvey()).isFalse();
    assertThat(surgery.surveyPercent()).isZero();
    assertThat(surgery.label()).isEqualTo("GP surgery");
    assertThat(surgery).hasToString("other: GP surgery");
    assertThat(PartnerSector.parse("other: GP surgery")).isEqualTo(surgery);
    assertThat(PartnerSector.parse("police")).isSameAs(PartnerSector.POLICE);
  }

  @Test
  void an_unknown_text_is_refused_with_the_cure() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartnerSector.parse("polis"))
        .withMessageContaining("police")
        .withMessageEndingWith("for example \"other: GP surgery\".");
    assertThatIllegalArgumentException().isThrownBy(() -> PartnerSector.other("\t"));
  }
}
