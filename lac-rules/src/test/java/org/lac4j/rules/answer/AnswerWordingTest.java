package org.lac4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.DropIn;
import org.lac4j.core.team.PublicContact;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.timeframe.ExpectedWait;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.Timeframes;
import org.lac4j.rules.timeframe.WaitChange;
import org.lac4j.rules.words.Messages;

/** Every outcome for every audience, word by word: read {@code answers.txt} aloud after a change. */
class AnswerWordingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
  private static final Area HOLGATE = Area.of("E05000001", "Holgate");
  private static final Area ACOMB = Area.of("E05000002", "Acomb");
  private static final Area FULFORD = Area.of("E05000003", "Fulford");
  private static final Area BISHOPHILL = Area.of("E05000004", "Bishophill");

  private static final Team TEAM =
      Team.builder()
          .addAreas(HOLGATE, ACOMB, FULFORD, BISHOPHILL)
          .contact(
              PublicContact.of(
                  "the Local Area Coordination team",
                  new ContactDetails(Optional.of("01632 960000"), Optional.empty())))
          .addCoordinators(
              coordinator("C-1", "Hana Yarrowby", "01632 960117")
                  .withAreas(HOLGATE.code())
                  .withDropIns(
                      new DropIn(
                          "Holgate Hub",
                          DayOfWeek.TUESDAY,
                          LocalTime.of(10, 0),
                          LocalTime.of(12, 30))),
              coordinator("C-2", "Ivo Marr", "01632 960118").withAreas(ACOMB.code()),
              coordinator("C-3", "Una Fell", "01632 960119")
                  .withAreas(BISHOPHILL.code())
                  .withAbsences(
                      Absence.of(DAY, LocalDate.of(2026, 4, 10))
                          .coveredBy(CoordinatorId.of("C-2"))
                          .withPublicReturn()))
          .addVacancies(Vacancy.of(FULFORD.code()))
          .nearestHelpsWithinMetres(500)
          .build();

  private static final OtherServices SERVICES =
      OtherServices.of(
          ImmutableList.of(
              OtherService.builder()
                  .name("The night line")
                  .telephone("01632 960999")
                  .addTags(OtherService.CRISIS)
                  .build(),
              OtherService.builder()
                  .name("Ebor Good Neighbours")
                  .telephone("01632 960222")
                  .build()));

  private static final ImmutableMap<String, AnswerFacts> CASES =
      ImmutableMap.<String, AnswerFacts>builder()
          .put(
              "Covered, and they want a conversation",
              facts(new Placement.Inside(HOLGATE, 120), ConversationWish.YES))
          .put(
              "Covered, and nobody has asked yet",
              facts(new Placement.Inside(HOLGATE, 120), ConversationWish.NOT_ASKED))
          .put("Covered, and a no", facts(new Placement.Inside(HOLGATE, 120), ConversationWish.NO))
          .put(
              "A crisis",
              facts(new Placement.Inside(HOLGATE, 120), ConversationWish.YES)
                  .withUrgency(Urgency.CRISIS))
          .put(
              "Between two areas",
              facts(
                  new Placement.NearEdge(Optional.of(HOLGATE), ImmutableList.of(ACOMB), 4, 20),
                  ConversationWish.YES))
          .put(
              "The coordinator is away, and the day of return is public",
              facts(new Placement.Inside(BISHOPHILL, 120), ConversationWish.YES))
          .put(
              "No coordinator in post",
              facts(new Placement.Inside(FULFORD, 120), ConversationWish.YES))
          .put(
              "Not covered, near an area",
              facts(new Placement.Outside(Optional.of(ACOMB), 300), ConversationWish.YES))
          .put(
              "Perhaps covered",
              facts(
                  new Placement.NearEdge(Optional.of(HOLGATE), ImmutableList.of(), 4, 20),
                  ConversationWish.YES))
          .put(
              "A place that nobody knows",
              facts(
                  new Placement.Unplaced(Placement.UnplacedReason.UNKNOWN),
                  ConversationWish.NOT_ASKED))
          .buildOrThrow();

  private static final ImmutableMap<String, Timeframes> WAITS =
      ImmutableMap.of(
          "The waits now are known",
          waits(range(0, 3, 0.8), range(6, 15, 0.83)),
          "The waits now are known and changing",
          waits(range(1, 1, 0.97), range(0, 1, 0.6), WaitChange.Kind.MORE_WAIT),
          "Only the wait for an answer is known",
          waits(range(0, 0, 0.8), new ExpectedWait.NotYet(ExpectedWait.Why.TOO_FEW, 3, 20)));

  private static ExpectedWait range(int fewest, int most, double share) {
    return new ExpectedWait.Range(fewest, most, share, new ExpectedWait.Basis(40, 36, 80, 66));
  }

  private static Timeframes waits(
      ExpectedWait answer, ExpectedWait meeting, WaitChange.Kind... changes) {
    return new Timeframes(
        DAY,
        ImmutableList.of(
            new Timeframe(
                HOLGATE,
                DAY,
                4,
                answer,
                meeting,
                Arrays.stream(changes)
                    .map(kind -> new WaitChange(kind, 9, 4))
                    .collect(ImmutableList.toImmutableList()))));
  }

  private static Coordinator coordinator(String id, String name, String telephone) {
    return Coordinator.builder()
        .id(CoordinatorId.of(id))
        .name(name)
        .contact(new ContactDetails(Optional.of(telephone), Optional.empty()))
        .build();
  }

  private static AnswerFacts facts(Placement place, ConversationWish wish) {
    return AnswerFacts.of(place, wish, DAY).receivedAt(Instant.parse("2026-03-27T10:00:00Z"));
  }

  private static String told(Messages words) {
    Answers answers = Answers.of(TEAM).withServices(SERVICES).inWords(words);
    StringBuilder told = new StringBuilder();
    CASES.forEach((name, facts) -> tell(name, answers, facts, told));
    WAITS.forEach(
        (name, waits) ->
            tell(
                name,
                answers.withTimeframes(waits),
                facts(new Placement.Inside(HOLGATE, 120), ConversationWish.YES),
                told));
    return told.toString();
  }

  private static void tell(String name, Answers answers, AnswerFacts facts, StringBuilder told) {
    for (Audience audience : Audience.values()) {
      Answer answer = answers.answer(facts, audience);
      told.append("# ").append(name).append(", for ").append(audience.label());
      told.append("\n").append(answer.text()).append("\nWhy:\n");
      answer
          .reasons()
          .forEach(why -> told.append("- ").append(why.text().orElse(why.code())).append("\n"));
      told.append("\n");
    }
  }

  @Test
  void every_outcome_is_told_to_every_audience_in_these_words() throws IOException {
    assertThat(told(Messages.english()))
        .isEqualToNormalizingNewlines(
            Resources.toString(
                Resources.getResource(AnswerWordingTest.class, "answers.txt"),
                StandardCharsets.UTF_8));
  }
}
