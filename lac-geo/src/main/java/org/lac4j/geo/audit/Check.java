package org.lac4j.geo.audit;

import java.util.function.Consumer;

/** One look at a coverage. */
@FunctionalInterface
interface Check {

  /** Tells every finding. */
  void run(Consumer<Finding> findings);
}
