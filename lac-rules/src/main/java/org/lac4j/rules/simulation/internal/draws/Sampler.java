package org.lac4j.rules.simulation.internal.draws;

import java.util.function.DoubleSupplier;
import org.lac4j.rules.simulation.people.Length;

/**
 * Draws lengths.
 *
 * <p>Whatever is not plain arithmetic goes through {@link StrictMath} or {@link NaturalLog}, which give the same bits on
 * every machine and every Java, and so do its draws.
 */
public final class Sampler {

  public static final double MILLIS_PER_DAY = 86_400_000;

  private Sampler() {}

  /** Makes a sampler of days that draws from a stream. */
  public static DoubleSupplier of(Length length, PersonStream stream) {
    if (length instanceof Length.Fixed fixed) {
      return fixed::days;
    }
    if (length instanceof Length.Exponential exponential) {
      double mean = exponential.meanDays();
      return () -> mean * exponential(stream);
    }
    if (length instanceof Length.LogNormal logNormal) {
      return logNormal(logNormal, stream);
    }
    if (length instanceof Length.Gamma gamma) {
      return gamma(gamma, stream);
    }
    if (length instanceof Length.Weibull weibull) {
      double power = 1 / weibull.shape();
      double scale = weibull.scaleDays();
      return () -> scale * power(exponential(stream), power);
    }
    double[] days = ((Length.Empirical) length).days().stream().mapToDouble(day -> day).toArray();
    return () -> days[(int) (stream.nextDouble() * days.length)];
  }

  /** An exponential number with a mean of 1, by inversion. */
  static double exponential(PersonStream stream) {
    return -NaturalLog.of(1 - stream.nextDouble());
  }

  /** A standard normal number, by Marsaglia's polar method. */
  static double normal(PersonStream stream) {
    double x;
    double square;
    do {
      x = 2 * stream.nextDouble() - 1;
      double y = 2 * stream.nextDouble() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    return x * StrictMath.sqrt(-2 * NaturalLog.of(square) / square);
  }

  private static DoubleSupplier logNormal(Length.LogNormal length, PersonStream stream) {
    double spread = length.sdDays() / length.meanDays();
    double variance = StrictMath.log1p(spread * spread);
    double sigma = StrictMath.sqrt(variance);
    double mu = NaturalLog.of(length.meanDays()) - variance / 2;
    return () -> StrictMath.exp(mu + sigma * normal(stream));
  }

  /** Below a shape of 1 the sampler of the next higher shape is scaled down (Marsaglia and Tsang, 2000). */
  private static DoubleSupplier gamma(Length.Gamma length, PersonStream stream) {
    double root = length.meanDays() / length.sdDays();
    double shape = root * root;
    double scale = length.meanDays() / shape;
    if (shape >= 1) {
      return () -> scale * gamma(shape, stream);
    }
    double power = 1 / shape;
    return () -> scale * gamma(shape + 1, stream) * power(stream.nextDouble(), power);
  }

  private static double gamma(double shape, PersonStream stream) {
    double d = shape - 1 / 3.0;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = normal(stream);
      double root = 1 + c * x;
      if (root > 0) {
        double v = root * root * root;
        double u = 1 - stream.nextDouble();
        if (NaturalLog.of(u) < x * x / 2 + d * (1 - v + NaturalLog.of(v))) {
          return d * v;
        }
      }
    }
  }

  /** A number of 0 or more to a power above 0; {@link StrictMath#pow} makes arrays of its own at each call on JDK 17. */
  private static double power(double number, double power) {
    return StrictMath.exp(power * NaturalLog.of(number));
  }
}
