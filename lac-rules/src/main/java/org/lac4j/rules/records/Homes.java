package org.lac4j.rules.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.person.Residence;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.Team;

/**
 * Where people live among the areas of a day's map.
 *
 * <p>Implementations are thread-safe.
 *
 * @source P7
 */
@FunctionalInterface
public interface Homes {

  /** Knows nobody's home. */
  Homes UNKNOWN = (introduction, day) -> Optional.empty();

  /**
   * Tells where the home that an introduction tells of lies.
   *
   * @param introduction the introduction
   * @param day the day whose map counts
   * @return where it lies; empty if no home is told
   */
  Optional<Placement> of(Introduction introduction, LocalDate day);

  /**
   * Obtains the homes by one map for all days.
   *
   * @param resolver the map
   * @return the homes
   */
  static Homes by(PlaceResolver resolver) {
    return (introduction, day) ->
        introduction.introduced().residence().flatMap(Residence::location).map(resolver::resolve);
  }

  /**
   * Obtains the homes by the coordinators on the journeys, where nobody knows more: whoever was answered, met or handed over
   * by a coordinator with one area lives in that, and everybody does where the team has one area.
   *
   * @param team the team
   * @param journeys the journeys
   * @return the homes; none is told of whom only coordinators with several areas, or none, have been in touch with
   */
  static Homes byCoordinators(Team team, Collection<Journey> journeys) {
    return new HomesByCoordinators(team, journeys);
  }
}
