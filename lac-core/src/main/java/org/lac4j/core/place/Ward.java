package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.lac4j.core.internal.Texts;

/**
 * An electoral ward, as an audit sets it beside the areas of a team.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code, most often a {@link GssCode} of {@link GssKind#WARD}; it names one vintage of the ward
 * @param name the name, not blank
 * @param population the people who usually live there, 0 or more; empty if it is not known
 */
public record Ward(AreaCode code, String name, OptionalInt population) {

  /**
   * Checks name and population.
   *
   * @throws IllegalArgumentException if the name is blank or longer than 10,000 characters, or the population negative
   */
  public Ward {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    requireNonNull(population, "population");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "The ward " + code + " has a blank name: give it one, or its code.");
    }
    Texts.checkLength("The name of ward " + code, name);
    if (population.isPresent() && population.getAsInt() < 0) {
      throw new IllegalArgumentException(
          "The population of ward " + code + " is 0 or more, not " + population.getAsInt() + ".");
    }
  }

  /**
   * Obtains a ward whose population is not known.
   *
   * @param code the code, 1 to 64 characters
   * @param name the name, not blank
   * @return the ward
   * @throws IllegalArgumentException if the code or the name is not valid
   */
  public static Ward of(String code, String name) {
    return new Ward(AreaCode.of(code), name, OptionalInt.empty());
  }

  /** Returns the name with the code behind it, for example "Holgate (E05001757)". */
  @Override
  public String toString() {
    return name + " (" + code + ")";
  }
}
