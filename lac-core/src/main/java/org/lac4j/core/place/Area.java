package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.internal.Texts;

/**
 * An area that a coordinator serves: its code and its name, without its boundary.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code, unique within a coverage
 * @param name the name that people know it by, for example "Holgate"; not blank
 * @source P7, P14
 */
public record Area(AreaCode code, String name) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is blank or longer than 10,000 characters
   */
  public Area {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "The area " + code + " has a blank name: give it one, or its code.");
    }
    Texts.checkLength("The name of area " + code, name);
  }

  /**
   * Obtains an area.
   *
   * @param code the code, 1 to 64 characters
   * @param name the name, not blank
   * @return the area
   * @throws IllegalArgumentException if the code or the name is not valid
   */
  public static Area of(String code, String name) {
    return new Area(AreaCode.of(code), name);
  }

  /** Returns the name with the code behind it, for example "Holgate (E05001757)". */
  @Override
  public String toString() {
    return name + " (" + code + ")";
  }
}
