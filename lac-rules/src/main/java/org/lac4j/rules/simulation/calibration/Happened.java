package org.lac4j.rules.simulation.calibration;

import com.google.common.collect.ImmutableListMultimap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.Spell;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.internal.waits.KaplanMeier;
import org.lac4j.rules.records.RecordedSpell;
import org.lac4j.rules.records.ServiceRecords;
import org.lac4j.rules.simulation.calibration.CalibrationRow.Figure;

/** Counts what happened in some days from the records of a service, or of a run; of who lives in areas of the team. */
final class Happened {

  /** Of nobody's wait more counts. */
  private static final int LONGEST = 91;

  private final int first;
  private final int last;
  private final Map<Optional<AreaCode>, Map<Figure, Double>> values = new HashMap<>();

  Happened(ServiceRecords records, LocalDate from, LocalDate until) {
    this.first = (int) from.toEpochDay();
    this.last = (int) until.toEpochDay();
    ImmutableListMultimap.Builder<Optional<AreaCode>, Spell> byArea =
        ImmutableListMultimap.builder();
    for (RecordedSpell spell : records.spells(until)) {
      if (spell.area().isPresent()) {
        byArea.put(Optional.empty(), spell.spell());
        byArea.put(spell.area(), spell.spell());
      }
    }
    byArea.build().asMap().forEach((area, spells) -> values.put(area, count(spells)));
  }

  double value(Optional<AreaCode> area, Figure figure) {
    return values.getOrDefault(area, Map.of()).getOrDefault(figure, 0.0);
  }

  private Map<Figure, Double> count(Collection<Spell> spells) {
    Map<Figure, Double> counts = new EnumMap<>(Figure.class);
    KaplanMeier answers = new KaplanMeier();
    KaplanMeier meetings = new KaplanMeier();
    for (Spell spell : spells) {
      boolean isMet = spell.conversationAt().isPresent();
      boolean isInTime = isIn(Optional.of(spell.openedAt()));
      add(counts, Figure.INTRODUCED, isInTime);
      add(counts, Figure.MET, isIn(spell.conversationAt()));
      add(counts, Figure.LEFT, !isMet && isIn(spell.endedAt()));
      add(counts, Figure.ENDED, isMet && isIn(spell.endedAt()));
      add(counts, Figure.WAITING, !isMet && spell.isOpen());
      add(counts, Figure.IN_TOUCH, isMet && spell.isOpen());
      if (isInTime) {
        add(answers, spell, Spell::answeredAt);
        add(meetings, spell, Spell::conversationAt);
      }
    }
    counts.put(Figure.ANSWER_DAYS, mean(answers));
    counts.put(Figure.MEETING_DAYS, mean(meetings));
    return counts;
  }

  private static double mean(KaplanMeier waits) {
    return waits.people() == 0 ? 0 : waits.meanUpTo(LONGEST);
  }

  private static void add(Map<Figure, Double> counts, Figure figure, boolean counted) {
    counts.merge(figure, counted ? 1.0 : 0.0, Double::sum);
  }

  private void add(KaplanMeier waits, Spell spell, Function<Spell, Optional<Instant>> seen) {
    int opened = day(spell.openedAt());
    Optional<Instant> moment = seen.apply(spell);
    if (moment.isPresent()) {
      waits.met(day(moment.get()) - opened, 1);
    } else {
      waits.censored(spell.endedAt().map(Happened::day).orElse(last) - opened, 1);
    }
  }

  private boolean isIn(Optional<Instant> moment) {
    return moment.map(Happened::day).filter(day -> day >= first && day <= last).isPresent();
  }

  private static int day(Instant moment) {
    return (int) ServiceTime.dayOf(moment).toEpochDay();
  }
}
