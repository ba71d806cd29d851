package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import org.lac4j.core.internal.Labels;

/**
 * What a gap, sliver or residual probably is on the ground, judged by its shape alone. It is advice: it changes neither a
 * severity nor an exit code, and drops no finding.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it probably is
 * @param reason what of its shape speaks for that, one sentence
 */
public record PlaceRating(Kind kind, String reason) {

  /** What a place probably is. */
  public enum Kind {
    /** Ground where people may live or walk: a street, a garden, a block. */
    LOST_GROUND("probably real ground that was lost"),
    /** Water, or the edge of the land: two long smooth lines that follow each other. */
    ALONG_WATER("probably along water or the outline of the country"),
    /** One line, drawn twice or drawn coarser once. */
    DIGITISED_TWICE("probably one line, digitised twice"),
    /** Nothing in its shape decides. */
    UNSURE("not clear by its shape");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /**
     * Returns the word that files use.
     *
     * @return small letters and hyphens, for example "along-water"
     */
    public String label() {
      return Labels.of(this);
    }
  }

  /** Checks that nothing is null. */
  public PlaceRating {
    requireNonNull(kind, "kind");
    requireNonNull(reason, "reason");
  }

  /** Returns kind and reason as one sentence, for example "Probably one line, digitised twice: up to 0.4 m apart.". */
  @Override
  public String toString() {
    return Character.toUpperCase(kind.words.charAt(0)) + kind.words.substring(1) + ": " + reason;
  }
}
