package org.lac4j.geo.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;

/** The column layouts of the national products, each with rows of its own that tell the layouts apart. */
class OfficialLayoutsTest {

  private static final GridReference POINT = GridReference.ofMetres(460_300, 451_700);

  @TempDir private Path folder;
  private final List<GazetteerReport> told = new ArrayList<>();
  private final GazetteerReader reader = GazetteerReader.standard().withReport(told::add);

  @ParameterizedTest
  @ValueSource(
      strings = {
        // ONSPD up to 2010 or so, without pcds
        "pcd,pcd2,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind|YO1 9QN,YO1  9QN,198001,,0,460300,451700,1",
        // ONSPD 2011 to 2024, and NSPL
        "pcd,pcd2,pcds,dointr,doterm,oscty,ced,oslaua,osward,parish,usertype,oseast1m,osnrth1m,osgrdind|"
            + "YO1 9QN,YO1  9QN,YO1 9QN,198001,,E99999999,E99999999,E06000014,E05010315,E04000001,0,460300,451700,1",
        // ONSPD and NSPL from 2025
        "pcd7,pcd8,pcds,dointr,doterm,usrtypind,east1m,north1m,gridind,oa21cd,lad25cd,wd25cd,lat,long|"
            + "YO1 9QN,YO1  9QN,YO1 9QN,198001,,0,460300,451700,1,E00067327,E06000014,E05010315,53.95,-1.08",
        // Code-Point Open with the header of its document
        "Postcode,Positional_quality_indicator,Eastings,Northings,Country_code|YO1 9QN,10,460300,451700,E92000001",
        // what councils make of them
        "POST CODE,EASTING (m),NORTHING (m)|yo19qn,460300.0,451700.0"
      })
  void every_layout_gives_the_same_postcode(String file) throws IOException {
    String csv = file.replace("|", "\n") + "\n";
    for (String text : List.of(csv, csv.toUpperCase(Locale.ROOT), "\ufeff" + csv)) {
      PostcodeDirectory read = reader.readPostcodes(write("p.csv", text));
      assertThat(read.size()).isEqualTo(1);
      assertThat(read.postcode(0)).isEqualTo(Postcode.parse("YO1 9QN"));
      assertThat(read.gridReference(0)).contains(POINT);
      assertThat(read.isRetired(0)).isFalse();
    }
    assertThat(told).allMatch(GazetteerReport::isClean);
  }

  @Test
  void every_form_that_was_ever_issued_is_a_row() throws IOException {
    StringBuilder csv =
        new StringBuilder("pcds,doterm,oseast1m,osnrth1m\nYO1 9QN,,460300,451700\n");
    for (char second = 'A'; second <= 'Z'; second++) {
      csv.append("NPT 9Z").append(second).append(",199806,331000,188000\n");
    }
    for (String outward : List.of("W1M", "W1N", "W1R", "W1V", "W1X", "W1Y")) {
      csv.append(outward).append(" 4AB,200006,529600,181000\n");
    }
    csv.append("GIR 0AA,,,\nBFPO 57,,,\nJE2 3XP,,,\nGY1 1AA,,,\nIM1 1AA,,,\n");

    PostcodeDirectory read = reader.readPostcodes(write("onspd.csv", csv.toString()));

    assertThat(read.size()).isEqualTo(1 + 26 + 6 + 5);
    assertThat(told.get(0).isClean()).isTrue();
    int newport = read.find(Postcode.ofIssued("NPT9ZB"));
    assertThat(read.retired(newport)).contains(YearMonth.of(1998, 6));
    assertThat(read.postcode(newport)).isEqualTo(Postcode.ofIssued("NPT 9ZB"));
  }

  @Test
  void one_odd_row_never_refuses_a_file() throws IOException {
    PostcodeDirectory read =
        reader.readPostcodes(
            write(
                "p.csv",
                "pcds,oseast1m,osnrth1m\nYO1 9QN,460300,451700\nYO1O 5DD,459000,452000\n"));

    assertThat(read.size()).isEqualTo(1);
    assertThat(told.get(0).oddRows()).isEqualTo(1);
    assertThat(told.get(0).faults().get(0).toString())
        .startsWith("p.csv:3: the postcode is not valid: ")
        .doesNotContain("YO1O");
  }

