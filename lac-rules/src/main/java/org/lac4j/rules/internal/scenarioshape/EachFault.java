package org.lac4j.rules.internal.scenarioshape;

import java.util.function.Supplier;
import org.lac4j.core.internal.shape.ShapeException;
import org.lac4j.core.internal.shape.ShapeFault;
import org.lac4j.rules.simulation.internal.SeveralFaultsException;

/** Tells each fault of a value by itself. */
final class EachFault {

  private EachFault() {}

  /** Makes a value, or tells each of its faults. */
  static <T> T of(Supplier<T> value) {
    try {
      return value.get();
    } catch (SeveralFaultsException e) {
      throw ShapeException.of(
          e.faults().stream().map(fault -> new ShapeFault("", fault)).toList(), e);
    }
  }
}
