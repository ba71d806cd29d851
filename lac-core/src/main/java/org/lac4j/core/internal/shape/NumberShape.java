package org.lac4j.core.internal.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

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

  /** A number with or without a fraction. */
  public static NumberShape<Double> decimal(double least, double most) {
    return new NumberShape<>(least, most) {
      @Override
      public JsonNode write(Double value) {
        return DoubleNode.valueOf(value);
      }

      @Override
      public Double read(JsonNode node, ReadContext reading) {
        if (!node.isNumber()) {
          throw reading.fault("A number belongs here.");
        }
        return inRange(node.doubleValue(), reading);
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
      public JsonNode write(Integer value) {
        return IntNode.valueOf(value);
      }

      @Override
      public Integer read(JsonNode node, ReadContext reading) {
        if (!node.isIntegralNumber()) {
          throw reading.fault("A whole number belongs here.");
        }
        return (int) inRange(node.doubleValue(), reading);
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
  public final ObjectNode schema(Definitions definitions) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", type());
    bound(schema, "minimum", least);
    if (most != Double.MAX_VALUE) {
      bound(schema, "maximum", most);
    }
    return schema;
  }

  /** Bounds are whole, and are written so. */
  private static void bound(ObjectNode schema, String keyword, double bound) {
    schema.put(keyword, (long) bound);
  }
}
