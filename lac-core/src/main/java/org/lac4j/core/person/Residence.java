package org.lac4j.core.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.internal.Texts;
import org.lac4j.core.place.Location;

/**
 * Where someone is resident: an address, or no fixed address.
 *
 * <p>Having no fixed address excludes nobody: the place where they usually are counts as the place where they live.
 *
 * <p>Implementations are immutable and thread-safe, and print no place.
 *
 * @source P7, P12
 */
public sealed interface Residence {

  /**
   * Returns the place that tells the area.
   *
   * @return the place; empty if it is not known
   */
  Optional<Location> location();

  /**
   * Obtains an address.
   *
   * @param location where it is
   * @return the address
   */
  static Residence at(Location location) {
    return new Address(location);
  }

  /**
   * Obtains the residence of someone without a fixed address.
   *
   * @param usuallyAt where they usually are
   * @return the residence
   */
  static Residence noFixedAddress(Location usuallyAt) {
    return new NoFixedAddress(Optional.of(usuallyAt));
  }

  /**
   * Obtains the residence of someone without a fixed address whose usual place is not known.
   *
   * @return the residence
   */
  static Residence noFixedAddress() {
    return new NoFixedAddress(Optional.empty());
  }

  /**
   * A fixed address.
   *
   * @param at where it is, personal
   */
  record Address(Location at) implements Residence {
    /** Checks that there is a place. */
    public Address {
      requireNonNull(at, "at");
    }

    @Override
    public Optional<Location> location() {
      return Optional.of(at);
    }

    /** Returns a text without the place. */
    @Override
    public String toString() {
      return "Address" + Texts.PRIVATE;
    }
  }

  /**
   * No fixed address.
   *
   * @param usuallyAt the place where they usually are, personal; empty if it is not known
   */
  record NoFixedAddress(Optional<Location> usuallyAt) implements Residence {
    /** Checks that the place is given or empty. */
    public NoFixedAddress {
      requireNonNull(usuallyAt, "usuallyAt");
    }

    @Override
    public Optional<Location> location() {
      return usuallyAt;
    }

    /** Returns a text without the place. */
    @Override
    public String toString() {
      return "NoFixedAddress" + Texts.PRIVATE;
    }
  }
}
