package org.lac4j.core.internal.shape;

import org.lac4j.core.internal.tree.JsonNumber;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

/**
 * A value that is one number within a range.
 *
 * @param <T> the type
 */
public abstract class NumberShape<T extends Number> implements Shape<T> {

  private final double least;
  private final double most;

  private NumberShape(double least, double most) {
    this.least = least;
    this.most = most;
  }

  /** A number with or without a fraction, which its own type checks. */
  public static NumberShape<Double> decimal() {
    return decimal(-Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** A whole number, which its own type checks. */
  public static NumberShape<Integer> whole() {
    return whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** A number with or without a fraction. */
  public static NumberShape<Double> decimal(double least, double most) {
    return new NumberShape<>(least, most) {
      @Override
      public JsonTree write(Double value) {
        return JsonNumber.of(value);
      }

      @Override
      public Double read(JsonTree node, ReadContext reading) {
        if (!(node instanceof JsonNumber number)) {
          throw reading.fault("A number belongs here.");
        }
        return inRange(number.doubleValue(), reading);
      }

      @Override
      String type() {
        return "number";
      }
    };
  }

  /** A whole number. */
  public static NumberShape<Integer> whole(int least, int most) {
    return new NumberShape<>(least, most) {
      @Override
      public JsonTree write(Integer value) {
        return JsonNumber.of(value);
      }

      @Override
      public Integer read(JsonTree node, ReadContext reading) {
        if (!(node instanceof JsonNumber number) || !number.isWhole()) {
          throw reading.fault("A whole number belongs here.");
        }
        return (int) inRange(number.doubleValue(), reading);
      }

      @Override
      String type() {
        return "integer";
      }
    };
  }

  /** A whole number of up to 64 bits. */
  public static NumberShape<Long> wholeLong() {
    return new NumberShape<>(-Double.MAX_VALUE, Double.MAX_VALUE) {
      @Override
      public JsonTree write(Long value) {
        return JsonNumber.of(value);
      }

      @Override
      public Long read(JsonTree node, ReadContext reading) {
        if (!(node instanceof JsonNumber number && number.value() instanceof Long whole)) {
          throw reading.fault("A whole number of at most 64 bits belongs here.");
        }
        return whole;
      }

      @Override
      String type() {
        return "integer";
      }
    };
  }

  abstract String type();

  final double inRange(double number, ReadContext reading) {
    if (number >= least && number <= most) {
      return number;
    }
    throw reading.fault(
        "A number from "
            + (long) least
            + (most == Double.MAX_VALUE ? " on" : " to " + (long) most)
            + " belongs here.");
  }

  @Override
  public final JsonObject schema(Definitions definitions) {
    JsonObject schema = new JsonObject().put("type", type());
    if (least != -Double.MAX_VALUE) {
      bound(schema, "minimum", least);
    }
    if (most != Double.MAX_VALUE) {
      bound(schema, "maximum", most);
    }
    return schema;
  }

  /** Bounds are whole, and are written so. */
  private static void bound(JsonObject schema, String keyword, double bound) {
    schema.put(keyword, (long) bound);
  }
}