  @Test
  void latitude_and_longitude_stand_in_where_there_are_no_grid_columns() throws IOException {
    PostcodeDirectory postcodes =
        reader.readPostcodes(
            write(
                "p.csv",
                "postcode,latitude,longitude\nYO1 9QN,53.957,-1.083\nJE2 3XP,99.999999,0.000000\n"));
    int placed = postcodes.find(Postcode.parse("YO1 9QN"));
    assertThat(postcodes.easting(placed)).isCloseTo(460_275, within(100.0));
    assertThat(postcodes.northing(placed)).isCloseTo(451_650, within(200.0));
    assertThat(postcodes.hasGridReference(postcodes.find(Postcode.parse("JE2 3XP")))).isFalse();

    UprnDirectory uprns =
        reader.readUprns(write("u.csv", "UPRN;LAT;LONG\n100050535;53.957;-1.083\n"));
    assertThat(uprns.easting(0)).isCloseTo(postcodes.easting(placed), within(0.5));
  }

  @Test
  void what_is_said_to_be_out_of_use_is_retired() throws IOException {
    PostcodeDirectory read =
        reader.readPostcodes(
            write(
                "doogal.csv",
                """
                Postcode,In Use?,Latitude,Longitude,Easting,Northing,Introduced,Terminated
                YO1 9QN,Yes,53.9,-1.0,460300,451700,1980-01-01,
                YO1 9QP,No,53.9,-1.0,460300,451700,1980-01-01,2012-05-01
                YO1 9QQ,No,53.9,-1.0,460300,451700,1980-01-01,
                """));

    assertThat(read.isRetired(read.find(Postcode.parse("YO1 9QN")))).isFalse();
    assertThat(read.retired(read.find(Postcode.parse("YO1 9QP")))).contains(YearMonth.of(2012, 5));
    assertThat(read.isRetired(read.find(Postcode.parse("YO1 9QQ")))).isTrue();
  }

  @Test
  void numbers_that_a_spreadsheet_spoilt_are_read_if_no_digit_is_lost_and_counted()
      throws IOException {
    UprnDirectory read =
        reader.readUprns(
            write(
                "u.csv",
                """
                UPRN,X_COORDINATE,Y_COORDINATE
                000100050535,460300,451700
                100050536.0,460300,451700
                1.00050537E+8,460300,451700
                1.00E+11,460300,451700
                """));

    assertThat(read.size()).isEqualTo(3);
    assertThat(read.find(Uprn.of(100_050_537))).isNotNegative();
    assertThat(told.get(0).spoiltNumbers()).isEqualTo(2);
    assertThat(told.get(0).oddRows()).isEqualTo(1);
  }

  @Test
  void a_product_is_read_from_the_folder_that_its_zip_unpacks_to() throws IOException {
    Map<String, String> files =
        Map.of(
            "Data/CSV/ab.csv", "\"AB101AB\",10,394235,806529,\"S92000003\"\n",
            "Data/CSV/yo.csv", "\"YO1 9QN\",10,460300,451700,\"E92000001\"\n",
            "Doc/Code-Point_Open_Column_Headers.csv", "PC,PQ,EA,NO,CY\nPostcode,Quality,E,N,C\n",
            "Doc/licence.txt", "OGL");
    for (Map.Entry<String, String> file : files.entrySet()) {
      write("codepo_gb/" + file.getKey(), file.getValue());
    }
    Path zip = Zips.of(folder.resolve("codepo_gb.zip"), files);

    PostcodeDirectory unpacked = reader.readPostcodes(folder.resolve("codepo_gb"));

    assertThat(unpacked.size()).isEqualTo(2);
    assertThat(unpacked.checksum()).isEqualTo(reader.readPostcodes(zip).checksum());
    assertThat(reader.readPostcodes(folder.resolve("codepo_gb/Data/CSV")).checksum())
        .isEqualTo(unpacked.checksum());
  }

