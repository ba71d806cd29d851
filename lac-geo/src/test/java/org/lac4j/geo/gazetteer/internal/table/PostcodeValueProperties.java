package org.lac4j.geo.gazetteer.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lac4j.geo.gazetteer.PositionalQuality;

class PostcodeValueProperties {

  private static final int MONTHS = 723;

  @Provide
  Arbitrary<Optional<YearMonth>> months() {
    return Arbitraries.integers()
        .between(0, MONTHS - 1)
        .map(i -> YearMonth.of(1980, 1).plusMonths(i))
        .optional();
  }

  @Property
  void what_is_packed_is_unpacked(
      @ForAll @IntRange(max = 700_000) int easting,
      @ForAll @IntRange(max = 1_300_000) int northing,
      @ForAll PositionalQuality quality,
      @ForAll boolean largeUser,
      @ForAll("months") Optional<YearMonth> introduced,
      @ForAll("months") Optional<YearMonth> retired) {
    long value = PostcodeValue.withQuality(PostcodeValue.EMPTY, quality.code());
    for (YearMonth month : introduced.stream().toList()) {
      value = PostcodeValue.withIntroduced(value, month);
    }
    for (YearMonth month : retired.stream().toList()) {
      value = PostcodeValue.withRetired(value, month);
    }
    value = largeUser ? PostcodeValue.withLargeUser(value) : value;

    assertThat(PostcodeValue.hasPoint(value)).isFalse();
    assertThat(PostcodeValue.easting(value)).isNaN();
    assertThat(PostcodeValue.northing(value)).isNaN();

    value = PostcodeValue.withPoint(value, easting, northing);

    assertThat(PostcodeValue.hasPoint(value)).isTrue();
    assertThat(PostcodeValue.easting(value)).isEqualTo(easting);
    assertThat(PostcodeValue.northing(value)).isEqualTo(northing);
    assertThat(PostcodeValue.quality(value)).isEqualTo(quality.code());
    assertThat(PostcodeValue.isLargeUser(value)).isEqualTo(largeUser);
    assertThat(PostcodeValue.introducedMonth(value)).isEqualTo(introduced);
    assertThat(PostcodeValue.retiredMonth(value)).isEqualTo(retired);
    assertThat(PostcodeValue.isRetired(value)).isEqualTo(retired.isPresent());
  }

  @Example
  void months_reach_from_the_first_to_the_last_and_earlier_ones_count_as_the_first() {
    YearMonth last = PostcodeValue.LAST_MONTH;
    long value =
        PostcodeValue.withRetired(
            PostcodeValue.withIntroduced(PostcodeValue.EMPTY, YearMonth.of(1974, 5)), last);

    assertThat(PostcodeValue.introducedMonth(value)).contains(PostcodeValue.FIRST_MONTH);
    assertThat(PostcodeValue.retiredMonth(value)).contains(last);
    assertThat(PostcodeValue.FIRST_MONTH.plusMonths(MONTHS - 1)).isEqualTo(last);
  }
}
