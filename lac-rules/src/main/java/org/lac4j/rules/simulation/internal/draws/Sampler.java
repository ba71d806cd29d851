package org.lac4j.rules.simulation.internal.draws;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.lac4j.rules.simulation.people.Length;

/**
 * Draws lengths.
 *
 * <p>Samplers of Commons RNG by the ziggurat; whatever is left of logarithms and powers goes through {@link StrictMath},
 * so that every Java virtual machine draws the same. The ziggurats themselves only compare with what {@link Math#exp} and
 * {@link Math#log} give, in few draws: one would have to lie between two last bits to come out differently.
 */
public final class Sampler {

  public static final double MILLIS_PER_DAY = 86_400_000;

  private Sampler() {}

  /** Makes a sampler of days that draws from a stream. */
  public static ContinuousSampler of(Length length, UniformRandomProvider stream) {
    if (length instanceof Length.Fixed fixed) {
      return fixed::days;
    }
    if (length instanceof Length.Exponential exponential) {
      return ZigguratSampler.Exponential.of(stream, exponential.meanDays());
    }
    if (length instanceof Length.LogNormal logNormal) {
      return logNormal(logNormal, stream);
    }
    if (length instanceof Length.Gamma gamma) {
      return gamma(gamma, stream);
    }
    if (length instanceof Length.Weibull weibull) {
      SharedStateContinuousSampler unit = ZigguratSampler.Exponential.of(stream);
      double power = 1 / weibull.shape();
      double scale = weibull.scaleDays();
      return () -> scale * power(unit.sample(), power);
    }
    double[] days = ((Length.Empirical) length).days().stream().mapToDouble(day -> day).toArray();
    return () -> days[stream.nextInt(days.length)];
  }

  private static ContinuousSampler logNormal(
      Length.LogNormal length, UniformRandomProvider stream) {
    double spread = length.sdDays() / length.meanDays();
    double variance = StrictMath.log1p(spread * spread);
    double sigma = StrictMath.sqrt(variance);
    double mu = StrictMath.log(length.meanDays()) - variance / 2;
    ContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(stream);
    return () -> StrictMath.exp(mu + sigma * normal.sample());
  }

  /** Below a shape of 1 the sampler of the next higher shape is scaled down (Marsaglia and Tsang). */
  private static ContinuousSampler gamma(Length.Gamma length, UniformRandomProvider stream) {
    double root = length.meanDays() / length.sdDays();
    double shape = root * root;
    double scale = length.meanDays() / shape;
    if (shape >= 1) {
      return AhrensDieterMarsagliaTsangGammaSampler.of(stream, shape, scale);
    }
    ContinuousSampler higher = AhrensDieterMarsagliaTsangGammaSampler.of(stream, shape + 1, scale);
    double power = 1 / shape;
    return () -> higher.sample() * power(stream.nextDouble(), power);
  }

  /** A number of 0 or more to a power above 0; {@link StrictMath#pow} makes arrays of its own at each call on JDK 17. */
  private static double power(double number, double power) {
    return StrictMath.exp(power * StrictMath.log(number));
  }
}
