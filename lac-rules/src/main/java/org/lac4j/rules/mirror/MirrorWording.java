package org.lac4j.rules.mirror;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;

/** Says a mirror to staff. */
final class MirrorWording {

  private MirrorWording() {}

  static ImmutableList<String> of(Mirror mirror) {
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    mirror.areas().forEach(area -> sentences.add(group(area)));
    mirror.coordinators().forEach(coordinator -> sentences.add(group(coordinator)));
    mirror.spreads().forEach(spread -> sentences.add(spread(spread)));
    if (!mirror.spreads().isEmpty()) {
      sentences.add(
          "A queue’s luck lasts for months, so “more than chance” is said of the first meeting in about 1 of 7 services whose"
              + " areas do not differ at all: look at another year too before you act on it.");
    }
    return sentences.build();
  }

  private static String group(Reflection one) {
    String people = one.name() + " (" + one.id() + "): " + people(one.counts().people());
    if (one.counts().people() == 0) {
      return people + " got in touch.";
    }
    return people
        + " got in touch, "
        + one.counts().waiting()
        + " of them still waiting, "
        + one.counts().inCrisis()
        + " in a crisis ("
        + percent(one.crisisShare())
        + "); mean wait "
        + days(one.answerDays())
        + " for an answer, "
        + days(one.meetingDays())
        + " for a first meeting.";
  }

  private static String people(int number) {
    return number == 1 ? "1 person" : number + " people";
  }

  private static String days(Optional<Double> days) {
    return days.map(MirrorWording::days).orElse("unknown");
  }

  private static String days(double days) {
    return number(days) + " days";
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * share);
  }

  private static String spread(Spread spread) {
    boolean isShare = spread.measure() == Spread.Measured.CRISIS_SHARE;
    return what(spread)
        + ": from "
        + value(spread.least(), isShare)
        + " to "
        + value(spread.most(), isShare)
        + ", "
        + apart(spread.found(), isShare)
        + " apart. By chance alone it would be about "
        + apart(spread.chance().typical(), isShare)
        + ", and at most "
        + apart(spread.chance().most(), isShare)
        + " in 99 of 100 cases: "
        + (spread.isBeyondChance() ? "more than chance." : "no more than chance brings.");
  }

  private static String what(Spread spread) {
    String who =
        spread.groups() + (spread.between() == Spread.Between.AREAS ? " areas" : " coordinators");
    return switch (spread.measure()) {
      case ANSWER_DAYS -> "Mean wait for an answer in " + who;
      case MEETING_DAYS -> "Mean wait for a first meeting in " + who;
      case CRISIS_SHARE -> "Share of people in a crisis in " + who;
    };
  }

  private static String value(double value, boolean isShare) {
    return isShare ? percent(value) : days(value);
  }

  private static String apart(double value, boolean isShare) {
    return isShare ? String.format(Locale.ROOT, "%.0f points", 100 * value) : days(value);
  }
}
