package org.lac4j.geo.gazetteer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;

class GazetteerReaderTest {

  private static final String ONSPD_HEADER =
      "pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,osward\r\n";
  private static final String ONSPD =
      ONSPD_HEADER
          + """
          YO1 7HH,YO1  7HH,YO1 7HH,198001,,0,460300,451700,1,E05010306
          YO1 1AA,YO1  1AA,YO1 1AA,198001,199606,0,460400,451800,8,E05010306
          YO244AB,YO24 4AB,YO24 4AB,198001,,1,458000,450000,6,E05010311
          JE2 3AB,JE2  3AB,JE2 3AB,199806,,0,,,9,L99999999
          BT1 5GS,BT1  5GS,BT1 5GS,199806,,0,333843,374041,1,N08000303
          """;
  private static final String CODE_POINT =
      """
      "YO1 7HH",10,460300,451700,"E92000001","E19000001","E18000001","","E06000014","E05010306"
      "YO244AB",90,0,0,"E92000001","E19000001","E18000001","","E06000014","E05010311"
      """;
  private static final String OPEN_UPRN =
      """
      \ufeffUPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE
      100050580641,460300.25,451700.5,53.9,-1.0
      26,358260.66,172796.5,51.4526038,-2.6020703
      """;
  private static final String ONSUD =
      """
      UPRN,GRIDGB1E,GRIDGB1N,PCDS,CTY23CD
      26,358261,172797,BS1 1AA,E99999999
      000000000027,,,YO1 7HH,E99999999
      100050580641,460300,451700,YO1 7HH,E99999999
      """;

  @TempDir private Path folder;
  private final GazetteerReader reader = GazetteerReader.standard();

  @Test
  void the_ons_postcode_directory_is_read_with_all_it_says() throws IOException {
    PostcodeDirectory directory = reader.readPostcodes(file("onspd.csv", ONSPD));
    assertThat(directory.size()).isEqualTo(5);

    int live = find(directory, "YO1 7HH");
    assertThat(directory.gridReference(live)).contains(GridReference.ofMetres(460300, 451700));
    assertThat(directory.quality(live)).isEqualTo(PositionalQuality.BUILDING);
    assertThat(directory.isRetired(live)).isFalse();
    assertThat(directory.retired(live)).isEmpty();
    assertThat(directory.introduced(live)).contains(YearMonth.of(1980, 1));
    assertThat(directory.introduced(find(directory, "JE2 3AB"))).contains(YearMonth.of(1998, 6));
    assertThat(directory.isLargeUser(live)).isFalse();

    int retired = find(directory, "YO1 1AA");
    assertThat(directory.retired(retired)).contains(YearMonth.of(1996, 6));
    assertThat(directory.isRetired(retired)).isTrue();
    assertThat(directory.quality(retired)).isEqualTo(PositionalQuality.LAST_KNOWN);
    assertThat(directory.hasGridReference(retired)).isTrue();

    int large = find(directory, "YO24 4AB");
    assertThat(directory.isLargeUser(large)).isTrue();
    assertThat(directory.quality(large)).isEqualTo(PositionalQuality.SECTOR_MEAN);

    int jersey = find(directory, "JE2 3AB");
    assertThat(directory.gridReference(jersey)).isEmpty();
    assertThat(directory.easting(jersey)).isNaN();
    assertThat(directory.northing(jersey)).isNaN();
    assertThat(directory.quality(jersey)).isEqualTo(PositionalQuality.NO_GRID_REFERENCE);
  }

  @Test
  void progress_is_told_on_the_way() throws IOException {
    List<Long> told = new ArrayList<>();
    String csv =
        IntStream.rangeClosed(1, 45_000)
            .mapToObj(i -> i + ",460300,451700\n")
            .collect(Collectors.joining("", "UPRN,X_COORDINATE,Y_COORDINATE\n", ""));

    UprnDirectory directory = reader.withProgress(told::add).readUprns(file("uprns.csv", csv));

    assertThat(directory.size()).isEqualTo(45_000);
    assertThat(told).containsExactly(20_000L, 40_000L);
  }

