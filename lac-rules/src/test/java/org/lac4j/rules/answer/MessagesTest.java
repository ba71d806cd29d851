package org.lac4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.response.ResponseRule;

class MessagesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private static String shipped() throws IOException {
    return Resources.toString(
        Resources.getResource(Messages.class, "messages.properties"), StandardCharsets.UTF_8);
  }

  /** The same in a made-up language: every text in capitals, with its arguments as they were. */
  private static String shouted() throws IOException {
    return Arrays.stream(shipped().split("\n", -1))
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(
            line -> {
              int at = line.indexOf('=');
              return line.startsWith("time")
                  ? line
                  : line.substring(0, at + 1) + shout(line.substring(at + 1));
            })
        .collect(Collectors.joining("\n"));
  }

  private static String shout(String text) {
    return Pattern.compile("\\{[A-Z]+}")
        .matcher(text.toUpperCase(Locale.ROOT))
        .replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
  }

  @Test
  void every_message_has_a_text_for_every_audience_with_every_argument() {
    for (AnswerMessage message : AnswerMessage.values()) {
      Map<String, Object> values =
          message.arguments().entrySet().stream()
              .collect(
                  ImmutableMap.toImmutableMap(
                      Map.Entry::getKey,
                      entry ->
                          switch (entry.getValue()) {
                            case DATE -> DAY;
                            case WEEKDAY -> DayOfWeek.FRIDAY;
                            case TIME -> LocalTime.of(9, 30);
                            case TEXT -> "<" + entry.getKey() + ">";
                          }));
      for (Audience audience : Audience.values()) {
        AnswerLine line = Messages.english().line(message, audience, values);

        assertThat(line.text()).isNotBlank().doesNotContain("{", "}");
        values
            .values()
            .forEach(
                value ->
                    assertThat(line.text())
                        .contains(
                            value instanceof LocalDate
                                ? "Wednesday 1 April 2026"
                                : value instanceof DayOfWeek
                                    ? "Friday"
                                    : value instanceof LocalTime ? "9:30am" : value.toString()));
        assertThat(line.sources()).isNotEmpty();
      }
    }
  }

  @Test
  void no_text_writes_a_date_or_a_number_by_hand_or_speaks_as_nobody_does() throws IOException {
    String texts = shipped().replaceAll("(?m)^#.*$", "");

    assertThat(texts.replace("999", "")).doesNotContainPattern("[0-9]");
    assertThat(texts)
        .doesNotContainIgnoringCase("promise", "refer", "client", "please", "mend", "one point of")
        .doesNotContainPattern("(January|February|April|June|July|August|Monday|Friday)");
    assertThat(texts.lines().filter(line -> line.contains(".person=")))
        .isNotEmpty()
        .allMatch(line -> !line.matches(".*\\b([Tt]hey|[Tt]heir|[Tt]hem)\\b.*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "covred.person=x|the key covred.person is not known",
        "covered.person=You live in {place}.|covered.person has no argument {place}: known are [area]",
        "covered.person=You live in {area.|the braces of covered.person hold no argument",
        "covered.person=|the text of covered.person is blank"
      })
  void a_bundle_that_does_not_fit_is_refused_with_the_fault(String properties, String fault) {
    assertThatThrownBy(() -> Messages.english().overriddenBy(properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(fault);
  }

  @Test
  void a_language_needs_every_message() {
    assertThatThrownBy(() -> Messages.of(Locale.forLanguageTag("cy"), "covered=Rydym"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The messages in Welsh don't fit")
        .hasMessageContaining("there is no text for crisis-danger.person");
  }

  @Test
  void a_council_overrides_one_sentence_and_keeps_the_others() {
    Answers answers =
        Answers.by(EligibilityRule.withoutTeam(), ResponseRule.standard())
            .inWords(Messages.english().overriddenBy("covered.person=Welcome to {area}!"));
    AnswerFacts facts =
        AnswerFacts.of(
            new Placement.Inside(Area.of("A", "Acomb"), 9), ConversationWish.NOT_ASKED, DAY);

    assertThat(answers.answer(facts, Audience.PERSON).text())
        .isEqualTo(
            "Welcome to Acomb!\n"
                + "Would you like a conversation with a Local Area Coordinator? It’s your choice.");
    assertThat(answers.answer(facts, Audience.INTRODUCER).text())
        .startsWith("They live in Acomb, which we cover.");
  }

  @Test
  void another_language_changes_every_sentence_and_the_dates() throws IOException {
    Messages shouted = Messages.of(Locale.forLanguageTag("cy"), shouted());

    for (AnswerMessage message : AnswerMessage.values()) {
      for (Audience audience : Audience.values()) {
        Map<String, Object> values =
            message.arguments().keySet().stream()
                .collect(
                    ImmutableMap.toImmutableMap(
                        name -> name, name -> name.equals("day") ? DAY : "X"));
        String english = Messages.english().line(message, audience, values).text();
        if (english.matches(".*[a-z].*")) {
          assertThat(shouted.line(message, audience, values).text()).isNotEqualTo(english);
        }
      }
    }
    assertThat(
            shouted
                .line(AnswerMessage.ANSWER_BY, Audience.PERSON, ImmutableMap.of("day", DAY))
                .text())
        .isEqualTo("WE AIM TO ANSWER YOU BY Dydd Mercher 1 Ebrill 2026.");
  }
}
