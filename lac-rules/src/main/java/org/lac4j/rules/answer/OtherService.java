package org.lac4j.rules.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.core.place.AreaCode;

/**
 * Another service or group that might be able to help, as a council lists it.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P24
 */
@Value.Immutable
public interface OtherService extends WithOtherService {

  /** The tag of services that help in a crisis. */
  String CRISIS = "crisis";

  /**
   * Returns the name.
   *
   * @return the public name, not blank
   */
  String name();

  /**
   * Returns what it does.
   *
   * @return a sentence or two; empty if the list has none
   */
  Optional<String> description();

  /**
   * Returns the telephone number.
   *
   * @return the number; empty if none is published
   */
  Optional<String> telephone();

  /**
   * Returns the email address.
   *
   * @return the address; empty if none is published
   */
  Optional<String> email();

  /**
   * Returns the website.
   *
   * @return the address; empty if there is none
   */
  Optional<String> website();

  /**
   * Returns where it works.
   *
   * @return the codes of areas; empty if it works everywhere
   */
  ImmutableSet<AreaCode> areas();

  /**
   * Returns what it is about.
   *
   * @return tags in the words of the council; {@link #CRISIS} has a meaning here
   */
  ImmutableSet<String> tags();

  /**
   * Returns the ways to reach it.
   *
   * @return telephone, email and website, those there are
   */
  default ImmutableList<String> ways() {
    ImmutableList.Builder<String> ways = ImmutableList.builder();
    telephone().ifPresent(ways::add);
    email().ifPresent(ways::add);
    website().ifPresent(ways::add);
    return ways.build();
  }

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is blank
   */
  @Value.Check
  default void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("A service has a blank name: give its public name.");
    }
  }

  /**
   * Starts building a service.
   *
   * @return a builder; the name must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OtherService}; for one thread. */
  final class Builder extends ImmutableOtherService.Builder {
    Builder() {}
  }
}
