package org.lac4j.core.person;

import org.lac4j.core.internal.Texts;

/** Checks the texts that persons, families and groups have in common. */
final class IntroducedCheck {

  private IntroducedCheck() {}

  static void check(Introduced introduced) {
    Texts.checkText("A preferred name", introduced.preferredName());
    Texts.checkText("A meeting place", introduced.meetingPlace());
    Texts.checkText("An idea of a good life", introduced.goodLife());
  }
}
