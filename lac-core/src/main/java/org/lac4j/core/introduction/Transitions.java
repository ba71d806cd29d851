package org.lac4j.core.introduction;

import static org.lac4j.core.introduction.EventKind.AGREEMENT_ENDED;
import static org.lac4j.core.introduction.EventKind.AGREEMENT_MADE;
import static org.lac4j.core.introduction.EventKind.CONTACT_TRIED;
import static org.lac4j.core.introduction.EventKind.CONVERSATION_HELD;
import static org.lac4j.core.introduction.EventKind.MEETING_ARRANGED;
import static org.lac4j.core.introduction.EventKind.REOPENED;
import static org.lac4j.core.introduction.EventKind.SHORT_SUPPORT_GIVEN;
import static org.lac4j.core.introduction.Stage.ANSWERED;
import static org.lac4j.core.introduction.Stage.CONVERSATION;
import static org.lac4j.core.introduction.Stage.ENDED;
import static org.lac4j.core.introduction.Stage.RECEIVED;
import static org.lac4j.core.introduction.Stage.SHARED_AGREEMENT;
import static org.lac4j.core.introduction.Stage.SHORT_SUPPORT;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import java.util.Optional;

/** The legal transitions, as data. {@link Journey} draws them as a table, which a test holds against this. */
final class Transitions {

  private static final ImmutableTable<Stage, EventKind, Stage> TABLE =
      ImmutableTable.<Stage, EventKind, Stage>builder()
          .put(RECEIVED, EventKind.ANSWERED, ANSWERED)
          .put(RECEIVED, CONTACT_TRIED, RECEIVED)
          .put(RECEIVED, MEETING_ARRANGED, ANSWERED)
          .put(RECEIVED, CONVERSATION_HELD, CONVERSATION)
          .put(RECEIVED, EventKind.ENDED, ENDED)
          .put(ANSWERED, CONTACT_TRIED, ANSWERED)
          .put(ANSWERED, MEETING_ARRANGED, ANSWERED)
          .put(ANSWERED, CONVERSATION_HELD, CONVERSATION)
          .put(ANSWERED, EventKind.ENDED, ENDED)
          .put(CONVERSATION, CONTACT_TRIED, CONVERSATION)
          .put(CONVERSATION, MEETING_ARRANGED, CONVERSATION)
          .put(CONVERSATION, CONVERSATION_HELD, CONVERSATION)
          .put(CONVERSATION, SHORT_SUPPORT_GIVEN, SHORT_SUPPORT)
          .put(CONVERSATION, AGREEMENT_MADE, SHARED_AGREEMENT)
          .put(CONVERSATION, EventKind.ENDED, ENDED)
          .put(SHORT_SUPPORT, CONTACT_TRIED, SHORT_SUPPORT)
          .put(SHORT_SUPPORT, MEETING_ARRANGED, SHORT_SUPPORT)
          .put(SHORT_SUPPORT, CONVERSATION_HELD, SHORT_SUPPORT)
          .put(SHORT_SUPPORT, SHORT_SUPPORT_GIVEN, SHORT_SUPPORT)
          .put(SHORT_SUPPORT, AGREEMENT_MADE, SHARED_AGREEMENT)
          .put(SHORT_SUPPORT, EventKind.ENDED, ENDED)
          .put(SHARED_AGREEMENT, CONTACT_TRIED, SHARED_AGREEMENT)
          .put(SHARED_AGREEMENT, MEETING_ARRANGED, SHARED_AGREEMENT)
          .put(SHARED_AGREEMENT, CONVERSATION_HELD, SHARED_AGREEMENT)
          .put(SHARED_AGREEMENT, SHORT_SUPPORT_GIVEN, SHARED_AGREEMENT)
          .put(SHARED_AGREEMENT, AGREEMENT_ENDED, CONVERSATION)
          .put(SHARED_AGREEMENT, EventKind.ENDED, ENDED)
          .put(ENDED, REOPENED, RECEIVED)
          .buildOrThrow();

  private Transitions() {}

  static Optional<Stage> after(Stage stage, EventKind event) {
    return Optional.ofNullable(TABLE.get(stage, event));
  }

  static ImmutableSet<EventKind> from(Stage stage) {
    return Sets.immutableEnumSet(TABLE.row(stage).keySet());
  }
}
