package org.lac4j.core.introduction;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a journey stands: the events that count, the stage and the wishes that follow from them.
 *
 * @param standing the events, without corrections and what they corrected, oldest first
 * @param stage the stage
 * @param wishes what was known of the wish, oldest first; never empty
 */
record JourneyState(
    ImmutableList<JourneyEvent> standing, Stage stage, ImmutableList<WishTold> wishes) {

  /** Starts with the event RECEIVED. */
  static JourneyState start(JourneyEvent received) {
    return new JourneyState(
        ImmutableList.of(received),
        Stage.RECEIVED,
        ImmutableList.of(new WishTold(atFirst(received), received.at(), received.by())));
  }

  /** Whoever gets in touch themselves says yes by it; anyone else has to ask them. */
  private static ConversationWish atFirst(JourneyEvent opening) {
    return opening.by() instanceof Actor.Themselves
        ? ConversationWish.YES
        : ConversationWish.NOT_ASKED;
  }

  ConversationWish wish() {
    return wishes.get(wishes.size() - 1).wish();
  }

  JourneyEvent last() {
    return standing.get(standing.size() - 1);
  }

  /**
   * Adds an event that is no correction.
   *
   * @throws IllegalEventException if it is not possible at this stage
   */
  JourneyState plus(IntroductionId introduction, JourneyEvent event) {
    Stage after =
        stage
            .after(event.kind())
            .orElseThrow(() -> new IllegalEventException(introduction, this, event.kind()));
    return new JourneyState(append(standing, event), after, wishesAfter(event));
  }

  private ImmutableList<WishTold> wishesAfter(JourneyEvent event) {
    return switch (event.kind()) {
      case SAID_YES -> told(ConversationWish.YES, event);
      case SAID_NO -> told(ConversationWish.NO, event);
      case REOPENED -> told(atFirst(event), event);
      case CONVERSATION_HELD -> // whoever has a conversation wants one
          wish() == ConversationWish.NOT_ASKED ? told(ConversationWish.YES, event) : wishes;
      default -> wishes;
    };
  }

  private ImmutableList<WishTold> told(ConversationWish wish, JourneyEvent event) {
    return append(wishes, new WishTold(wish, event.at(), event.by()));
  }

  private static <E> ImmutableList<E> append(ImmutableList<E> list, E last) {
    return ImmutableList.<E>builderWithExpectedSize(list.size() + 1).addAll(list).add(last).build();
  }

  /**
   * Takes an event back, as if it had not been recorded.
   *
   * @throws IllegalArgumentException if the correction names no event that stands, or one that others rest on
   */
  static JourneyState corrected(
      IntroductionId introduction, JourneyState before, List<JourneyEvent> all, int corrects) {
    if (corrects < 1 || corrects >= all.size() || indexOf(before.standing, all, corrects) < 0) {
      throw new IllegalArgumentException(
          "The correction of introduction "
              + introduction
              + " names the event at position "
              + corrects
              + ": give an event after the first that stands, from 1 to "
              + (all.size() - 1)
              + ".");
    }
    List<JourneyEvent> rest = new ArrayList<>(before.standing);
    rest.remove(indexOf(before.standing, all, corrects));
    try {
      return replay(introduction, rest);
    } catch (IllegalEventException e) {
      throw new IllegalArgumentException(
          "Without the "
              + all.get(corrects).kind()
              + " of introduction "
              + introduction
              + " the later "
              + e.event()
              + " would not be possible: correct that first.",
          e);
    }
  }

  private static JourneyState replay(IntroductionId introduction, List<JourneyEvent> standing) {
    JourneyState state = start(standing.get(0));
    for (JourneyEvent event : standing.subList(1, standing.size())) {
      state = state.plus(introduction, event);
    }
    return state;
  }

  /** Finds an event by identity, since two may be equal. */
  @SuppressWarnings("ReferenceEquality")
  private static int indexOf(List<JourneyEvent> standing, List<JourneyEvent> all, int position) {
    for (int i = 0; i < standing.size(); i++) {
      if (standing.get(i) == all.get(position)) {
        return i;
      }
    }
    return -1;
  }
}
