package org.lac4j.core.introduction;

import static org.lac4j.core.introduction.Stage.ANSWERED;
import static org.lac4j.core.introduction.Stage.CONVERSATION;
import static org.lac4j.core.introduction.Stage.ENDED;
import static org.lac4j.core.introduction.Stage.RECEIVED;
import static org.lac4j.core.introduction.Stage.SHARED_AGREEMENT;
import static org.lac4j.core.introduction.Stage.SHORT_SUPPORT;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Optional;

/** The legal transitions, as data. {@link Journey} draws them as a table, which a test holds against this. */
final class Transitions {

  private static final ImmutableList<Stage> OPEN =
      ImmutableList.of(RECEIVED, ANSWERED, CONVERSATION, SHORT_SUPPORT, SHARED_AGREEMENT);

  private static final ImmutableTable<Stage, EventKind, Stage> TABLE = table();

  private Transitions() {}

  private static ImmutableTable<Stage, EventKind, Stage> table() {
    Table<Stage, EventKind, Stage> table = HashBasedTable.create();
    for (Stage stage : OPEN) {
      stays(table, stage);
      table.put(stage, EventKind.SAID_NO, ENDED);
      table.put(stage, EventKind.ENDED, ENDED);
    }
    table.put(RECEIVED, EventKind.ANSWERED, ANSWERED);
    table.put(RECEIVED, EventKind.MEETING_ARRANGED, ANSWERED);
    for (Stage stage : List.of(RECEIVED, ANSWERED)) {
      table.put(stage, EventKind.CONVERSATION_HELD, CONVERSATION);
    }
    for (Stage stage : List.of(CONVERSATION, SHORT_SUPPORT)) {
      table.put(stage, EventKind.SHORT_SUPPORT_GIVEN, SHORT_SUPPORT);
      table.put(stage, EventKind.AGREEMENT_MADE, SHARED_AGREEMENT);
    }
    table.put(SHARED_AGREEMENT, EventKind.SHORT_SUPPORT_GIVEN, SHARED_AGREEMENT);
    table.put(SHARED_AGREEMENT, EventKind.AGREEMENT_ENDED, CONVERSATION);
    table.put(ENDED, EventKind.REOPENED, RECEIVED);
    return ImmutableTable.copyOf(table);
  }

  /** What is possible at every open stage and, but for a first meeting, changes none. */
  private static void stays(Table<Stage, EventKind, Stage> table, Stage stage) {
    for (EventKind event :
        List.of(
            EventKind.SAID_YES,
            EventKind.CONTACT_TRIED,
            EventKind.MEETING_ARRANGED,
            EventKind.CONVERSATION_HELD,
            EventKind.HANDED_OVER,
            EventKind.HELPED_BY_NEIGHBOUR,
            EventKind.MOVED,
            EventKind.INTRODUCED_OUTWARDS)) {
      table.put(stage, event, stage);
    }
  }

  static Optional<Stage> after(Stage stage, EventKind event) {
    return Optional.ofNullable(TABLE.get(stage, event));
  }

  static ImmutableSet<EventKind> from(Stage stage) {
    return Sets.immutableEnumSet(TABLE.row(stage).keySet());
  }
}
