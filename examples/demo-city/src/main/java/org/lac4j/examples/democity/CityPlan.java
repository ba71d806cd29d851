package org.lac4j.examples.democity;

import static org.lac4j.examples.democity.Boundary.OUTSIDE;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The plan of the city: where its wards meet.
 *
 * <p>Ward 0 is the middle, around it lie 6 inner wards, around them 14 outer wards: rings and spokes, bent out of shape,
 * and every line between them wiggly. Angles are radians anticlockwise from the east; distances are metres on the National
 * Grid.
 */
final class CityPlan {

  static final int INNER = 6;
  static final int OUTER = 14;
  static final int WARDS = 1 + INNER + OUTER;

  /** Fields, in truth, in the Vale of Mowbray. */
  private static final Coordinate MIDDLE = new Coordinate(441_500, 487_300);

  private static final double INNER_RING = 1_600;
  private static final double MIDDLE_RING = 4_100;
  private static final double OUTER_RING = 8_000;
  private static final double BEYOND = 9_000;
  private static final double ISLAND = 9_500;
  private static final double TURN = 2 * StrictMath.PI;
  private static final double DEGREE = TURN / 360;

  /** Where a spoke meets the middle ring, with the ward behind it on the ring's inside and on its outside. */
  private record Crossing(double angle, int inside, int outside, Coordinate at) {}

  private final Dice dice;
  private final WigglyLine wiggly;
  private final double bend;
  private final double otherBend;
  private final double[] innerSpokes;
  private final double[] outerSpokes;
  private final List<Boundary> boundaries = new ArrayList<>();

  /**
   * Draws the plan of a city.
   *
   * @param seed the seed of the city
   */
  CityPlan(long seed) {
    dice = new Dice(seed, "plan");
    wiggly = new WigglyLine(new Dice(seed, "lines"));
    bend = dice.between(0, TURN);
    otherBend = dice.between(0, TURN);
    innerSpokes = spokes(INNER, 2 * DEGREE);
    // Inner and outer spokes stand 4.3 degrees apart or more, before they are moved.
    outerSpokes = spokes(OUTER, 2 * DEGREE + TURN / (6 * OUTER));
    ImmutableList<Crossing> inner = crossings(innerSpokes);
    ImmutableList<Crossing> outer = crossings(outerSpokes);
    drawInside(inner);
    drawMiddleRing(inner, outer);
    drawOutside(outer);
  }

  /** The lines between the wards and around the city. */
  ImmutableList<Boundary> boundaries() {
    return ImmutableList.copyOf(boundaries);
  }

  /** A point in the middle of a ward, some hundred metres clear of its boundaries. */
  Coordinate middleOf(int ward) {
    if (ward == 0) {
      return MIDDLE;
    }
    return ward <= INNER
        ? at((INNER_RING + MIDDLE_RING) / 2, middleAngle(innerSpokes, ward - 1))
        : at((MIDDLE_RING + OUTER_RING) / 2, middleAngle(outerSpokes, ward - 1 - INNER));
  }

  /** A point outside the city, beyond one of its outer wards and clear of its boundaries. */
  Coordinate beyond(int ward) {
    return at(ISLAND, middleAngle(outerSpokes, ward - 1 - INNER));
  }

  private void drawInside(ImmutableList<Crossing> spokes) {
    List<Coordinate> ring = new ArrayList<>();
    for (Crossing spoke : spokes) {
      ring.add(at(INNER_RING * dice.between(0.92, 1.08), spoke.angle));
    }
    for (int i = 0; i < INNER; i++) {
      int next = (i + 1) % INNER;
      draw(ring.get(i), ring.get(next), 0, innerWard(i));
      draw(ring.get(i), spokes.get(i).at, innerWard(i), innerWard(i + INNER - 1));
    }
  }

  private void drawMiddleRing(ImmutableList<Crossing> inner, ImmutableList<Crossing> outer) {
    List<Crossing> ring = new ArrayList<>(inner);
    ring.addAll(outer);
    ring.sort(Comparator.comparing(Crossing::angle));
    for (int i = 0; i < ring.size(); i++) {
      Crossing from = ring.get(i);
      Crossing to = ring.get((i + 1) % ring.size());
      draw(from.at, to.at, from.inside, from.outside);
    }
  }

  private void drawOutside(ImmutableList<Crossing> spokes) {
    List<Coordinate> ring = new ArrayList<>();
    for (Crossing spoke : spokes) {
      ring.add(at(OUTER_RING * dice.between(0.94, 1.06), spoke.angle));
    }
    for (int i = 0; i < OUTER; i++) {
      draw(spokes.get(i).at, ring.get(i), outerWard(i), outerWard(i + OUTER - 1));
      Coordinate beyond = at(BEYOND, middleAngle(outerSpokes, i));
      Coordinate next = ring.get((i + 1) % OUTER);
      add(outerWard(i), OUTSIDE, wiggly.draw(ring.get(i), next, middleOf(outerWard(i)), beyond));
    }
  }

  private void draw(Coordinate from, Coordinate to, int left, int right) {
    add(left, right, wiggly.draw(from, to, middleOf(left), middleOf(right)));
  }

  private void add(int left, int right, List<Coordinate> line) {
    boundaries.add(new Boundary(left, right, ImmutableList.copyOf(line)));
  }

  private ImmutableList<Crossing> crossings(double[] spokes) {
    ImmutableList.Builder<Crossing> crossings = ImmutableList.builder();
    for (double angle : spokes) {
      Coordinate at = at(MIDDLE_RING * dice.between(0.99, 1.01), angle);
      crossings.add(
          new Crossing(
              angle,
              innerWard(lastUpTo(innerSpokes, angle)),
              outerWard(lastUpTo(outerSpokes, angle)),
              at));
    }
    return crossings.build();
  }

  private double[] spokes(int count, double first) {
    double[] angles = new double[count];
    for (int i = 0; i < count; i++) {
      angles[i] = first + i * TURN / count + dice.between(-DEGREE, DEGREE);
    }
    return angles;
  }

  private Coordinate at(double distance, double angle) {
    double bent =
        1 + 0.08 * StrictMath.sin(2 * angle + bend) + 0.03 * StrictMath.sin(3 * angle + otherBend);
    return WigglyLine.polar(MIDDLE, distance * bent, angle);
  }

  private static int innerWard(int sector) {
    return 1 + sector % INNER;
  }

  private static int outerWard(int sector) {
    return 1 + INNER + sector % OUTER;
  }

  private static double middleAngle(double[] spokes, int sector) {
    double next = sector + 1 < spokes.length ? spokes[sector + 1] : spokes[0] + TURN;
    return (spokes[sector] + next) / 2;
  }

  /** The sector that begins at the last spoke up to an angle. */
  private static int lastUpTo(double[] spokes, double angle) {
    int last = spokes.length - 1;
    for (int i = 0; i < spokes.length && spokes[i] <= angle; i++) {
      last = i;
    }
    return last;
  }
}
