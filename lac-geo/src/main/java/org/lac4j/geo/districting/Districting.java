package org.lac4j.geo.districting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.districting.internal.Effort;

/**
 * Draws areas from units: one more beside those of today, all anew, or as few as will do. Every answer has its bound.
 *
 * <pre>{@code
 * Design answer = Districting.of(graph).withToday(today).oneMore(1, LoadRange.of(8_000, 10_000));
 * }</pre>
 *
 * <p>With up to 63 units (those without an area, where one more is asked for) answers are found by a search of all
 * possibilities and proved, within the limits. Larger questions are answered by searches from several starts; the bound
 * tells how far from the best the answer is at most. The same question gives the same answer on any number of threads.
 *
 * <p>Immutable and thread-safe.
 *
 * @source R7
 */
public final class Districting {

  private static final int ALTERNATIVES = 10;

  private final UnitGraph graph;
  private final ImmutableMap<AreaCode, AreaCode> today;
  private final Locks locks;
  private final DesignLimits limits;

  private Districting(
      UnitGraph graph, ImmutableMap<AreaCode, AreaCode> today, Locks locks, DesignLimits limits) {
    this.graph = graph;
    this.today = today;
    this.locks = locks;
    this.limits = limits;
  }

  /**
   * Obtains a question about units, without areas of today, locks or special limits.
   *
   * @param graph the units, one or more
   * @return the question
   * @throws IllegalArgumentException if there is no unit
   */
  public static Districting of(UnitGraph graph) {
    if (graph.codes().isEmpty()) {
      throw new IllegalArgumentException("There is no unit to draw areas from: give one or more.");
    }
    return new Districting(graph, ImmutableMap.of(), Locks.NONE, DesignLimits.DEFAULT);
  }

  /**
   * Returns the question with the areas of today.
   *
   * @param areas the area of each unit that has one
   * @return the question
   * @throws IllegalArgumentException if there is no such unit
   */
  public Districting withToday(Map<AreaCode, AreaCode> areas) {
    areas.keySet().forEach(graph::load);
    return new Districting(graph, ImmutableMap.copyOf(areas), locks, limits);
  }

  /**
   * Returns the question with locks, which hold for areas that are drawn anew.
   *
   * @param given the locks
   * @return the question
   */
  public Districting withLocks(Locks given) {
    return new Districting(graph, today, requireNonNull(given, "given"), limits);
  }

  /**
   * Returns the question with limits to the work.
   *
   * @param given the limits
   * @return the question
   */
  public Districting withLimits(DesignLimits given) {
    return new Districting(graph, today, locks, requireNonNull(given, "given"));
  }

  /**
   * Answers which connected units without an area serve most people as one more area, or several; today's areas stay.
   *
   * @param more how many areas to add, 1 or more
   * @param range the load that each may have
   * @return the best areas to add, with up to ten alternatives that really differ
   * @throws IllegalArgumentException if fewer than 1 are asked for
   */
  public Design oneMore(int more, LoadRange range) {
    ImmutableMap.Builder<AreaCode, Double> loads = ImmutableMap.builder();
    graph.codes().forEach(code -> loads.put(code, graph.load(code)));
    return oneMore(more, range, loads.buildOrThrow());
  }

  /**
   * Answers which connected units without an area are worth most as one more area, or several; today's areas stay.
   *
   * @param more how many areas to add, 1 or more
   * @param range the load that each may have
   * @param values what each unit is worth, such as deprivation or demand, 0 or more; 0 for units that are left out
   * @return the best areas to add, with up to ten alternatives that really differ
   * @throws IllegalArgumentException if fewer than 1 are asked for, or a value is below 0 or of no unit
   */
  public Design oneMore(int more, LoadRange range, Map<AreaCode, Double> values) {
    atLeastOne(more);
    return new AreaAddition(graph, today, effort()).answer(more, range, values, ALTERNATIVES);
  }

  /**
   * Draws areas of whole units anew.
   *
   * @param areas how many, 1 or more
   * @param range the load that each may have; {@link LoadRange#around} for a tolerance
   * @param objective what they should have least of
   * @return the areas; where there are areas of today, each new one has the code of the one it keeps most of
   * @throws IllegalArgumentException if fewer than 1 are asked for, the objective lacks what it needs, or a lock is of no
   *     unit or area
   */
  public Design redraw(int areas, LoadRange range, Objective objective) {
    atLeastOne(areas);
    return new AreaRedrawing(graph, today, locks, effort()).answer(areas, range, objective);
  }

  /**
   * Answers how few areas cover all units within a load, and what each further one gives.
   *
   * @param range the load that each may have
   * @param objective what the areas should have least of
   * @param further how many more than the fewest to draw too, 0 or more
   * @return the answers for one area after the other, from the last number that can't do, where there is one
   * @throws IllegalArgumentException if the objective lacks what it needs, or a lock is of no unit or area
   */
  public ImmutableList<Design> fewest(LoadRange range, Objective objective, int further) {
    int least =
        (int) Math.max(1, Math.ceil(graph.totalLoad() / Math.max(1e-9, range.max()) - 1e-9));
    int most = graph.codes().size();
    List<Design> answers = new ArrayList<>();
    int drawn = 0;
    for (int areas = Math.max(1, Math.min(least, most) - 1);
        areas <= most && drawn <= further;
        areas++) {
      Design answer = redraw(areas, range, objective);
      if (drawn == 0 && !answer.isDrawn()) {
        answers.clear();
      }
      answers.add(answer);
      drawn += answer.isDrawn() ? 1 : 0;
      if (drawn > 0 && !answer.isDrawn()) {
        break;
      }
    }
    return ImmutableList.copyOf(answers);
  }

  private static void atLeastOne(int areas) {
    if (areas < 1) {
      throw new IllegalArgumentException("Ask for 1 area or more, not " + areas + ".");
    }
  }

  private Effort effort() {
    return new Effort(
        limits.steps(), limits.seed(), limits.threads(), limits.stop(), limits.progress());
  }
}
