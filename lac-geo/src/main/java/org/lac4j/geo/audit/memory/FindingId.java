package org.lac4j.geo.audit.memory;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a finding, which it keeps from one audit to the next: its kind, its areas and its place.
 *
 * <p>As text it is for example {@code gap/E05001751/461620_448350}: the kind, the codes of the areas in order, and the middle
 * of the place on the British National Grid, to 10 metres. A kind that an area has once, such as {@code multipart}, has no
 * place. Where two findings would have one id, the second has its place to 0.1 metre. Off the grid a place is in the file's
 * coordinates.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the kind and the areas, for example "gap/E05001751"
 * @param place the middle of the place; empty if the kind and areas say enough
 * @param number 1, or 2 and so on where even the place is that of another finding
 */
public record FindingId(String subject, Optional<Place> place, int number)
    implements Comparable<FindingId> {

  private static final Pattern TEXT =
      Pattern.compile(
          "(?<subject>[a-z-]{1,40}/[^/\\s#]{1,1000})(/(?<x>-?[0-9]{1,12}(\\.[0-9]{1,6})?)_(?<y>-?[0-9]{1,12}(\\.[0-9]{1,6})?))?"
              + "(#(?<number>[1-9][0-9]{0,6}))?");

  /**
   * The middle of a place.
   *
   * @param x easting or longitude, with as many decimals as it is precise
   * @param y northing or latitude, with as many decimals
   */
  public record Place(BigDecimal x, BigDecimal y) {

    /** Checks that nothing is null. */
    public Place {
      requireNonNull(x, "x");
      requireNonNull(y, "y");
    }
  }

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if the number is less than 1
   */
  public FindingId {
    requireNonNull(subject, "subject");
    requireNonNull(place, "place");
    if (number < 1) {
      throw new IllegalArgumentException("Findings are numbered from 1, not " + number + ".");
    }
  }

  /**
   * Reads an id.
   *
   * @param text the text, as an audit writes it
   * @return the id
   * @throws IllegalArgumentException if it is not an id of a finding
   */
  public static FindingId parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "This is not the id of a finding: copy it from an audit, for example"
              + " gap/E05001751/461620_448350.");
    }
    Optional<Place> place =
        Optional.ofNullable(parts.group("x"))
            .map(x -> new Place(new BigDecimal(x), new BigDecimal(parts.group("y"))));
    int number = Optional.ofNullable(parts.group("number")).map(Integer::parseInt).orElse(1);
    return new FindingId(parts.group("subject"), place, number);
  }

  @Override
  public int compareTo(FindingId other) {
    return toString().compareTo(other.toString());
  }

  /** Returns the text that {@link #parse} reads. */
  @Override
  public String toString() {
    return subject
        + place.map(at -> "/" + at.x().toPlainString() + "_" + at.y().toPlainString()).orElse("")
        + (number == 1 ? "" : "#" + number);
  }
}
