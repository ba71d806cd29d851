package org.lac4j.rules.timeframe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.lac4j.rules.internal.words.TimeframeMessage;
import org.lac4j.rules.words.Messages;

/** Says a timeframe to staff, in the words of one bundle. */
final class TimeframeWording {

  private static final int WEEKS = 8;

  private final Messages messages;

  TimeframeWording(Messages messages) {
    this.messages = messages;
  }

  ImmutableList<String> of(Timeframe timeframe) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    sentences.add(
        timeframe.answer() instanceof ExpectedWait.Range range
            ? range(TimeframeMessage.ANSWERS_NOW, TimeframeMessage.ANSWERS_BASIS, range)
            : unknown(
                TimeframeMessage.ANSWERS_UNKNOWN,
                TimeframeMessage.ANSWERS_TOO_FEW,
                (ExpectedWait.NotYet) timeframe.answer()));
    sentences.add(
        timeframe.meeting() instanceof ExpectedWait.Range range
            ? range(TimeframeMessage.MEETINGS_NOW, TimeframeMessage.MEETINGS_BASIS, range)
            : unknown(
                TimeframeMessage.MEETINGS_UNKNOWN,
                TimeframeMessage.MEETINGS_TOO_FEW,
                (ExpectedWait.NotYet) timeframe.meeting()));
    sentences.add(counted(TimeframeMessage.NOW_WAITING, timeframe.waiting()));
    timeframe.changes().forEach(change -> sentences.add(change(change)));
    return sentences.build();
  }

  private String range(
      TimeframeMessage sentence, TimeframeMessage basis, ExpectedWait.Range range) {
    ExpectedWait.Basis rests = range.basis();
    String tried =
        rests.tried() == 0
            ? text(TimeframeMessage.NOT_TRIED, ImmutableMap.of())
            : text(
                TimeframeMessage.TRIED,
                ImmutableMap.of("held", rests.held(), "people", people(rests.tried())));
    return text(
        sentence,
        ImmutableMap.of(
            "people", messages.share(range.share()),
            "when", messages.wait(range.fewestDays(), range.mostDays()),
            "basis",
                text(
                    basis,
                    ImmutableMap.of(
                        "people", people(rests.people()), "seen", rests.seen(), "tried", tried))));
  }

  private String unknown(
      TimeframeMessage sentence, TimeframeMessage tooFew, ExpectedWait.NotYet notYet) {
    String why =
        switch (notYet.why()) {
          case TOO_FEW ->
              text(
                  tooFew,
                  ImmutableMap.of("seen", notYet.seen(), "needed", people(notYet.needed())));
          case TOO_MANY_WAIT -> text(TimeframeMessage.TOO_MANY_WAIT, ImmutableMap.of());
          case TOO_UNSTEADY -> text(TimeframeMessage.TOO_UNSTEADY, ImmutableMap.of());
        };
    return text(sentence, ImmutableMap.of("why", why));
  }

  private String change(WaitChange change) {
    TimeframeMessage message =
        switch (change.kind()) {
          case VACANT -> TimeframeMessage.CHANGE_VACANT;
          case AWAY -> TimeframeMessage.CHANGE_AWAY;
          case DEMAND_ROSE -> TimeframeMessage.CHANGE_DEMAND_ROSE;
          case MORE_WAIT -> TimeframeMessage.CHANGE_MORE_WAIT;
          case DEMAND_FELL -> TimeframeMessage.CHANGE_DEMAND_FELL;
          case FEWER_WAIT -> TimeframeMessage.CHANGE_FEWER_WAIT;
          case NEW_IN_POST -> TimeframeMessage.CHANGE_NEW_IN_POST;
        };
    return text(
        message,
        ImmutableMap.of(
            "people", people(change.now()),
            "weeks", counted(TimeframeMessage.WEEKS, WEEKS),
            "usual", people((int) Math.round(change.usual()))));
  }

  private String people(int number) {
    return counted(TimeframeMessage.PERSONS, number);
  }

  private String counted(TimeframeMessage message, int number) {
    return text(message, ImmutableMap.of("number", number));
  }

  private String text(TimeframeMessage message, Map<String, ?> values) {
    return messages.text(message.key(), values);
  }
}
