package org.lac4j.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.coverage.CoverageHistory;
import org.lac4j.geo.coverage.Vintage;
import org.lac4j.geo.gazetteer.internal.table.PostcodeValue;

class HistoryResolverTest {

  private static final LocalDate REDRAWN = LocalDate.of(2015, 5, 7);
  private static final Vintage OLD = new Vintage("old", LocalDate.of(2003, 5, 1));
  private static final Vintage NEW = new Vintage("new", REDRAWN);
  private static final CoverageHistory HISTORY =
      CoverageHistory.of(ImmutableMap.of(OLD, Ebor.onGrid(1), NEW, Ebor.inDegrees(2)));
  private static final GridReference HOME = GridReference.ofMetres(458_010, 450_500);

  @Test
  void the_boundaries_of_the_day_decide_and_are_named() {
    HistoryResolver resolver = HistoryResolver.of(HISTORY, UnaryOperator.identity());
    Placement before = CoverageResolver.of(HISTORY.index(OLD)).resolve(HOME);
    Placement after = CoverageResolver.of(HISTORY.index(NEW)).resolve(HOME);
    assertThat(before).isNotEqualTo(after);
    assertThat(resolver.resolve(HOME, REDRAWN.minusDays(1)))
        .contains(new DatedPlacement(before, OLD));
    assertThat(resolver.resolve(HOME, REDRAWN)).contains(new DatedPlacement(after, NEW));
  }

  @Test
  void before_the_first_vintage_there_is_no_answer() {
    assertThat(
            HistoryResolver.of(HISTORY, UnaryOperator.identity())
                .resolve(HOME, OLD.from().minusDays(1)))
        .isEmpty();
  }

  @Test
  void postcode_is_retired_only_after_the_month_of_its_retirement() throws IOException {
    Postcode postcode = Postcode.parse("YO1 7HH");
    PostcodeDirectory directory =
        Directories.postcode(
            postcode,
            PostcodeValue.withRetired(
                Directories.at(HOME, PositionalQuality.BUILDING), YearMonth.of(2020, 6)));
    HistoryResolver resolver = HistoryResolver.of(HISTORY, each -> each.withPostcodes(directory));
    Placement retired = new Placement.Unplaced(UnplacedReason.RETIRED);

    assertThat(CoverageResolver.of(HISTORY.index(NEW)).withPostcodes(directory).resolve(postcode))
        .isEqualTo(retired);
    assertThat(resolver.resolve(postcode, LocalDate.of(2020, 7, 1)))
        .contains(new DatedPlacement(retired, NEW));
    for (LocalDate before : List.of(LocalDate.of(2014, 3, 1), LocalDate.of(2020, 6, 30))) {
      assertThat(resolver.resolve(postcode, before))
          .get()
          .satisfies(
              then -> assertThat(then.placement()).isNotInstanceOf(Placement.Unplaced.class));
    }
  }

  @Test
  void postcode_is_not_in_use_before_the_month_of_its_introduction() throws IOException {
    Postcode postcode = Postcode.parse("YO1 7HH");
    PostcodeDirectory directory =
        Directories.postcode(
            postcode,
            PostcodeValue.withIntroduced(
                Directories.at(HOME, PositionalQuality.BUILDING), YearMonth.of(2014, 3)));
    HistoryResolver resolver = HistoryResolver.of(HISTORY, each -> each.withPostcodes(directory));

    assertThat(resolver.resolve(postcode, LocalDate.of(2014, 2, 28)))
        .contains(new DatedPlacement(new Placement.Unplaced(UnplacedReason.NOT_YET_IN_USE), OLD));
    for (LocalDate after : List.of(LocalDate.of(2014, 3, 1), LocalDate.of(2026, 1, 1))) {
      assertThat(resolver.resolve(postcode, after))
          .get()
          .satisfies(
              then -> assertThat(then.placement()).isNotInstanceOf(Placement.Unplaced.class));
    }
    assertThat(CoverageResolver.of(HISTORY.index(NEW)).withPostcodes(directory).resolve(postcode))
        .isNotInstanceOf(Placement.Unplaced.class);
  }

  @Test
  void every_vintage_knows_the_directories() throws IOException {
    Postcode postcode = Postcode.parse("YO1 7HH");
    PostcodeDirectory directory = Directories.postcode(postcode, PostcodeValue.EMPTY);
    HistoryResolver resolver = HistoryResolver.of(HISTORY, each -> each.withPostcodes(directory));
    for (Vintage vintage : HISTORY.vintages()) {
      assertThat(resolver.resolve(postcode, vintage.from()))
          .contains(
              new DatedPlacement(
                  new Placement.Unplaced(UnplacedReason.NO_GRID_REFERENCE), vintage));
    }
  }
}
