package org.lac4j.rules.eligibility;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;
import org.lac4j.rules.words.Messages;

/**
 * The answers for each area that has been asked about, worded at its first question.
 *
 * <p>They are kept for {@value #MOST_AREAS} areas, more than any council has, so that a host which makes areas up can't
 * fill the memory; for one area more they are worded at each question. Thread-safe.
 */
final class AnswersByArea {

  static final int MOST_AREAS = 10_000;

  private final Optional<Team> team;
  private final Messages words;
  private final ConcurrentHashMap<Area, AreaAnswers> known = new ConcurrentHashMap<>();

  AnswersByArea(Optional<Team> team, Messages words) {
    this.team = team;
    this.words = words;
  }

  /** Tells whether the team offers the help of its nearest coordinator so far beyond its areas. */
  boolean isNearestOffered(Placement.Outside place) {
    return place.nearest().isPresent()
        && team.map(Team::nearestHelpsWithinMetres)
            .filter(within -> within.isPresent() && place.metres() <= within.getAsInt())
            .isPresent();
  }

  Messages words() {
    return words;
  }

  AnswersByArea inWords(Messages others) {
    return new AnswersByArea(team, others);
  }

  AreaAnswers of(Area area) {
    AreaAnswers answers = known.get(area);
    return answers != null ? answers : worded(area);
  }

  private AreaAnswers worded(Area area) {
    AreaAnswers answers = new AreaAnswers(area, team, words);
    if (known.size() < MOST_AREAS) {
      known.put(area, answers);
    }
    return answers;
  }

  int size() {
    return known.size();
  }
}
