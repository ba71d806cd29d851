package org.lac4j.examples.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerContact;
import org.lac4j.rules.answer.AnswerLine;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.answer.OtherService;

/** Which parts of a line lead somewhere. */
class LineViewTest {

  private static final Answer ANSWER =
      Answer.builder()
          .outcome("eligible")
          .audience(Audience.PERSON)
          .asOf(LocalDate.of(2026, 3, 2))
          .contact(
              new AnswerContact(
                  "Amina",
                  Optional.of("01632 960110"),
                  Optional.of("amina@ebor.example"),
                  ImmutableList.of(),
                  false))
          .addElsewhere(
              OtherService.builder()
                  .name("Script")
                  .website("javascript:alert(1)")
                  .telephone("0800 999 0000")
                  .build())
          .build();

  @Test
  void number_of_a_crisis_line_leads_there_whole() {
    assertThat(
            line(
                "crisis-service", "Line 24: 01632 960999, 116 123, a@b.example, https://c.example"))
        .containsExactly(
            new LineView.Part("Line 24: ", ""),
            new LineView.Part("01632 960999", "tel:01632960999"),
            new LineView.Part(", ", ""),
            new LineView.Part("116 123", "tel:116123"),
            new LineView.Part(", ", ""),
            new LineView.Part("a@b.example", "mailto:a@b.example"),
            new LineView.Part(", ", ""),
            new LineView.Part("https://c.example", "https://c.example"));
  }

  @Test
  void only_the_advice_that_names_it_leads_to_999() {
    assertThat(line("crisis-danger", "Call 999."))
        .containsExactly(
            new LineView.Part("Call ", ""),
            new LineView.Part("999", "tel:999"),
            new LineView.Part(".", ""));
    assertThat(line("elsewhere-service", "Script: 0800 999 0000, javascript:alert(1)"))
        .containsExactly(
            new LineView.Part("Script: ", ""),
            new LineView.Part("0800 999 0000", "tel:08009990000"),
            new LineView.Part(", javascript:alert(1)", ""));
  }

  @Test
  void contact_in_the_councils_own_words_leads_there_too() {
    assertThat(line("telephone-or-email", "Ring 01632 960110 (amina@ebor.example)"))
        .extracting(LineView.Part::link)
        .containsExactly("", "tel:01632960110", "", "mailto:amina@ebor.example", "");
  }

  private static ImmutableList<LineView.Part> line(String code, String text) {
    return LineView.of(ANSWER, ImmutableList.of(new AnswerLine(code, text, ImmutableList.of())))
        .get(0)
        .parts();
  }
}
