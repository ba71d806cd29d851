package org.lac4j.rules.simulation.scenario;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;

/**
 * An area with those who are introduced there, covered or not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param area the area
 * @param demand how many are introduced
 * @param nearest the area whose coordinator helps with what they know while this one is not covered; empty if nobody
 *     does
 * @source P7, P11, R7
 */
public record SimulatedArea(Area area, Demand demand, Optional<AreaCode> nearest) {

  /**
   * Checks the nearest area.
   *
   * @throws IllegalArgumentException if it is the area itself
   */
  public SimulatedArea {
    requireNonNull(area, "area");
    requireNonNull(demand, "demand");
    if (nearest.filter(area.code()::equals).isPresent()) {
      throw new IllegalArgumentException(
          "The area nearest to " + area.code() + " is itself: name another or none.");
    }
  }

  /**
   * Obtains an area.
   *
   * @param code the code
   * @param name the name, not blank
   * @param demand how many are introduced
   * @return the area, with none nearest
   * @throws IllegalArgumentException if code or name have not the form
   */
  public static SimulatedArea of(String code, String name, Demand demand) {
    return new SimulatedArea(Area.of(code, name), demand, Optional.empty());
  }

  /**
   * Returns the area's code.
   *
   * @return the code
   */
  public AreaCode code() {
    return area.code();
  }
}
