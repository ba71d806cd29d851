package org.lac4j.geo.report;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import org.lac4j.core.internal.page.Rounding;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.districting.Design;
import org.lac4j.geo.districting.DesignProof;
import org.lac4j.geo.districting.DesignedArea;

/** What reports say of areas that were drawn. */
final class DesignPageWording {

  static final String STOPPED = "The work was stopped early: another run may give another answer.";

  private static final int NAMED = 8;

  private DesignPageWording() {}

  static String verdict(Design design) {
    DesignProof proof = design.proof();
    return switch (proof.status()) {
      case OPTIMAL -> "Value " + number(proof.value()) + ", proved: nothing is better.";
      case BOUNDED ->
          "Value "
              + number(proof.value())
              + ", at most "
              + Rounding.plain(Math.ceil(1000 * proof.gap()) / 10, 1)
              + "% from the best (bound "
              + number(proof.bound())
              + ").";
      case INFEASIBLE -> "There is no such answer.";
      case UNDECIDED -> "No answer was found.";
    };
  }

  static String area(DesignedArea area, DesignContext context) {
    double arriving = context.load(context.arrivals(area));
    return context.area(area.code())
        + ": load "
        + number(area.load())
        + ", "
        + Rounding.count(area.units().size(), "unit", "units")
        + (area.isNew()
            ? ", new: " + units(area.units(), context)
            : arriving > 0
                ? ", of which "
                    + number(arriving)
                    + " had another area or none: "
                    + units(context.arrivals(area), context)
                : ", as today");
  }

  static String alternative(DesignedArea area, DesignContext context) {
    return units(area.units(), context) + ": load " + number(area.load());
  }

  static String step(Design step) {
    return step.question()
        + ": "
        + verdict(step)
        + (step.isDrawn() ? " The largest has " + number(largest(step)) + "." : "");
  }

  static double largest(Design step) {
    return step.areas().stream().mapToDouble(DesignedArea::load).max().orElse(0);
  }

  static String units(Collection<AreaCode> units, DesignContext context) {
    return units.stream().limit(NAMED).map(context::unit).collect(joining(", "))
        + (units.size() > NAMED ? " and " + (units.size() - NAMED) + " more" : "");
  }

  static String number(double value) {
    return value == Math.rint(value) ? Rounding.count((long) value) : Rounding.spoken(value);
  }
}
