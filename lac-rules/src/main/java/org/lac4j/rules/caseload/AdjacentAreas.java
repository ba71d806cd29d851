package org.lac4j.rules.caseload;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.lac4j.core.place.AreaCode;

/**
 * Which areas lie next to each other.
 *
 * <p>Being next to works both ways. Areas that are not named have no neighbour. Immutable and thread-safe.
 *
 * @param pairs the pairs of areas, each once, in order
 * @source R7
 */
public record AdjacentAreas(ImmutableSortedSet<Pair> pairs) {

  /** No areas next to each other, as far as is known. */
  public static final AdjacentAreas NONE = new AdjacentAreas(ImmutableSortedSet.of());

  /** Keeps the pairs in their own order. */
  public AdjacentAreas {
    pairs = ImmutableSortedSet.copyOf(pairs);
  }

  /**
   * Obtains the neighbourhood of the given pairs.
   *
   * @param pairs the pairs, in any order; one given twice counts once
   * @return the areas
   */
  public static AdjacentAreas of(Iterable<Pair> pairs) {
    return new AdjacentAreas(ImmutableSortedSet.copyOf(pairs));
  }

  /**
   * Finds the areas next to any of some areas.
   *
   * @param areas the areas
   * @return those next to one of them and not among them, in code order
   */
  public ImmutableSortedSet<AreaCode> nextTo(Iterable<AreaCode> areas) {
    ImmutableSet<AreaCode> own = ImmutableSet.copyOf(areas);
    return pairs.stream()
        .filter(pair -> own.contains(pair.first()) != own.contains(pair.second()))
        .map(pair -> own.contains(pair.first()) ? pair.second() : pair.first())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Two areas that lie next to each other, the lower code first.
   *
   * @param first the lower code
   * @param second the higher code
   */
  public record Pair(AreaCode first, AreaCode second) implements Comparable<Pair> {

    /**
     * Puts the lower code first.
     *
     * @throws IllegalArgumentException if the codes are the same
     */
    public Pair {
      int order = first.compareTo(second);
      if (order == 0) {
        throw new IllegalArgumentException("The area " + first + " is not next to itself.");
      }
      if (order > 0) {
        AreaCode lower = second;
        second = first;
        first = lower;
      }
    }

    /**
     * Obtains a pair.
     *
     * @param one an area
     * @param other the area next to it
     * @return the pair
     * @throws IllegalArgumentException if the codes are the same
     */
    public static Pair of(AreaCode one, AreaCode other) {
      return new Pair(one, other);
    }

    @Override
    public int compareTo(Pair other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
  }
}
