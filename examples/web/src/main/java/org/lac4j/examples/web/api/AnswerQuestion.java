package org.lac4j.examples.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.rules.answer.Audience;

/**
 * A question as another program asks it: one place, and whom the answer is for.
 *
 * @param postcode a postcode
 * @param uprn a property number
 * @param at longitude and latitude with a comma between them, for example -1.36,54.27
 * @param audience "person" (the usual) or "introducer"
 * @param crisis whether anybody told of a crisis
 * @param lang the language; English if there are no sentences in it
 */
@Schema(description = "One place, and whom the answer is for. Nothing else is asked for.")
record AnswerQuestion(
    @Schema(description = "A postcode.", example = "EB1 2AB") @Nullable String postcode,
    @Schema(description = "A property number (UPRN).") @Nullable String uprn,
    @Schema(description = "Longitude and latitude.", example = "-1.36,54.27") @Nullable String at,
    @Schema(
            description = "Whom the answer speaks to.",
            allowableValues = {"person", "introducer"})
        @Nullable String audience,
    @Schema(description = "Whether anybody told of a crisis: advice then comes first.")
        @Nullable Boolean crisis,
    @Schema(description = "The language of the answer, for example cy.") @Nullable String lang) {

  /**
   * Returns the place.
   *
   * @return the place; empty if none is given
   * @throws org.lac4j.core.place.PlaceFormatException if it can't be read
   * @throws BadQuestionException if there is more than one, or it is not a point
   */
  Optional<Location> place() {
    if (Stream.of(isGiven(postcode), isGiven(uprn), isGiven(at)).filter(given -> given).count()
        > 1) {
      throw new BadQuestionException(
          "Give one place: a postcode, a UPRN, or longitude and latitude.");
    }
    if (postcode != null && isGiven(postcode)) {
      return Optional.of(Postcode.parse(postcode));
    }
    if (uprn != null && isGiven(uprn)) {
      return Optional.of(Uprn.parse(uprn));
    }
    return at != null && isGiven(at) ? Optional.of(point(at)) : Optional.empty();
  }

  private static LonLat point(String at) {
    try {
      return LonLat.parse(at);
    } catch (IllegalArgumentException e) {
      throw new BadQuestionException(
          "Give longitude and latitude as two numbers with a comma between them, for example -1.36,54.27.");
    }
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /**
   * Returns whom the answer is for. Staff ask their own system.
   *
   * @return the person or an introducer
   * @throws BadQuestionException if it is another word
   */
  Audience reader() {
    if (audience == null || audience.equals(Audience.PERSON.label())) {
      return Audience.PERSON;
    }
    if (audience.equals(Audience.INTRODUCER.label())) {
      return Audience.INTRODUCER;
    }
    throw new BadQuestionException("The audience is person or introducer.");
  }

  boolean isCrisis() {
    return Boolean.TRUE.equals(crisis);
  }

  Locale language() {
    return lang == null || lang.isBlank() ? Locale.UK : Locale.forLanguageTag(lang);
  }

  /** Says nothing of the place. */
  @Override
  public String toString() {
    return "AnswerQuestion";
  }
}
