package org.lac4j.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.team.Team;
import org.lac4j.geo.coverage.Coverage;

/** All that the quickstart answers from: boundaries, a team, places to ask about, and a queue. */
@Value.Immutable
interface Town {

  /** The headline of the page. */
  String title();

  /** What is real here and what is invented. */
  String note();

  /** Every ward of the map, covered or not. */
  Coverage wards();

  /** The wards that are areas of Local Area Coordination. */
  Coverage areas();

  Team team();

  PlaceResolver resolver();

  ImmutableList<AskedPlace> places();

  /** The introductions that wait for an answer. */
  ImmutableList<Introduction> waiting();

  LocalDate today();
}
