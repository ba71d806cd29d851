package org.lac4j.geo.cause.internal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.geo.cause.CauseKind;
import org.lac4j.geo.cause.Displacement;
import org.locationtech.jts.geom.Coordinate;

/**
 * Causes in English.
 *
 * @param file what the file is called in the middle of a sentence, for example "the file of areas"
 * @param reference what its lines are compared with, for example "the wards"
 * @param symptoms what is explained, for example "findings"
 * @param again what to do after the cure, for example "audit again"
 */
public record CauseWording(String file, String reference, String symptoms, String again) {

  private static final int NAMED = 4;

  /**
   * What is told of a cause.
   *
   * @param kind what happened
   * @param message to what, how far, and how much it explains
   * @param fix what to do
   */
  public record Told(CauseKind kind, String message, String fix) {}

  /** How much a cause explains. */
  public record Count(int explained, int all) {}

  /**
   * Tells of a move.
   *
   * @param labels what the moved areas are called
   * @param areas how many areas there are
   * @param place where they should be, on the National Grid
   */
  public Told move(Move move, List<String> labels, int areas, Coordinate place, Count count) {
    Displacement by = move.displacement();
    Optional<KnownShift> known = move.isWhole() ? KnownShift.of(by, place) : Optional.empty();
    CauseKind kind =
        known
            .map(KnownShift::kind)
            .orElse(move.isWhole() ? CauseKind.FILE_MOVED : CauseKind.AREA_MOVED);
    String what =
        move.isWhole()
            ? upper(file)
                + " is displaced as a whole: "
                + (labels.size() == areas ? "all " + areas : labels.size() + " of its " + areas)
                + " areas lie "
                + by
                + " from "
                + reference
                + "."
            : list(labels)
                + (labels.size() == 1 ? " lies " : " lie ")
                + by
                + " from "
                + reference
                + (labels.size() == 1
                    ? ": it was moved, not redrawn."
                    : ": they were moved together, not redrawn.");
    return new Told(
        kind,
        what + reason(move, known, place) + explains(count),
        fix(kind, by, labels.size() == 1));
  }

  private static String reason(Move move, Optional<KnownShift> known, Coordinate place) {
    if (!move.isWhole()) {
      return "";
    }
    if (known.isPresent()) {
      return known.get().kind() == CauseKind.NO_OSTN15
          ? " That is what a conversion without OSTN15 does here."
          : " That is what a conversion without the change of datum does here.";
    }
    return KnownShift.ofLikeSize(move.displacement(), place)
        .map(
            like ->
                " A conversion "
                    + (like.kind() == CauseKind.NO_OSTN15
                        ? "without OSTN15"
                        : "without the change of datum")
                    + " would be of that size, but would move it by "
                    + like.displacement()
                    + " here, or back.")
        .orElse("");
  }

  private String fix(CauseKind kind, Displacement by, boolean one) {
    return switch (kind) {
      case NO_OSTN15 ->
          "Convert the original again with OSTN15 (lac convert does), and " + again + ".";
      case NO_DATUM_SHIFT ->
          "Convert the original again from the right coordinate system, with OSTN15, and "
              + again
              + ".";
      default ->
          "Find out which of the two is right. If it is "
              + reference
              + ", move "
              + (one ? "the area by " : "the areas by ")
              + by.back()
              + ", and "
              + again
              + ".";
    };
  }

  /** Tells that one of the two is a coarser form of the other. */
  public Told coarser(Coarsening coarsening, boolean isFile, int areas, Count count) {
    String coarse = isFile ? file : reference;
    String fine = isFile ? reference : file;
    boolean plural = !coarse.contains("file");
    String how =
        coarsening.kind() == CauseKind.ROUNDED
            ? (plural ? " are" : " is")
                + " rounded to "
                + coarsening.step().orElse("fewer decimals")
                + ": lines lie up to "
                + metres(coarsening.metres())
            : (plural ? " are" : " is")
                + " a simplified form of "
                + fine
                + ": vertices were left out, and lines lie up to about "
                + metres(coarsening.metres());
    String whose =
        coarsening.outlines().size() == areas
            ? ""
            : ", in " + coarsening.outlines().size() + " of " + areas + " areas";
    return new Told(
        coarsening.kind(),
        upper(coarse) + how + " from where they were" + whose + "." + explains(count),
        "Use the full lines, as in " + fine + ", and " + again + ".");
  }

  /** Tells that the two are of different years. */
  public Told otherVintage(String evidence, Count count) {
    return new Told(
        CauseKind.OTHER_VINTAGE,
        upper(file)
            + " and "
            + reference
            + " are of different years: "
            + evidence
            + "."
            + explains(count),
        "Take both from the same year, and " + again + ".");
  }

  /** Tells that nothing was found, and what was looked for. */
  public String none(int all) {
    return "No single cause explains the "
        + all
        + " "
        + symptoms
        + " along lines: no one move brings "
        + file
        + " onto "
        + reference
        + ", and neither is a simplified or rounded form of the other.";
  }

  /** Tells that causes were found, but each explains a part only. */
  public String several(int causes) {
    return "No single cause explains everything: "
        + causes
        + " moves were found, each by another distance or in another direction.";
  }

  private String explains(Count count) {
    if (count.all == 1) {
      return " It explains the only one of the " + symptoms + " along lines.";
    }
    return " It explains "
        + (count.explained == count.all ? "all " + count.all : count.explained + " of " + count.all)
        + " "
        + symptoms
        + " along lines.";
  }

  private static String metres(double metres) {
    return String.format(Locale.ROOT, metres < 10 ? "%.1f m" : "%,.0f m", metres);
  }

  private static String upper(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String list(List<String> labels) {
    if (labels.size() > NAMED) {
      return String.join(", ", labels.subList(0, NAMED))
          + " and "
          + (labels.size() - NAMED)
          + " more";
    }
    ImmutableList<String> all = ImmutableList.copyOf(labels);
    return all.size() == 1
        ? all.get(0)
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
  }
}
