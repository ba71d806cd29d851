package org.lac4j.rules.internal.scenarioshape;

import com.google.common.collect.ImmutableList;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.rules.simulation.people.Length;

/** The shape of how long something lasts, by kind. */
final class LengthShapes {

  static final KindShape<Length> LENGTH =
      KindShape.<Length>named("length")
          .kind(Length.Fixed.class, fixed())
          .kind(Length.Exponential.class, exponential())
          .kind(Length.LogNormal.class, logNormal())
          .kind(Length.Gamma.class, gamma())
          .kind(Length.Weibull.class, weibull())
          .kind(Length.Empirical.class, empirical())
          .build();

  private LengthShapes() {}

  private static ObjectShape<Length.Fixed> fixed() {
    ObjectShape.Fields<Length.Fixed> fields = ObjectShape.named("length.fixed");
    var days = fields.required("days", NumberShape.decimal(), Length.Fixed::days);
    return fields.makes(in -> new Length.Fixed(days.apply(in)));
  }

  private static ObjectShape<Length.Exponential> exponential() {
    ObjectShape.Fields<Length.Exponential> fields = ObjectShape.named("length.exponential");
    var mean = fields.required("meanDays", NumberShape.decimal(), Length.Exponential::meanDays);
    return fields.makes(in -> new Length.Exponential(mean.apply(in)));
  }

  private static ObjectShape<Length.LogNormal> logNormal() {
    ObjectShape.Fields<Length.LogNormal> fields = ObjectShape.named("length.log-normal");
    var mean = fields.required("meanDays", NumberShape.decimal(), Length.LogNormal::meanDays);
    var spread = fields.required("sdDays", NumberShape.decimal(), Length.LogNormal::sdDays);
    return fields.makes(in -> new Length.LogNormal(mean.apply(in), spread.apply(in)));
  }

  private static ObjectShape<Length.Gamma> gamma() {
    ObjectShape.Fields<Length.Gamma> fields = ObjectShape.named("length.gamma");
    var mean = fields.required("meanDays", NumberShape.decimal(), Length.Gamma::meanDays);
    var spread = fields.required("sdDays", NumberShape.decimal(), Length.Gamma::sdDays);
    return fields.makes(in -> new Length.Gamma(mean.apply(in), spread.apply(in)));
  }

  private static ObjectShape<Length.Weibull> weibull() {
    ObjectShape.Fields<Length.Weibull> fields = ObjectShape.named("length.weibull");
    var scale = fields.required("scaleDays", NumberShape.decimal(), Length.Weibull::scaleDays);
    var shape = fields.required("shape", NumberShape.decimal(), Length.Weibull::shape);
    return fields.makes(in -> new Length.Weibull(scale.apply(in), shape.apply(in)));
  }

  private static ObjectShape<Length.Empirical> empirical() {
    ObjectShape.Fields<Length.Empirical> fields = ObjectShape.named("length.empirical");
    var days =
        fields.everyList("days", ListShape.of(NumberShape.decimal()), Length.Empirical::days);
    return fields.makes(in -> new Length.Empirical(ImmutableList.copyOf(days.apply(in))));
  }
}
