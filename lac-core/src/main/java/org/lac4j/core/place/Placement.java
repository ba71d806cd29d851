package org.lac4j.core.place;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.lac4j.core.internal.Labels;

/**
 * Where a location lies among the areas of a coverage, with its doubts told rather than hidden.
 *
 * <table>
 * <caption>The five answers</caption>
 * <tr><th>answer</th><th>when</th></tr>
 * <tr><td>{@link Inside}</td><td>in one area, and no closer to its edge than the location is accurate</td></tr>
 * <tr><td>{@link NearEdge}</td><td>the location's own accuracy reaches over a boundary</td></tr>
 * <tr><td>{@link Split}</td><td>a postcode whose known addresses lie in more than one area, or partly in none</td></tr>
 * <tr><td>{@link Outside}</td><td>in no area</td></tr>
 * <tr><td>{@link Unplaced}</td><td>the location has no known point</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe.
 *
 * @source P7
 */
public sealed interface Placement {

  /**
   * Returns every area that the place may be in, as far as is known.
   *
   * @return the areas, the likeliest first; none if it is in no area or has no known point
   */
  default ImmutableList<Area> possibleAreas() {
    return ImmutableList.of();
  }

  /**
   * Tells whether the place is covered for certain, whichever of the {@link #possibleAreas} it is in.
   *
   * @return true if it may be in an area or several, and nowhere else
   * @source P7
   */
  default boolean isCertainlyCovered() {
    return false;
  }

  /**
   * In one area, beyond doubt.
   *
   * @param area the area
   * @param metresFromEdge the distance to the nearest boundary in metres, 0 or more
   */
  record Inside(Area area, double metresFromEdge) implements Placement {
    /**
     * Checks the distance.
     *
     * @throws IllegalArgumentException if the distance is negative or NaN
     */
    public Inside {
      requireNonNull(area, "area");
      checkMetres(metresFromEdge);
    }

    @Override
    public ImmutableList<Area> possibleAreas() {
      return ImmutableList.of(area);
    }

    @Override
    public boolean isCertainlyCovered() {
      return true;
    }
  }

  /**
   * So near to a boundary that the location's accuracy does not settle the side.
   *
   * @param area the area that the point itself lies in; empty if the point lies outside every area
   * @param neighbours the other areas that lie within the accuracy, in code order
   * @param metresFromEdge the distance to the nearest boundary in metres, 0 or more
   * @param accuracyMetres how far the true place may be from the point, in metres
   * @param mayBeUncovered whether there is ground that nobody covers within the accuracy: always true where the point lies
   *     outside every area or no other area lies within the accuracy
   */
  record NearEdge(
      Optional<Area> area,
      ImmutableList<Area> neighbours,
      double metresFromEdge,
      double accuracyMetres,
      boolean mayBeUncovered)
      implements Placement {
    /**
     * Checks that there is something to choose from.
     *
     * @throws IllegalArgumentException if there is neither an area nor a neighbour, there is one alone and it is said to be
     *     covered for certain, or a distance is negative or NaN
     */
    public NearEdge {
      requireNonNull(area, "area");
      requireNonNull(neighbours, "neighbours");
      checkMetres(metresFromEdge);
      checkMetres(accuracyMetres);
      if (area.isEmpty() && neighbours.isEmpty()) {
        throw new IllegalArgumentException(
            "A place near an edge is near an area: give the area or a neighbour.");
      }
      if (!mayBeUncovered && (area.isEmpty() || neighbours.isEmpty())) {
        throw new IllegalArgumentException(
            "A place near the edge of what is covered may lie where nobody covers: say so, or give the area and a"
                + " neighbour.");
      }
    }

    /**
     * Makes the answer for a place where nobody covers only if there is one area alone.
     *
     * @param area the area that the point itself lies in; empty if the point lies outside every area
     * @param neighbours the other areas that lie within the accuracy, in code order
     * @param metresFromEdge the distance to the nearest boundary in metres, 0 or more
     * @param accuracyMetres how far the true place may be from the point, in metres
     */
    public NearEdge(
        Optional<Area> area,
        ImmutableList<Area> neighbours,
        double metresFromEdge,
        double accuracyMetres) {
      this(
          area, neighbours, metresFromEdge, accuracyMetres, area.isEmpty() || neighbours.isEmpty());
    }

    @Override
    public ImmutableList<Area> possibleAreas() {
      return Stream.concat(area.stream(), neighbours.stream())
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean isCertainlyCovered() {
      return !mayBeUncovered;
    }
  }

  /**
   * Spread over several areas, or over an area and what is not covered.
   *
   * @param candidates the areas that it may be, two or more, largest share first, then in code order
   */
  record Split(ImmutableList<Candidate> candidates) implements Placement {
    /**
     * Checks the number of candidates.
     *
     * @throws IllegalArgumentException if there are fewer than two candidates
     */
    public Split {
      if (candidates.size() < 2) {
        throw new IllegalArgumentException(
            "A split has two or more candidates, not " + candidates.size() + ".");
      }
    }

    @Override
    public ImmutableList<Area> possibleAreas() {
      return candidates.stream()
          .flatMap(candidate -> candidate.area().stream())
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public boolean isCertainlyCovered() {
      return candidates.stream().allMatch(candidate -> candidate.area().isPresent());
    }
  }

  /**
   * One of the places that a split location may be in.
   *
   * @param area the area; empty for what is not covered
   * @param share the part of the known addresses that lie there, 0 to 1; empty where it is not known
   */
  record Candidate(Optional<Area> area, OptionalDouble share) {
    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if the share is not within 0 to 1
     */
    public Candidate {
      requireNonNull(area, "area");
      if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
        throw new IllegalArgumentException(
            "A share lies within 0 to 1, not " + share.getAsDouble() + ".");
      }
    }
  }

  /**
   * In no area of the coverage.
   *
   * @param nearest the nearest area, given as information (R7); empty if the coverage has no area
   * @param metres the distance to it in metres; infinite if there is none
   * @source R7
   */
  record Outside(Optional<Area> nearest, double metres) implements Placement {
    /**
     * Checks the distance.
     *
     * @throws IllegalArgumentException if the distance is negative or NaN
     */
    public Outside {
      requireNonNull(nearest, "nearest");
      checkMetres(metres);
    }
  }

  /**
   * Without a known point.
   *
   * @param why the reason
   */
  record Unplaced(UnplacedReason why) implements Placement {
    /** Checks that there is a reason. */
    public Unplaced {
      requireNonNull(why, "why");
    }
  }

  /** Why a location has no known point. */
  enum UnplacedReason {
    /** The postcode is no longer in use. */
    RETIRED,
    /** The postcode was not in use yet on the day that the answer is for. */
    NOT_YET_IN_USE,
    /** The postcode belongs to a large user or a PO box: it says where post goes, not where anyone lives. */
    LARGE_USER,
    /** The directory knows the postcode but has no grid reference for it. */
    NO_GRID_REFERENCE,
    /** The point lies outside Great Britain, where the National Grid does not reach. */
    OUTSIDE_GREAT_BRITAIN,
    /** The directory does not know the postcode or property. */
    UNKNOWN,
    /** No directory of postcodes or properties was given. */
    NO_DIRECTORY;

    /**
     * Returns the word that documents and tables write.
     *
     * @return for example "outside-great-britain"
     */
    public String label() {
      return Labels.of(this);
    }
  }

  private static void checkMetres(double metres) {
    if (!(metres >= 0)) {
      throw new IllegalArgumentException("A distance is 0 metres or more, not " + metres + ".");
    }
  }
}
