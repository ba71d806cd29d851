package org.lac4j.core.person;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who is introduced: a person, a family or a community group.
 *
 * <p>Only the id is needed. Everything else is what they chose to tell, in their words, and may be left out for ever.
 * There is no place here for a diagnosis, a need, a risk, a score or an age, and none may be added: the library builds on
 * what is strong and has a conversation with anyone of any age.
 *
 * <p>Implementations are immutable and thread-safe, and print nothing personal.
 *
 * @source P8, P10, P12, R1, R2
 */
public sealed interface Introduced permits Person, Family, CommunityGroup {

  /**
   * Returns the id.
   *
   * @return the id, unique among those of its kind
   */
  IntroducedId id();

  /**
   * Returns the name that they like to be called by.
   *
   * @return the name, not blank; empty if it is not told
   */
  @Value.Redacted
  Optional<String> preferredName();

  /**
   * Returns where they live or, for a group, where it is based.
   *
   * @return the residence; empty if it is not told
   * @source P7
   */
  @Value.Redacted
  Optional<Residence> residence();

  /**
   * Returns how they like to be reached.
   *
   * @return the preferences, the liked best first
   */
  @Value.Redacted
  ImmutableList<ContactPreference> contactPreferences();

  /**
   * Returns where they like to meet.
   *
   * @return the place in their words, not blank; empty if it is not told
   * @source P12
   */
  @Value.Redacted
  Optional<String> meetingPlace();

  /**
   * Returns their strengths.
   *
   * @return the strengths in the order told
   * @source P10
   */
  @Value.Redacted
  ImmutableList<Strength> strengths();

  /**
   * Returns their idea of a good life.
   *
   * @return the idea in their words, not blank; empty if it is not told
   * @source P4
   */
  @Value.Redacted
  Optional<String> goodLife();
}