  @Test
  void the_irish_grid_is_not_taken_for_the_british_one() throws IOException {
    PostcodeDirectory directory = reader.readPostcodes(file("onspd.csv", ONSPD));
    assertThat(directory.hasGridReference(find(directory, "BT1 5GS"))).isFalse();
  }

  @Test
  void the_newer_names_of_columns_are_known() throws IOException {
    String csv =
        """
        pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,cty25cd,ced25cd,lad25cd,wd25cd
        "YO1 7HH","YO1  7HH","YO1 7HH","198001","","0","460300","451700","3","E00067327","","","E06000014","E05010306"
        "YO1 1AA","YO1  1AA","YO1 1AA","198001","199606","1","460400","451800","1","E00067327","","","E06000014","E05010306"
        """;
    PostcodeDirectory directory = reader.readPostcodes(file("onspd.csv", csv));
    int live = find(directory, "YO1 7HH");
    int retired = find(directory, "YO1 1AA");
    assertThat(directory.gridReference(live)).contains(GridReference.ofMetres(460300, 451700));
    assertThat(directory.quality(live)).isEqualTo(PositionalQuality.WITHIN_50_METRES);
    assertThat(directory.isLargeUser(live)).isFalse();
    assertThat(directory.retired(retired)).contains(YearMonth.of(1996, 6));
    assertThat(directory.isLargeUser(retired)).isTrue();
  }

  @Test
  void a_plain_table_without_quality_is_enough() throws IOException {
    String csv = "Easting, Northing ,POSTCODE\n460300.5,451700.49,yo17hh\n";
    PostcodeDirectory directory = reader.readPostcodes(file("own.csv", csv));
    int ordinal = find(directory, "YO1 7HH");
    assertThat(directory.gridReference(ordinal)).contains(GridReference.ofMetres(460301, 451700));
    assertThat(directory.quality(ordinal)).isEqualTo(PositionalQuality.NOT_TOLD);
    assertThat(directory.postcode(ordinal)).isEqualTo(Postcode.parse("YO1 7HH"));
  }

  @Test
  void code_point_open_is_known_without_a_header() throws IOException {
    PostcodeDirectory directory = reader.readPostcodes(file("yo.csv", CODE_POINT));
    assertThat(directory.size()).isEqualTo(2);
    assertThat(directory.quality(find(directory, "YO1 7HH"))).isEqualTo(PositionalQuality.BUILDING);
    int without = find(directory, "YO24 4AB");
    assertThat(directory.quality(without)).isEqualTo(PositionalQuality.NO_GRID_REFERENCE);
    assertThat(directory.gridReference(without)).isEmpty();
  }

  @Test
  void a_zip_is_read_whole_and_its_documents_are_passed_over() throws IOException {
    Path zip =
        Zips.of(
            folder.resolve("codepo_gb.zip"),
            Map.of(
                "Doc/licence.txt", "Open Government Licence",
                "Doc/Code-Point_Open_Column_Headers.csv",
                    "PC,PQ,EA,NO,CY\nPostcode,Quality,E,N,C\n",
                "Data/CSV/yo.csv", CODE_POINT,
                "Data/CSV/ab.csv",
                    "\"AB101AB\",10,394235,806529,\"S\",\"\",\"\",\"\",\"\",\"\"\n"));
    assertThat(reader.readPostcodes(zip).size()).isEqualTo(3);
  }

  @Test
  void a_document_in_another_charset_is_passed_over() throws IOException {
    Path zip =
        Zips.of(
            folder.resolve("onspd.zip"),
            ISO_8859_1,
            Map.of("Documents/Wards.csv", "code,name\nW1,Ynys M\u00f4n\n", "Data/a.csv", ONSPD));
    assertThat(reader.readPostcodes(zip).size()).isEqualTo(5);
  }

  @Test
  void the_pieces_beside_the_whole_are_passed_over() throws IOException {
    Path zip =
        Zips.of(
            folder.resolve("onspd.zip"),
            Map.of(
                "Data/ONSPD_MAY_2024_UK.csv", ONSPD,
                "Data/multi_csv/ONSPD_MAY_2024_UK_YO.csv", ONSPD));
    assertThat(reader.readPostcodes(zip).size()).isEqualTo(5);
  }

