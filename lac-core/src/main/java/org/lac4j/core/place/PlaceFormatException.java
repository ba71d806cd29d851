package org.lac4j.core.place;

/**
 * Tells that a text is not a postcode, a UPRN or a GSS code, so that a host can tell a typing error from a fault of its own.
 *
 * <p>The message says what is wrong and how to correct it. It never repeats the text, which may be personal; {@link
 * Postcode#suggest}, {@link Uprn#suggest} and {@link GssCode#suggest} give what was perhaps meant.
 */
public final class PlaceFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  PlaceFormatException(String message) {
    super(message);
  }
}
