package org.lac4j.rules.plan;

import com.google.common.collect.ImmutableList;
import org.lac4j.rules.Reason;

/** The sentences about settings. */
final class SettingWording {

  static final ImmutableList<Reason> RIGHT =
      ImmutableList.of(
          Reason.of(
              "right-setting",
              "An introduction may be made anywhere but at a formal care-planning meeting.",
              "P1",
              "P23"));

  static final ImmutableList<Reason> CONVERSATION_FIRST =
      ImmutableList.of(
          Reason.of(
              "conversation-first",
              "A formal care-planning meeting is not the place for an introduction: a good life conversation comes first.",
              "P23"));

  static final ImmutableList<String> HAVE_A_CONVERSATION =
      ImmutableList.of(
          "Have a good life conversation with the person first, away from the meeting.",
          "The introduction stands: nobody is turned away because of where it was made.");

  static final ImmutableList<Reason> NOT_KNOWN =
      ImmutableList.of(
          Reason.of(
              "setting-not-known",
              "Where the introduction was made is not known, and it need not be.",
              "P1",
              "P23"));

  static final ImmutableList<String> ASK =
      ImmutableList.of(
          "Go on; should it turn out to be a formal care-planning meeting, have a conversation first.");

  private SettingWording() {}
}
