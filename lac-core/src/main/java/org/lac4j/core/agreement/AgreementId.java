package org.lac4j.core.agreement;

import org.lac4j.core.internal.Texts;

/**
 * The id by which a host knows a shared agreement.
 *
 * <p>Any id will do that the host gives only once, so long as it tells nothing about anyone: it may stand in logs and
 * errors.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the id: 1 to 64 characters, without white space at either end or control characters
 */
public record AgreementId(String value) {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if the id is empty, longer than 64 characters, starts or ends with white space, or
   *     holds a control character; the message does not repeat it
   */
  public AgreementId {
    Texts.checkId("An agreement's id", value);
  }

  /**
   * Obtains the id with the given text.
   *
   * @param value the id: 1 to 64 characters, without white space at either end
   * @return the id
   * @throws IllegalArgumentException if the text is no id
   */
  public static AgreementId of(String value) {
    return new AgreementId(value);
  }

  /** Returns the id's text, which {@link #of} reads back. */
  @Override
  public String toString() {
    return value;
  }
}
