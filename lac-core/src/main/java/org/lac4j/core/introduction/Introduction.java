package org.lac4j.core.introduction;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.lac4j.core.internal.Texts;
import org.lac4j.core.person.Introduced;

/**
 * A first contact about a person, a family or a community group, which starts a conversation.
 *
 * <p>Who, by whom and when is all that it takes. An introduction made by someone else needs the person's own wish for a
 * conversation before it goes on; until they have been asked, {@link #wish()} says so. Someone who
 * introduces themselves has said yes. What follows stands in its {@link Journey}.
 *
 * <pre>{@code
 * Introduction introduction =
 *     Introduction.builder()
 *         .id(IntroductionId.of("I-1"))
 *         .introduced(Person.builder().id(PersonId.of("P-1")).build())
 *         .introducer(Introducer.partner(PartnerSector.HOUSING_PROVIDER))
 *         .receivedAt(Instant.parse("2026-01-05T10:15:00Z"))
 *         .addAims(Aim.FRIENDS_AND_CONNECTIONS)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal by value; prints nothing personal.
 *
 * @source P1, P2, P20, R2
 */
@Value.Immutable
public sealed interface Introduction extends WithIntroduction permits ImmutableIntroduction {

  /**
   * Returns the id.
   *
   * @return the id, unique among introductions
   */
  IntroductionId id();

  /**
   * Returns who is introduced.
   *
   * @return a person, a family or a community group
   * @source P8, R1
   */
  Introduced introduced();

  /**
   * Returns who introduces them.
   *
   * @return the introducer
   * @source R2, R3
   */
  Introducer introducer();

  /**
   * Returns the way in which it reached the coordinator.
   *
   * @return the channel; empty if it is not recorded
   * @source P1
   */
  Optional<Channel> channel();

  /**
   * Returns the setting in which it was made.
   *
   * @return the setting; empty if it is not recorded
   * @source P23
   */
  Optional<Setting> setting();

  /**
   * Returns when it was received.
   *
   * @return the moment
   */
  Instant receivedAt();

  /**
   * Returns what they hoped for at this point; it may turn out to be something else later.
   *
   * @return the aims, those of the survey first, in its order; may be empty
   * @source R5
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Aim> aims();

  /**
   * Returns how urgent it is, as told.
   *
   * @return the urgency; {@link Urgency#NOT_SAID} unless given
   * @source P13
   */
  @Value.Default
  default Urgency urgency() {
    return Urgency.NOT_SAID;
  }

  /**
   * Returns whether the person wanted a conversation, as far as it was known when the introduction was received. What
   * they say later stands in the {@link Journey}.
   *
   * @return the person's own wish; unless given, {@link ConversationWish#YES} of someone who introduces themselves and
   *     {@link ConversationWish#NOT_ASKED} of anyone else; never NOT_ASKED of someone who introduces themselves
   * @source P7, P20
   */
  @Value.Default
  default ConversationWish wish() {
    return introducer().isSelf() ? ConversationWish.YES : ConversationWish.NOT_ASKED;
  }

  /**
   * Returns the little background that helps to find the best way and place to meet.
   *
   * @return the background as told, not blank; empty if none was told
   * @source P12
   */
  @Value.Redacted
  Optional<String> background();

  /**
   * Checks the text, and takes getting in touch for a yes.
   *
   * @return this introduction or, of someone who introduces themselves and is said not to have been asked, one that says
   *     yes
   * @throws IllegalArgumentException if the background is blank or longer than 10,000 characters
   */
  @Value.Check
  default Introduction check() {
    Texts.checkText("The background of an introduction", background());
    return introducer().isSelf() && wish() == ConversationWish.NOT_ASKED
        ? withWish(ConversationWish.YES)
        : this;
  }

  /**
   * Starts building an introduction.
   *
   * @return a builder; id, introduced, introducer and receivedAt must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Introduction}; for one thread. */
  final class Builder extends ImmutableIntroduction.Builder {
    Builder() {}
  }
}
