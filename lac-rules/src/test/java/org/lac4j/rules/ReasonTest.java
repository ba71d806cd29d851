package org.lac4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

  private static final Reason WANTED =
      Reason.of("wanted", "They want a conversation.", "P7", "P20");

  @Test
  void sentence_tells_the_sources() {
    assertThat(WANTED.sentence()).isEqualTo("They want a conversation. (P7, P20)");
    assertThat(Reason.of("wanted", "They want one.").sentence()).isEqualTo("They want one.");
  }

  @Test
  void values_are_kept_as_text_in_the_order_given() {
    Reason reason = WANTED.with("metres", 12).with("area", "A1");
    assertThat(reason.values()).containsExactly(Map.entry("metres", "12"), Map.entry("area", "A1"));
    assertThat(reason.sources()).isEqualTo(ImmutableList.of("P7", "P20"));
    assertThat(reason.text()).isEqualTo(WANTED.text());
  }

  @Test
  void a_value_is_given_once() {
    Reason reason = WANTED.with("metres", 12);
    assertThatThrownBy(() -> reason.with("metres", 13))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("metres");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "place-covered", "a1-2b", "3-days"})
  void codes_are_words_joined_by_hyphens(String code) {
    assertThat(Reason.of(code, "Text.").code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "é"})
  void other_codes_are_refused(String code) {
    assertThatThrownBy(() -> Reason.of(code, "Text."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The code of a reason is lower-case letters and digits in words joined by hyphens, such as"
                + " place-covered, not '"
                + code
                + "'.");
  }

  @Test
  void a_blank_text_is_refused() {
    assertThatThrownBy(() -> Reason.of("wanted", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The reason wanted has no text: say it in a sentence.");
  }
}