  @Test
  void pieces_beside_the_whole_are_passed_over_in_a_folder_too() throws IOException {
    String csv = "pcds,oseast1m,osnrth1m\nYO1 9QN,460300,451700\n";
    write("onspd/Data/ONSPD_FEB_2025_UK.csv", csv);
    write("onspd/Data/multi_csv/ONSPD_FEB_2025_UK_YO.csv", csv);

    assertThat(reader.readPostcodes(folder.resolve("onspd")).size()).isEqualTo(1);
    assertThat(told.get(0).isClean()).isTrue();
  }

  @Test
  void a_folder_without_a_table_is_told() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> reader.readPostcodes(empty))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith(
            "empty: no table in it has the columns that are needed: postcode (");
  }

  @Test
  void open_uprn_is_read_from_its_geopackage() throws Exception {
    Path file = folder.resolve("osopenuprn.gpkg");
    geoPackage(
        file,
        "uprn INTEGER, x_coordinate REAL, y_coordinate REAL, latitude REAL, longitude REAL",
        List.of(
            new Object[] {26L, 358260.66, 172796.5, 51.45, -2.6},
            new Object[] {100050580641L, 460300.25, 451700.5, 53.95, -1.08}));

    UprnDirectory read = reader.readUprns(file);

    assertThat(read.size()).isEqualTo(2);
    assertThat(read.gridReference(read.find(Uprn.of(26))))
        .contains(GridReference.ofMetres(358260.66, 172796.5));
    assertThat(told.get(0).isClean()).isTrue();
    assertThatThrownBy(() -> reader.readPostcodes(file))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("osopenuprn.gpkg: no table in it has the columns that are needed: ")
        .hasMessageContaining("uprn, x_coordinate, y_coordinate");
  }

  @Test
  void points_of_a_geopackage_stand_in_for_its_columns() throws Exception {
    Path file = folder.resolve("codepo_gb.gpkg");
    geoPackage(
        file,
        "postcode TEXT, positional_quality_indicator INTEGER",
        List.<Object[]>of(new Object[] {"YO19QN", 10}));

    PostcodeDirectory read = reader.readPostcodes(file);

    assertThat(read.gridReference(0)).contains(POINT);
    assertThat(read.quality(0)).isEqualTo(PositionalQuality.BUILDING);
  }

  @Test
  void a_damaged_geopackage_is_told() throws IOException {
    Path file = folder.resolve("u.gpkg");
    byte[] bytes = new byte[4096];
    byte[] magic = "SQLite format 3\0".getBytes(UTF_8);
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    Files.write(file, bytes);

    assertThatThrownBy(() -> reader.readUprns(file))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("u.gpkg: ");
  }

  private static void geoPackage(Path file, String columns, List<Object[]> rows) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT)");
      statement.execute(
          "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)");
      statement.execute(
          "CREATE TABLE points (fid INTEGER PRIMARY KEY, geom BLOB, " + columns + ")");
      statement.execute("INSERT INTO gpkg_contents VALUES ('points', 'features')");
      statement.execute("INSERT INTO gpkg_geometry_columns VALUES ('points', 'geom', 27700)");
      for (Object[] row : rows) {
        try (PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO points VALUES (NULL, ?" + ", ?".repeat(row.length) + ")")) {
          insert.setBytes(1, point());
          for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 2, row[i]);
          }
          insert.executeUpdate();
        }
      }
    }
  }

  private static byte[] point() {
    return ByteBuffer.allocate(29)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 'G')
        .put((byte) 'P')
        .put((byte) 0)
        .put((byte) 1)
        .putInt(27700)
        .put((byte) 1)
        .putInt(1)
        .putDouble(POINT.easting())
        .putDouble(POINT.northing())
        .array();
  }

  private Path write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, text.getBytes(UTF_8));
  }
}
