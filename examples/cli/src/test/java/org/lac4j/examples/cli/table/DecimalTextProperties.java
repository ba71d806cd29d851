package org.lac4j.examples.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DecimalTextProperties {

  @Property
  void text_is_within_half_a_unit_of_the_last_decimal(
      @ForAll @DoubleRange(min = -700_000, max = 1_300_000) double value) {
    BigDecimal off =
        new BigDecimal(DecimalText.text(value, 3)).subtract(new BigDecimal(value)).abs();

    assertThat(off).isLessThanOrEqualTo(new BigDecimal("0.0005000001"));
  }

  @Property
  void every_finite_number_is_read_as_java_reads_it(@ForAll double value) {
    assertThat(DecimalText.parse(Double.toString(value))).isEqualTo(value);
  }

  @Property
  void a_number_of_few_digits_is_read_as_java_reads_it(
      @ForAll @LongRange(min = -99_999_999_999_999_999L, max = 99_999_999_999_999_999L) long digits,
      @ForAll @IntRange(max = 17) int decimals) {
    String text = BigDecimal.valueOf(digits, decimals).toPlainString();

    assertThat(DecimalText.parse(text)).isEqualTo(Double.parseDouble(text));
  }
}