  @Test
  void pieces_alone_are_read() throws IOException {
    Path zip =
        Zips.of(folder.resolve("onspd.zip"), Map.of("multi_csv/ONSPD_MAY_2024_UK_YO.csv", ONSPD));
    assertThat(reader.readPostcodes(zip).size()).isEqualTo(5);
  }

  @Test
  void open_uprn_is_read_to_the_centimetre() throws IOException {
    UprnDirectory directory = reader.readUprns(file("uprn.csv", OPEN_UPRN));
    assertThat(directory.size()).isEqualTo(2);
    int ordinal = directory.find(Uprn.of(26));
    assertThat(directory.gridReference(ordinal))
        .contains(GridReference.ofMetres(358260.66, 172796.5));
    assertThat(directory.uprn(ordinal)).isEqualTo(Uprn.parse("000000000026"));
    assertThat(directory.find(Uprn.of(27))).isEqualTo(UprnDirectory.NONE);
  }

  @Test
  void the_ons_uprn_directory_gives_properties_and_their_postcodes() throws IOException {
    Path onsud = file("onsud.csv", ONSUD);
    UprnDirectory uprns = reader.readUprns(onsud);
    PostcodeDirectory postcodes = reader.readPostcodes(file("onspd.csv", ONSPD));
    PostcodeAddresses addresses = reader.readAddresses(onsud, postcodes, uprns);

    assertThat(uprns.size()).isEqualTo(3);
    assertThat(uprns.hasGridReference(uprns.find(Uprn.of(27)))).isFalse();
    assertThat(uprns.gridReference(uprns.find(Uprn.of(27)))).isEmpty();
    assertThat(uprns.easting(uprns.find(Uprn.of(27)))).isNaN();
    assertThat(uprns.northing(uprns.find(Uprn.of(27)))).isNaN();
    int postcode = find(postcodes, "YO1 7HH");
    assertThat(addresses.count(postcode)).isEqualTo(2);
    assertThat(uprns.uprn(addresses.property(postcode, 0))).isEqualTo(Uprn.of(27));
    assertThat(uprns.uprn(addresses.property(postcode, 1))).isEqualTo(Uprn.of(100050580641L));
    assertThat(addresses.size()).isEqualTo(2);
    assertThat(addresses.unmatched()).isEqualTo(1);
    assertThat(addresses.count(find(postcodes, "JE2 3AB"))).isZero();
    assertThatThrownBy(() -> addresses.property(postcode, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void rows_may_come_in_any_order() throws IOException {
    StringWriter csv = new StringWriter();
    SyntheticGazetteer.writeUprns(csv, 500);
    List<String> lines = csv.toString().lines().toList();
    String backwards =
        lines.get(0) + "\n" + String.join("\n", Lists.reverse(lines.subList(1, lines.size())));
    UprnDirectory forwards = reader.readUprns(file("a.csv", csv.toString()));
    UprnDirectory other = reader.readUprns(file("b.csv", backwards));
    assertThat(other.checksum()).isEqualTo(forwards.checksum());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "YO1 7HHH,,0,460300,451700,1 | the postcode is not valid: ",
        ",,0,460300,451700,1 | the postcode is not valid: ",
        "YO1 7HH,,0,460300x,451700,1 | the easting is not a plain number of up to 15 digits: correct it.",
        "YO1 7HH,,0,-5,451700,1 | the easting is not a plain number of up to 15 digits: correct it.",
        "YO1 7HH,,0,NaN,451700,1 | the easting is not a plain number of up to 15 digits: correct it.",
        "YO1 7HH,,0,1e5,451700,1 | the easting is not a plain number of up to 15 digits: correct it.",
        "YO1 7HH,,0,.5,451700,1 | the easting is not a plain number of up to 15 digits: correct it.",
        "YO1 7HH,,0,5.5.5,451700,1 | the easting is not a plain number of up to 15 digits: correct it.",
        "YO1 7HH,,0,700001,451700,1 | the easting lies off the National Grid, which reaches from 0 to 700000 metres.",
        "YO1 7HH,,0,460300,1300001,1 | the northing lies off the National Grid, which reaches from 0 to 1300000 metres.",
        "YO1 7HH,,0,460300,,1 | there is an easting or a northing without the other: give both or none.",
        "YO1 7HH,,0,460300,451700,7 | the positional quality 7 is not 1 to 6, 8, 9 or ten times that.",
        "YO1 7HH,,0,460300,451700,0 | the positional quality 0 is not 1 to 6, 8, 9 or ten times that.",
        "YO1 7HH,,2,460300,451700,1 | the user type is neither 0 (small) nor 1 (large): correct it.",
        "YO1 7HH,199613,0,460300,451700,1 | the month of retirement is not written as YYYYMM or YYYY-MM-DD: correct it.",
        "YO1 7HH,204004,0,460300,451700,1 | the month of retirement lies after 2040-03, the last that there is room for: correct it.",
        "YO1 7HH,1996-6,0,460300,451700,1 | the month of retirement is not written as YYYYMM or YYYY-MM-DD: correct it.",
        "YO1 7HH,,0,460300,451700 | the record has 5 fields and the first one 6: look for a missing or surplus separator or quote.",
      })
  void a_faulty_postcode_row_is_told_with_its_line(String row, String message) throws IOException {
    Path path = file("p.csv", "pcds,doterm,usertype,oseast1m,osnrth1m,osgrdind\n\n" + row + "\n");
    GazetteerException e =
        catchThrowableOfType(GazetteerException.class, () -> reader.readPostcodes(path));
    assertThat(e.faults().get(1).message()).startsWith(message);
    assertThat(e.faults().get(1).line()).isEqualTo(3);
    assertThat(e)
        .hasMessageStartingWith(
            "p.csv: no row can be read: this may be another kind of file.\np.csv:3: ")
        .hasMessageNotContaining("YO1 7HHH");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234567890123,1,1 | the property number is not valid: ",
        "0,1,1 | the property number is not valid: ",
        "12a,1,1 | the property number is not valid: ",
        "1.0E+11,1,1 | the property number is not valid: ",
        "12,700000.01,1 | the easting lies off the National Grid",
        "12,,1 | there is an easting or a northing without the other",
      })
  void a_faulty_property_row_is_told_with_its_line(String row, String message) throws IOException {
    Path path = file("u.csv", "uprn,x_coordinate,y_coordinate\n" + row + "\n");
    GazetteerException e =
        catchThrowableOfType(GazetteerException.class, () -> reader.readUprns(path));
    assertThat(e.faults().get(1).toString()).startsWith("u.csv:2: " + message);
  }

  @Test
  void odd_rows_are_left_out_and_told_with_their_lines() throws IOException {
    String csv =
        "uprn,x_coordinate,y_coordinate\n1,1,1\nx,1,1\n2,1,1\n\"3\",\"9\n\",1\n4,1,1\n6,2,2\n5,1\n";
    List<GazetteerReport> told = new ArrayList<>();

    UprnDirectory read = reader.withReport(told::add).readUprns(file("u.csv", csv));

    assertThat(read.size()).isEqualTo(5);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).rows()).isEqualTo(5);
    assertThat(told.get(0).oddRows()).isEqualTo(2);
    assertThat(told.get(0).isClean()).isFalse();
    assertThat(told.get(0).faults()).extracting(GazetteerFault::line).containsExactly(3L, 9L);
    assertThat(told.get(0).faults().get(1).message())
        .isEqualTo(
            "the record has 2 fields and the first one 3: look for a missing or surplus separator or quote.");
  }

  @Test
  void of_two_rows_the_first_property_and_the_postcode_in_use_count() throws IOException {
    List<GazetteerReport> told = new ArrayList<>();
    GazetteerReader telling = reader.withReport(told::add);
    String csv = "uprn,x_coordinate,y_coordinate\n1,1,1\n\n2,1,\"1\"\n3,1,1\n\n2,2,2\n";
    UprnDirectory uprns = telling.readUprns(file("u.csv", csv));
    assertThat(uprns.size()).isEqualTo(3);
    assertThat(uprns.easting(uprns.find(Uprn.of(2)))).isEqualTo(1);
    assertThat(told.get(0).faults())
        .hasToString("[u.csv:7: the property is in u.csv:4 too: keep one.]");

    String postcodes =
        "postcode,doterm,easting,northing\nYO1 7HH,200001,1,1\nyo17hh,,2,2\nYO1 7HH,199901,3,3\n";
    PostcodeDirectory directory = telling.readPostcodes(file("p.csv", postcodes));
    assertThat(directory.size()).isEqualTo(1);
    assertThat(directory.isRetired(0)).isFalse();
    assertThat(directory.easting(0)).isEqualTo(2);
    assertThat(told.get(1).oddRows()).isEqualTo(2);
  }

  @Test
  void a_property_under_two_postcodes_keeps_the_first() throws IOException {
    UprnDirectory uprns = reader.readUprns(file("uprn.csv", OPEN_UPRN));
    PostcodeDirectory postcodes = reader.readPostcodes(file("onspd.csv", ONSPD));
    Path path = file("a.csv", "uprn,postcode\n26,YO1 7HH\n26,yo17hh\n26,\n26,YO24 4AB\n26,X\n");
    List<GazetteerReport> told = new ArrayList<>();

    PostcodeAddresses read = reader.withReport(told::add).readAddresses(path, postcodes, uprns);

    assertThat(read.count(find(postcodes, "YO1 7HH"))).isEqualTo(1);
    assertThat(told.get(0).faults())
        .extracting(GazetteerFault::toString)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo("a.csv:5: the property already has another postcode: keep one."),
            second -> assertThat(second).startsWith("a.csv:6: the postcode is not valid"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "20, 1, true",
    "21, 1, false",
    "21, 2078, false",
    "21, 2079, true",
    "2400, 1, false"
  })
  void more_than_20_odd_rows_and_one_in_a_hundred_are_too_many(int odd, int good, boolean read)
      throws IOException {
    String csv =
        "uprn,x_coordinate,y_coordinate\n"
            + "x,1,1\n".repeat(odd)
            + IntStream.rangeClosed(1, good)
                .mapToObj(i -> i + ",1,1\n")
                .collect(Collectors.joining());
    Path path = file("u.csv", csv);
    if (read) {
      assertThat(reader.readUprns(path).size()).isEqualTo(good);
    } else {
      assertThatThrownBy(() -> reader.readUprns(path))
          .isInstanceOf(GazetteerException.class)
          .hasMessageStartingWith(
              "u.csv: "
                  + odd
                  + " of "
                  + (odd + good)
                  + " rows can't be read, more than 20 rows and 1%: this may be another kind of file.\nu.csv:2: ")
          .hasMessageEndingWith("\n" + (odd + 1) + " faults in all.");
    }
    assertThat(
            GazetteerReader.of(GazetteerLimits.standard().withMaxOddRows(odd).withMaxOddShare(0))
                .readUprns(path)
                .size())
        .isEqualTo(good);
  }

  @Test
  void faults_beyond_the_limit_are_counted() throws IOException {
    String csv = "uprn,x_coordinate,y_coordinate\n" + "x,1,1\n".repeat(100);
    GazetteerReader strict = GazetteerReader.of(GazetteerLimits.standard().withMaxFaults(30));
    GazetteerException e =
        catchThrowableOfType(GazetteerException.class, () -> strict.readUprns(file("u.csv", csv)));
    assertThat(e.faults()).hasSize(31);
    assertThat(e).hasMessageEndingWith("\n101 faults in all.");
  }

  @Test
  void another_table_is_told_without_repeating_it() throws IOException {
    assertThatThrownBy(() -> reader.readUprns(file("people.csv", "name,home\nSam,1 Hull Road\n")))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith(
            "people.csv: no table in it has the columns that are needed: property (uprn); easting (")
        .hasMessageEndingWith(" The columns found are: name, home.")
        .hasMessageNotContaining("Sam");
  }

  @Test
  void nothing_at_all_is_told() throws IOException {
    assertThatThrownBy(() -> reader.readUprns(file("empty.csv", "")))
        .hasMessageStartingWith("empty.csv: no table in it has the columns");
    assertThatThrownBy(() -> reader.readPostcodes(file("header.csv", ONSPD_HEADER)))
        .hasMessage("header.csv: there is a header and no row that can be read.");
    assertThatThrownBy(() -> reader.readUprns(folder.resolve("none.csv")))
        .isInstanceOf(GazetteerException.class)
        .hasMessage("none.csv: there is no such file.");
    Path zip = Zips.of(folder.resolve("a.zip"), Map.of("licence.txt", "OGL"));
    assertThatThrownBy(() -> reader.readUprns(zip))
        .hasMessageStartingWith("a.zip: no table in it has the columns");
  }

  @Test
  void every_encoding_and_separator_is_recognised() throws IOException {
    String csv = "uprn,x_coordinate,y_coordinate,street\n1,1,1,a\n2,1,1,Caf\u00e9\n3,1,1,b\n";
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, ISO_8859_1)) {
      for (String mark : charset.equals(ISO_8859_1) ? List.of("") : List.of("", "\ufeff")) {
        for (String separator : List.of(",", ";", "\t", "|")) {
          Path path = folder.resolve("wide.csv");
          Files.write(path, (mark + csv.replace(",", separator)).getBytes(charset));
          assertThat(reader.readUprns(path).size())
              .as("%s%s%s", charset, mark, separator)
              .isEqualTo(3);
        }
      }
    }
  }

  @Test
  void a_quote_that_is_not_closed_is_told() throws IOException {
    String csv = "uprn,x_coordinate,y_coordinate\n1,1,1\n2,\"1,1\n" + "3,1,1\n".repeat(20_000);
    assertThatThrownBy(() -> reader.readUprns(file("u.csv", csv)))
        .hasMessage(
            "u.csv: what follows line 2 is not a CSV record of up to 65536 characters: look for a quote that is not closed.");
  }

  @Test
  void a_zip_bomb_is_told() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    Zips.bomb(zip, "uprn,x_coordinate,y_coordinate\n", "\n", 64 << 20);
    assertThatThrownBy(() -> reader.readUprns(zip))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("bomb.zip: it unpacks to more than 8388608 bytes. Its ");
    Zips.bomb(zip, "uprn,x_coordinate,y_coordinate\n", "1", 64 << 20);
    assertThatThrownBy(() -> reader.readUprns(zip)).isInstanceOf(GazetteerException.class);
  }

  @Test
  void too_many_bytes_rows_or_files_are_told() throws IOException {
    GazetteerLimits limits = GazetteerLimits.standard();
    Path csv = file("u.csv", "uprn,x_coordinate,y_coordinate\n1,1,1\n2,1,1\n");
    assertThatThrownBy(() -> GazetteerReader.of(limits.withMaxRows(1)).readUprns(csv))
        .hasMessage("u.csv: there are more than 1 rows: raise the limit, or cut the file.");
    assertThatThrownBy(() -> GazetteerReader.of(limits.withMaxBytes(40)).readUprns(csv))
        .hasMessage("u.csv: it unpacks to more than 40 bytes. Raise the limit if you trust it.");
    Path zip = Zips.of(folder.resolve("a.zip"), Map.of("a.csv", "a", "b.csv", "b"));
    assertThatThrownBy(() -> GazetteerReader.of(limits.withMaxFiles(1)).readUprns(zip))
        .hasMessage("a.zip: the zip holds more than 1 CSV files: raise the limit.");
    assertThatThrownBy(() -> limits.withMaxFaults(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A limit is 1 or more, not 0.");
  }

  @Test
  void a_damaged_zip_is_told() throws IOException {
    Path zip = Zips.of(folder.resolve("a.zip"), Map.of("a.csv", OPEN_UPRN.repeat(100)));
    byte[] good = Files.readAllBytes(zip);
    for (int length : new int[] {4, 30, good.length / 2, good.length - 1}) {
      Files.write(zip, Arrays.copyOf(good, length));
      assertThatThrownBy(() -> reader.readUprns(zip))
          .isInstanceOf(GazetteerException.class)
          .hasMessage("a.zip: the zip is damaged: download it again.");
    }
    byte[] bad = good.clone();
    for (int i = 40; i < 60; i++) {
      bad[i] ^= 0x55;
    }
    Files.write(zip, bad);
    assertThatThrownBy(() -> reader.readUprns(zip)).isInstanceOf(GazetteerException.class);
  }

  private Path file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, text.getBytes(UTF_8));
    return path;
  }

  private static int find(PostcodeDirectory directory, String postcode) {
    int ordinal = directory.find(Postcode.parse(postcode));
    assertThat(ordinal).isNotEqualTo(PostcodeDirectory.NONE);
    return ordinal;
  }
}
