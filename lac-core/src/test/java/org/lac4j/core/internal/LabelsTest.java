package org.lac4j.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final Locale USUAL = Locale.getDefault();

  private enum Sample {
    INSIDE,
    NEAR_THE_EDGE
  }

  @AfterEach
  void usualLanguage() {
    Locale.setDefault(USUAL);
  }

  @Test
  void words_are_joined_by_hyphens() {
    assertThat(Labels.of(Sample.NEAR_THE_EDGE)).isEqualTo("near-the-edge");
  }

  @Test
  void turkish_changes_no_letter() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));

    assertThat(Labels.of(Sample.INSIDE)).isEqualTo("inside");
  }
}
