package org.lac4j.core.team;

/** The form that the ids of a team share. */
final class TeamIds {

  private static final int MAX_LENGTH = 64;

  private TeamIds() {}

  static void check(String what, String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "A " + what + " has 1 to " + MAX_LENGTH + " characters, not " + value.length() + ".");
    }
    if (!value.equals(value.strip()) || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "A "
              + what
              + " starts or ends with white space or holds a control character: remove it.");
    }
  }
}
