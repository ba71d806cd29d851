package org.lac4j.rules.timeframe;

import com.google.common.collect.ImmutableList;

/** Says a timeframe to staff. */
final class TimeframeWording {

  private static final String GOT_IN_TOUCH = " after they get in touch";

  private TimeframeWording() {}

  static ImmutableList<String> of(Timeframe timeframe) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    sentences.add(wait(timeframe.answer(), "hear from us", "people hear from us", "answered"));
    sentences.add(
        wait(
            timeframe.meeting(), "have a first meeting", "people wait for a first meeting", "met"));
    sentences.add(waiting(timeframe.waiting()));
    timeframe.changes().forEach(change -> sentences.add(change(change)));
    return sentences.build();
  }

  private static String wait(ExpectedWait wait, String doThis, String how, String done) {
    if (wait instanceof ExpectedWait.Range range) {
      return share(range.share())
          + " "
          + doThis
          + " "
          + days(range)
          + " ("
          + basis(range.basis(), done)
          + ").";
    }
    return "We can’t say yet how long " + how + ": " + why((ExpectedWait.NotYet) wait, done) + ".";
  }

  private static String share(double share) {
    long of10 = Math.round(10 * share);
    return of10 == 10 ? "Almost all people" : of10 + " in 10 people";
  }

  private static String days(ExpectedWait.Range range) {
    if (range.mostDays() == 0) {
      return "on the day that they get in touch";
    }
    if (range.fewestDays() == 0) {
      return range.mostDays() == 1 ? "by the next day" : "within " + range.mostDays() + " days";
    }
    return range.fewestDays() == range.mostDays()
        ? day(range.mostDays()) + GOT_IN_TOUCH
        : range.fewestDays() + " to " + day(range.mostDays()) + GOT_IN_TOUCH;
  }

  private static String day(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static String basis(ExpectedWait.Basis basis, String done) {
    String people =
        "from " + people(basis.people()) + ", of whom " + basis.seen() + " have been " + done;
    return basis.tried() == 0
        ? people + "; too few came before to try this on"
        : people
            + "; told before, it came true for "
            + basis.held()
            + " of "
            + people(basis.tried());
  }

  private static String why(ExpectedWait.NotYet notYet, String done) {
    return switch (notYet.why()) {
      case TOO_FEW ->
          people(notYet.seen())
              + " who came in the last year "
              + (notYet.seen() == 1 ? "has" : "have")
              + " been "
              + done
              + ", and it takes "
              + notYet.needed();
      case TOO_MANY_WAIT -> "too many of those who came still wait";
      case TOO_UNSTEADY -> "waits change so much that no range would have held";
    };
  }

  private static String waiting(int number) {
    return switch (number) {
      case 0 -> "Nobody is waiting for a first meeting.";
      case 1 -> "1 person is waiting for a first meeting.";
      default -> number + " people are waiting for a first meeting.";
    };
  }

  private static String people(int number) {
    return number == 1 ? "1 person" : number + " people";
  }

  private static String change(WaitChange change) {
    String usual = people((int) Math.round(change.usual()));
    return switch (change.kind()) {
      case VACANT -> "Nobody is in post: people may wait longer than this.";
      case AWAY -> "The coordinator is away: people may wait longer than this.";
      case DEMAND_ROSE ->
          people(change.now())
              + " came in the last 8 weeks, where "
              + usual
              + " would be usual: people may wait longer than this.";
      case MORE_WAIT ->
          people(change.now())
              + " wait, up from "
              + usual
              + " 8 weeks ago: people may wait longer than this.";
      case DEMAND_FELL ->
          people(change.now())
              + " came in the last 8 weeks, where "
              + usual
              + " would be usual: people may wait less than this.";
      case FEWER_WAIT ->
          people(change.now())
              + " wait, down from "
              + usual
              + " 8 weeks ago: people may wait less than this.";
      case NEW_IN_POST ->
          "Somebody took up the post in the last half year: people may wait less than this.";
    };
  }
}
