package org.lac4j.rules.simulation.scenario;

import java.time.ZoneId;

/** The time zone of the days of a scenario. */
final class ScenarioTime {

  static final ZoneId ZONE = ZoneId.of("Europe/London");

  private ScenarioTime() {}
}
