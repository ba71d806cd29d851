package org.lac4j.core.internal.page;

/** Something drawn in a row of a {@link RowChart}. */
public sealed interface Mark {

  /**
   * Returns the least number that it reaches.
   *
   * @return the number
   */
  double least();

  /**
   * Returns the greatest number that it reaches.
   *
   * @return the number
   */
  double most();

  /**
   * A value with its interval: a marker on a bar.
   *
   * @param least the lower end
   * @param middle the value
   * @param most the upper end
   * @param looks its looks
   */
  record Interval(double least, double middle, double most, Looks looks) implements Mark {}

  /**
   * How far a figure swings when one assumption goes from low to high: two bars of a tornado, from the figure as it is.
   *
   * @param base the figure as it is
   * @param atLow the figure with the low assumption
   * @param atHigh the figure with the high assumption
   */
  record Swing(double base, double atLow, double atHigh) implements Mark {

    @Override
    public double least() {
      return Math.min(base, Math.min(atLow, atHigh));
    }

    @Override
    public double most() {
      return Math.max(base, Math.max(atLow, atHigh));
    }

    double width() {
      return most() - least();
    }
  }

  /**
   * A figure before and after: an open marker, an arrow and a filled marker.
   *
   * @param before the figure before
   * @param after the figure after
   */
  record Shift(double before, double after) implements Mark {

    @Override
    public double least() {
      return Math.min(before, after);
    }

    @Override
    public double most() {
      return Math.max(before, after);
    }
  }
}
