package org.lac4j.geo.districting.internal;

import java.util.Optional;
import org.lac4j.geo.districting.internal.Costs.Measured;

/** Draws areas: local searches for a good drawing, then a search or a bound that tells how far from the best it is. */
public final class Solver {

  /** Networks of so many units are swept, where edges are cut; the cover is quicker below and the sweep is lost above. */
  private static final int LEAST_SWEPT = 40;

  private static final int MOST_SWEPT = 150;

  /** A gap that is closed in one go. */
  private static final int SMALL_GAP = 6;

  private final Task task;
  private final Measured objective;
  private final int[] today;
  private final Effort effort;

  /**
   * What came of it.
   *
   * @param areas the area of each unit, empty if no drawing was found
   * @param cost its cost
   * @param bound what no drawing's objective can be below
   * @param proved whether the drawing is the best, or there is none
   * @param work the steps of the search for a proof
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares solutions.
  public record Solution(int[] areas, long cost, long bound, boolean proved, long work) {

    /**
     * Tells whether there is a drawing.
     *
     * @return true if there is
     */
    public boolean isDrawn() {
      return areas.length > 0;
    }
  }

  /**
   * Creates a solver.
   *
   * @param task what to draw
   * @param objective the objective of its costs
   * @param today a drawing of today's areas to start from, empty for none
   * @param effort how much to do
   */
  public Solver(Task task, Measured objective, int[] today, Effort effort) {
    this.task = task;
    this.objective = objective;
    this.today = today.clone();
    this.effort = effort;
  }

  /**
   * Draws the areas.
   *
   * @return the best drawing found, with its bound
   */
  public Solution solve() {
    Optional<Starts.Drawn> drawn = Starts.best(task, today, effort);
    int size = task.units().size();
    boolean cuts = objective == Measured.CUT_EDGES || objective == Measured.BOUNDARY;
    boolean swept = cuts && LEAST_SWEPT <= size && size <= MOST_SWEPT && task.ties().areNone();
    if (swept && drawn.isPresent()) {
      return bySweep(drawn.get(), bound());
    }
    return size <= CoverSearch.MOST_UNITS ? byCover(drawn) : withBound(drawn, bound(), false, 0);
  }

  private Budget budget(long steps) {
    return new Budget(steps, effort.stop(), share -> effort.progress().accept(0.3 + 0.7 * share));
  }

  private Solution byCover(Optional<Starts.Drawn> drawn) {
    Budget budget = budget(effort.steps());
    long limit = drawn.map(Starts.Drawn::cost).orElse(CoverSearch.NONE);
    Optional<int[]> better = new CoverSearch(task, budget).best(limit);
    if (budget.isSpent()) {
      return withBound(drawn, bound(), false, budget.done());
    }
    Optional<Starts.Drawn> best =
        better.map(areas -> new Starts.Drawn(areas, task.costs().of(areas))).or(() -> drawn);
    return withBound(
        best, best.map(one -> Costs.objective(one.cost())).orElse(0L), true, budget.done());
  }

  /** Raises the bound as long as no drawing below it is found. */
  private Solution bySweep(Starts.Drawn drawn, long first) {
    long bound = first;
    long best = Costs.objective(drawn.cost());
    Budget budget = budget(effort.sweepSteps(task.units().size()));
    while (bound < best) {
      long limit = best - bound <= SMALL_GAP ? best : bound + (best - bound) / 2;
      Optional<int[]> found = new CutSearch(task, budget).best(limit);
      if (found.isPresent()) {
        Starts.Drawn better = new Starts.Drawn(found.get(), task.costs().of(found.get()));
        return bySweep(better, bound);
      }
      if (budget.isSpent()) {
        return withBound(Optional.of(drawn), bound, false, budget.done());
      }
      bound = limit;
    }
    return withBound(Optional.of(drawn), best, true, budget.done());
  }

  private long bound() {
    return switch (objective) {
      case MOVED -> Bounds.moved(task);
      case BOUNDARY, CUT_EDGES -> SpectralBound.of(task);
      case INERTIA -> Bounds.inertia(task, Costs.PER_HECTARE);
      case NOTHING -> 0;
    };
  }

  private static Solution withBound(
      Optional<Starts.Drawn> drawn, long bound, boolean proved, long work) {
    if (drawn.isEmpty()) {
      return new Solution(new int[0], 0, bound, proved, work);
    }
    long value = Costs.objective(drawn.get().cost());
    return new Solution(
        drawn.get().areas(),
        drawn.get().cost(),
        Math.min(bound, value),
        proved || bound >= value,
        work);
  }
}
