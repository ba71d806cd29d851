package org.lac4j.core.person;

/**
 * The id of a person, a family or a community group that is introduced.
 *
 * <p>Implementations are immutable and thread-safe. The id of a person never equals the id of a family or a group, even
 * where their texts are the same.
 *
 * @source P8, R1
 */
public sealed interface IntroducedId permits PersonId, FamilyId, GroupId {

  /**
   * Returns the id's text.
   *
   * @return 1 to 64 characters, without white space at either end
   */
  String value();
}
