package org.lac4j.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.internal.words.Argument;
import org.lac4j.rules.internal.words.Message;
import org.lac4j.rules.internal.words.MessageCatalogue;
import org.lac4j.rules.internal.words.MessageCheck;
import org.lac4j.rules.internal.words.SharedMessage;
import org.lac4j.rules.response.ResponseRule;

class MessagesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private static Map<String, Object> values(Message message) {
    return message.arguments().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Argument::name,
                argument ->
                    switch (argument.type()) {
                      case DATE -> DAY;
                      case WEEKDAY -> DayOfWeek.FRIDAY;
                      case TIME -> LocalTime.of(9, 30);
                      case NUMBER -> 7;
                      case TEXT, NEAR_DATE -> "<" + argument.name() + ">";
                    }));
  }

  private static String written(Argument argument) {
    return switch (argument.type()) {
      case DATE -> "Wednesday 1 April 2026";
      case WEEKDAY -> "Friday";
      case TIME -> "9:30am";
      case NUMBER -> "7";
      case TEXT, NEAR_DATE -> "<" + argument.name() + ">";
    };
  }

  private static ImmutableList<String> keys(Message message) {
    return message.isForEachAudience()
        ? ImmutableList.of("person", "introducer", "staff").stream()
            .map(
                audience ->
                    MessageCheck.keys(message, audience).stream()
                        .filter(Messages.english()::has)
                        .findFirst()
                        .orElseThrow())
            .distinct()
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of(message.key());
  }

  @Test
  void every_message_has_a_text_whose_arguments_are_written_as_their_types_say() {
    assertThat(MessageCatalogue.ALL).hasSizeGreaterThan(200);
    for (Message message : MessageCatalogue.ALL.values()) {
      if (message instanceof SharedMessage shared && shared.isPattern()) {
        continue;
      }
      for (String key : keys(message)) {
        String text = Messages.english().text(key, values(message));

        assertThat(text).isNotBlank().doesNotContain("{", "}");
        ImmutableList<String> all =
            message.arguments().stream()
                .map(MessagesTest::written)
                .collect(ImmutableList.toImmutableList());
        assertThat(all).allMatch(text::contains);
      }
    }
  }

  @Test
  void no_text_writes_a_date_a_number_or_a_plural_by_hand_or_speaks_as_nobody_does() {
    String texts =
        SecondBundle.shipped().replaceAll("(?m)^#.*$", "").replaceAll("(?m)^[^=\n]*=", "=");

    assertThat(texts.replace("999", "")).doesNotContainPattern("[0-9]");
    assertThat(texts)
        .doesNotContainIgnoringCase(
            "promised", "refer", "client", "please", "mend", "one point of", "(s)", "it takes that")
        .doesNotContainPattern("(January|February|March|April|June|July|August|Monday|Friday) ")
        .doesNotContainPattern("\\b(stands until|told to be)\\b");
    assertThat(SecondBundle.shipped().lines().filter(line -> line.contains(".person=")))
        .isNotEmpty()
        .allMatch(line -> !line.matches(".*\\b([Tt]hey|[Tt]heir|[Tt]hem)\\b.*"));
    assertThat(SecondBundle.shipped().lines().filter(line -> line.startsWith("say-")))
        .isNotEmpty()
        .allMatch(line -> !line.matches(".*\\b([Tt]hey|[Tt]heir|[Tt]hem)\\b.*"));
  }

  @Test
  void a_number_chooses_its_form() {
    Messages english = Messages.english();

    assertThat(english.text("days", ImmutableMap.of("number", 1))).isEqualTo("1 day");
    assertThat(english.text("days", ImmutableMap.of("number", 0))).isEqualTo("0 days");
    assertThat(english.text("days", ImmutableMap.of("number", 1_200L))).isEqualTo("1,200 days");
    assertThat(english.text("kilometres", ImmutableMap.of("number", 1.24)))
        .isEqualTo("1.2 kilometres");
  }

  @Test
  void a_language_has_as_many_forms_as_it_needs() {
    Messages six =
        SecondBundle.WORDS.overriddenBy(
            "days.0=dim\ndays.1=un\ndays.2=dau\ndays.3,11-13=tri\ndays.6=chwe\ndays={number}");

    assertThat(
            ImmutableList.of(0, 1, 2, 3, 4, 6, 11, 12, 13, 14).stream()
                .map(number -> six.text("days", ImmutableMap.of("number", number))))
        .containsExactly("dim", "un", "dau", "tri", "4", "chwe", "tri", "tri", "tri", "14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "covred.person=x|the key covred.person is not known",
        "covered.person=You live in {place}.|covered.person has no argument {place}: known are [area]",
        "covered.person=You live in {area.|the braces of covered.person hold no argument",
        "covered.person=|the text of covered.person is blank",
        "place-covered.person=x|the key place-covered.person is not known",
        "place-covered.1=x|the key place-covered.1 is not known",
        "days.one=x|the key days.one is not known",
        "time=bbb|the text of time is not a pattern of the JDK for days or times"
      })
  void a_bundle_that_does_not_fit_is_refused_with_the_fault(String properties, String fault) {
    assertThatThrownBy(() -> Messages.english().overriddenBy(properties))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(fault);
  }

  @Test
  void an_argument_that_is_missing_and_a_key_that_nobody_knows_are_told() {
    assertThatThrownBy(() -> Messages.english().text("days", ImmutableMap.of()))
        .hasMessage("The message days needs the argument number: give it.");
    assertThatThrownBy(() -> Messages.english().text("dais", ImmutableMap.of()))
        .hasMessage("There is no message dais: give one of the keys of the bundle.");
  }

  @Test
  void a_language_needs_every_message() {
    assertThatThrownBy(() -> Messages.of(Locale.forLanguageTag("cy"), "covered=Rydym"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The messages in Welsh don't fit")
        .hasMessageContaining("there is no text for crisis-danger.person")
        .hasMessageContaining("there is no text for waited-longest");
    String withoutOne =
        SecondBundle.text()
            .lines()
            .filter(line -> !line.startsWith("say-welcome"))
            .reduce("", (all, line) -> all + line + "\n");
    assertThatThrownBy(() -> Messages.of(Locale.forLanguageTag("cy"), withoutOne))
        .hasMessage("The messages in Welsh don't fit: there is no text for say-welcome.");
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
  void names_are_joined_as_people_say_them() {
    ImmutableList<String> names = ImmutableList.of("Holgate", "Acomb", "Fulford");

    assertThat(Messages.english().anyOf(names)).isEqualTo("Holgate, Acomb or Fulford");
    assertThat(Messages.english().allOf(names)).isEqualTo("Holgate, Acomb and Fulford");
    assertThat(Messages.english().anyOf(ImmutableList.of())).isEmpty();
    assertThat(Messages.english().day(DAY, DAY)).isEqualTo("Wednesday 1 April");
    assertThat(Messages.english().day(DAY, DAY.minusYears(1))).isEqualTo("Wednesday 1 April 2026");
  }

  @Test
  void a_key_is_written_once() {
    ImmutableList<String> keys =
        SecondBundle.shipped()
            .lines()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> Splitter.on('=').splitToList(line).get(0))
            .collect(ImmutableList.toImmutableList());

    assertThat(keys).doesNotHaveDuplicates();
  }
}
