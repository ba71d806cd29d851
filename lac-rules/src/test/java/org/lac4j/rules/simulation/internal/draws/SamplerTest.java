package org.lac4j.rules.simulation.internal.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.rules.simulation.internal.draws.PersonStream.Purpose;
import org.lac4j.rules.simulation.people.Length;

class SamplerTest {

  private static final int DRAWS = 200_000;

  static Stream<Arguments> lengths() {
    return Stream.of(
        Arguments.of(new Length.Fixed(7), 0.0),
        Arguments.of(new Length.Exponential(30), 30.0),
        Arguments.of(new Length.LogNormal(30, 20), 20.0),
        Arguments.of(new Length.Gamma(30, 15), 15.0),
        Arguments.of(new Length.Gamma(30, 40), 40.0),
        Arguments.of(new Length.Weibull(30, 2), 13.897),
        Arguments.of(new Length.Empirical(ImmutableList.of(10.0, 20.0, 60.0)), 21.602));
  }

  /** One draw for each person, as a run does it. */
  @ParameterizedTest
  @MethodSource("lengths")
  void draws_have_the_mean_and_the_spread_asked_for(Length length, double sd) {
    PersonStream stream = new PersonStream();
    DoubleSupplier sampler = Sampler.of(length, stream);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < DRAWS; i++) {
      stream.at(Keys.of(42, i), Purpose.LENGTH);
      double days = sampler.getAsDouble();
      assertThat(days).isNotNegative();
      sum += days;
      squares += days * days;
    }
    double mean = sum / DRAWS;

    assertThat(mean).isCloseTo(length.meanDays(), within(0.01 * length.meanDays()));
    assertThat(Math.sqrt(Math.max(0, squares / DRAWS - mean * mean)))
        .isCloseTo(sd, within(0.02 * sd + 1e-6));
  }

  @Test
  void a_stream_goes_by_person_and_purpose_alone() {
    PersonStream stream = new PersonStream();
    long first = stream.at(1, Purpose.GAP).nextLong();

    assertThat(stream.at(2, Purpose.GAP).nextLong()).isNotEqualTo(first);
    assertThat(stream.at(1, Purpose.LENGTH).nextLong()).isNotEqualTo(first);
    assertThat(stream.at(1, Purpose.GAP).nextLong()).isEqualTo(first);
  }
}
