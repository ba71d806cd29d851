package org.lac4j.geo.gazetteer.internal.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.geo.gazetteer.internal.csv.CsvFiles;
import org.lac4j.geo.gazetteer.internal.csv.CsvLimits;
import org.lac4j.geo.gazetteer.internal.csv.RowTally;
import org.lac4j.geo.gazetteer.internal.fault.FileFault;
import org.lac4j.geo.gazetteer.internal.fault.FileRefusedException;
import org.lac4j.geo.gazetteer.internal.table.KeyTable;
import org.lac4j.geo.gazetteer.internal.table.PostcodeKey;
import org.lac4j.geo.gazetteer.internal.table.PostcodeValue;

/** Rows of postcode products, as their publishers write them. */
class PostcodeRowsTest {

  private static final CsvLimits LIMITS =
      CsvLimits.builder()
          .maxRows(1000)
          .maxBytes(1 << 20)
          .maxExpansion(100)
          .maxFiles(5)
          .maxRecordLength(500)
          .maxFaults(5)
          .maxOddRows(5)
          .maxOddShare(0.9)
          .build();
  private static final String ONSPD =
      "pcd,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,lat,long\n";

  @TempDir Path folder;
  private final RowTally tally = new RowTally(LIMITS);
  private final List<String> repeats = new ArrayList<>();

  private KeyTable read(String text) throws IOException {
    PostcodeRows rows = new PostcodeRows();
    Path file = Files.writeString(folder.resolve("postcodes.csv"), text);
    CsvFiles files = new CsvFiles(PostcodeRows.SCHEMA, LIMITS, tally, done -> {});
    files.read(file, rows);
    return rows.build((dropped, kept, what) -> repeats.add(what + " " + dropped + " for " + kept));
  }

  private long only(String text) throws IOException {
    KeyTable table = read(text);
    assertThat(table.size()).isEqualTo(1);
    return table.value(0);
  }

  @Test
  void a_row_of_the_onspd_gives_months_user_quality_and_point() throws IOException {
    long value =
        only(
            ONSPD + "\"YO244AB\",\"YO24 4AB\",\"199807\",\"200206\",1,458000,451000,1,53.9,-1.1\n");

    assertThat(PostcodeValue.introducedMonth(value)).contains(YearMonth.of(1998, 7));
    assertThat(PostcodeValue.retiredMonth(value)).contains(YearMonth.of(2002, 6));
    assertThat(PostcodeValue.isLargeUser(value)).isTrue();
    assertThat(PostcodeValue.quality(value)).isEqualTo(1);
    assertThat(PostcodeValue.easting(value)).isEqualTo(458_000);
    assertThat(PostcodeValue.northing(value)).isEqualTo(451_000);
  }

  @Test
  void code_point_open_has_no_header_and_ten_times_the_quality() throws IOException {
    long value = only("\"YO24 4AB\",10,458000,451000,\"E92000001\",\"\",\"\",\"\",\"\",\"\"\n");

    assertThat(PostcodeValue.quality(value)).isEqualTo(1);
    assertThat(PostcodeValue.easting(value)).isEqualTo(458_000);
    assertThat(PostcodeValue.isRetired(value)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "9, YO24 4AB, without a grid reference",
    "1, BT1 1AA, on the Irish grid",
    "1, JE2 3AB, on an island of its own grid"
  })
  void numbers_that_are_no_place_on_the_grid_are_not_taken_for_one(
      int quality, String postcode, String why) throws IOException {
    long value =
        only(
            ONSPD
                + String.format(
                    "\"%s\",\"%s\",\"199807\",\"\",0,458000,451000,%d,53.9,-1.1\n",
                    postcode, postcode, quality));

    assertThat(PostcodeValue.hasPoint(value)).as(why).isFalse();
    assertThat(PostcodeValue.quality(value)).isEqualTo(quality);
  }

  @Test
  void of_two_rows_the_one_in_use_counts_then_the_one_introduced_last() throws IOException {
    String retired = "YO24 4AB,YO24 4AB,199807,200206,0,1,1,1,,\n";
    String before = "YO24 4AB,YO24 4AB,200301,,0,2,2,1,,\n";
    String last = "YO24 4AB,YO24 4AB,201001,,0,3,3,1,,\n";

    for (String rows :
        new String[] {retired + before + last, last + before + retired, before + last + retired}) {
      assertThat(PostcodeValue.easting(only(ONSPD + rows))).as(rows).isEqualTo(3);
    }
    assertThat(repeats)
        .as("two are left out each time")
        .hasSize(6)
        .allMatch(told -> told.startsWith("postcode "));
  }

  @Test
  void a_postcode_out_of_use_since_nobody_says_when_is_retired_since_ever() throws IOException {
    long value = only("Postcode,In Use?,Easting,Northing\nYO24 4AB,No,458000,451000\n");

    assertThat(PostcodeValue.retiredMonth(value)).contains(PostcodeValue.FIRST_MONTH);
    assertThat(
            PostcodeValue.isRetired(
                only("Postcode,In Use?,Easting,Northing\nYO24 4AB,Yes,458000,451000\n")))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"199807", "1998-07", "1998-07-15"})
  void a_month_is_read_in_each_writing(String month) throws IOException {
    assertThat(
            PostcodeValue.introducedMonth(
                only("pcds,dointr,east1m,oseast1m,osnrth1m\nYO24 4AB," + month + ",1,1,1\n")))
        .contains(YearMonth.of(1998, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT ONE,199807,,0,1,1,1|the postcode is not valid",
        "YO24 4AB,199813,,0,1,1,1|the month of introduction is not written as YYYYMM or YYYY-MM-DD",
        "YO24 4AB,July 1998,,0,1,1,1|the month of introduction is not written as",
        "YO24 4AB,199807,204101,0,1,1,1|the month of retirement lies after 2040-03",
        "YO24 4AB,199807,,2,1,1,1|the user type is neither 0 (small) nor 1 (large)",
        "YO24 4AB,199807,,0,1,1,7|the positional quality 7 is not 1 to 6, 8, 9 or ten times that",
        "YO24 4AB,199807,,0,1,1,55|the positional quality 55 is not 1 to 6, 8, 9 or ten times that"
      })
  void a_row_that_can_not_be_right_is_told_with_its_fault(String row, String fault)
      throws IOException {
    String columns = "pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind\n";

    read(columns + row + "\nYO1 7AA,199807,,0,1,1,1\n");

    assertThat(tally.faults()).extracting(FileFault::line).containsExactly(2L);
    assertThat(tally.faults().get(0).message()).startsWith(fault);
  }

  @Test
  void a_table_without_any_point_is_another_kind_of_file() {
    assertThatThrownBy(() -> read("pcds,dointr\nYO24 4AB,199807\n"))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining("postcode (pcds or postcode or");
  }

  @Test
  void rows_are_found_by_their_key_in_any_order() throws IOException {
    KeyTable table = read("pcds,oseast1m,osnrth1m\nYO24 4AB,3,3\nAB1 0AA,1,1\nYO1 7AA,2,2\n");

    assertThat(table.size()).isEqualTo(3);
    assertThat(PostcodeValue.easting(table.value(table.find(PostcodeKey.pack("YO1 7AA")))))
        .isEqualTo(2);
    assertThat(table.find(PostcodeKey.pack("YO1 7AB"))).isEqualTo(KeyTable.NONE);
  }
}
