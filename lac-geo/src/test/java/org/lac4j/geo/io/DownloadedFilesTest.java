package org.lac4j.geo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lac4j.geo.io.ShapefileBytes.NATIONAL_GRID_BY_ESRI;
import static org.lac4j.geo.io.ShapefileBytes.square;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;

/** Files as councils' servers and download pages give them. */
class DownloadedFilesTest {

  private static final String RING = "[[0,0],[0,2],[2,2],[2,0],[0,0]]";
  private static final String HOLE = "[[0.5,0.5],[0.5,1],[1,1],[1,0.5],[0.5,0.5]]";
  private static final String FEATURE =
      "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"N\"},"
          + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":["
          + RING
          + "]}}";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }

  private static Coverage read(Path file) throws IOException {
    return CoverageReader.read(file, ReadOptions.DEFAULT).coverage();
  }

  private static String collection(String more) {
    return "{\"type\":\"FeatureCollection\","
        + more
        + "\"features\":["
        + FEATURE.formatted("A")
        + "]}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"exceededTransferLimit\":true,",
        "\"properties\":{\"exceededTransferLimit\":true},"
      })
  void a_download_that_is_not_whole_is_audited_and_no_coverage(String more) throws IOException {
    Path file = file("a.geojson", collection(more));
    BoundaryFile read = CoverageReader.readIdentified(file, ReadOptions.DEFAULT);
    assertThat(read.isTruncated()).isTrue();
    assertThat(read.features()).hasSize(1);
    assertThatThrownBy(() -> read(file)).hasMessageContaining("the server stopped at its limit");
    assertThatThrownBy(() -> CoverageReader.readFeatures(file, ReadOptions.DEFAULT))
        .hasMessageContaining("after 1 features");
  }

  @Test
  void a_download_that_says_it_is_whole_is_whole() throws IOException {
    assertThat(read(file("a.geojson", collection("\"exceededTransferLimit\":false,"))).size())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"102100, EPSG:3857", "27700, EPSG:27700", "4326, EPSG:4326"})
  void the_json_of_an_arcgis_server_is_read(int wkid, String system) throws IOException {
    Coverage coverage =
        read(
            file(
                "a.json",
                "{\"geometryType\":\"esriGeometryPolygon\",\"spatialReference\":{\"wkid\":"
                    + wkid
                    + "},\"features\":[{\"attributes\":{\"code\":\"A\",\"name\":\"N\"},\"geometry\":{\"rings\":["
                    + HOLE
                    + ","
                    + RING
                    + "]}}]}"));
    assertThat(coverage.coordinateSystem()).hasToString(system);
    Geometry polygon = coverage.areas().get(0).geometry();
    assertThat(polygon.getArea()).isEqualTo(3.75);
    assertThat(polygon.getGeometryType()).isEqualTo("Polygon");
  }

  @Test
  void the_error_of_a_server_is_quoted() throws IOException {
    Path json =
        file("a.json", "{\"error\":{\"code\":400,\"message\":\"Invalid query\",\"details\":[]}}");
    assertThatThrownBy(() -> read(json))
        .hasMessageContaining("the error that the server answered with (400 Invalid query)");
    Path page =
        file("b.json", "<html><head><title>503 Service Unavailable</title></head><body/></html>");
    assertThatThrownBy(() -> read(page)).hasMessageContaining("503 Service Unavailable");
  }

  @Test
  void one_feature_a_line_and_text_sequences_are_read() throws IOException {
    String first = FEATURE.formatted("A");
    String second = FEATURE.formatted("B");
    assertThat(read(file("a.geojson", first + "\n" + second + "\n")).size()).isEqualTo(2);
    assertThat(read(file("a.geojsonl", first + "\r\n" + second)).size()).isEqualTo(2);
    assertThat(read(file("a.geojsons", "\u001e" + first + "\n\u001e" + second + "\n")).size())
        .isEqualTo(2);
  }

  @Test
  void a_collection_of_polygons_is_a_multipolygon() throws IOException {
    String polygon = "{\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}";
    Coverage coverage =
        read(
            file(
                "a.geojson",
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"A\",\"name\":\"N\"},\"geometry\":"
                    + "{\"type\":\"GeometryCollection\",\"geometries\":["
                    + polygon
                    + "]}}"));
    assertThat(coverage.areas().get(0).geometry().getGeometryType()).isEqualTo("MultiPolygon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.fgb", "a.kml", "a.gml", "a.topojson", "a.parquet", "a.gdb", "my areas.kmz"})
  void other_formats_are_refused_with_the_command_that_converts_them(String name)
      throws IOException {
    Path file = file(name, "x");
    String stem = name.substring(0, name.indexOf('.'));
    assertThatThrownBy(() -> read(file))
        .hasMessageContaining("is not read here")
        .hasMessageContaining("ogr2ogr -f GPKG ")
        .hasMessageContaining(stem + ".gpkg");
  }

  @Test
  void a_file_geodatabase_is_a_folder() throws IOException {
    Path file = Files.createDirectory(folder.resolve("wards.gdb"));
    assertThatThrownBy(() -> read(file))
        .hasMessageContaining("ogr2ogr -f GPKG wards.gpkg wards.gdb");
  }

  private static ShapefileBytes named(Charset charset, String name) {
    return new ShapefileBytes(
            charset,
            new ShapefileBytes.Field("CODE", 'C', 3, 0),
            new ShapefileBytes.Field("NAME", 'C', 12, 0))
        .polygon(square(0, 0, 10))
        .row("A", name);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 65001",
    "UTF-8, '\uFEFFUTF-8'",
    "UTF-8, ''",
    "ISO-8859-1, ISO88591",
    "ISO-8859-1, ''"
  })
  void text_is_read_as_the_cpg_file_says_however_it_spells_it(String charset, String cpg)
      throws IOException {
    Path file =
        named(Charset.forName(charset), "Café Ärea").write(folder, NATIONAL_GRID_BY_ESRI, cpg);
    assertThat(read(file).areas().get(0).area().name()).isEqualTo("Café Ärea");
  }

  @Test
  void the_encoding_that_is_said_overrides_a_file_that_lies() throws IOException {
    Path file =
        named(StandardCharsets.ISO_8859_1, "Café").write(folder, NATIONAL_GRID_BY_ESRI, "UTF-8");
    assertThatThrownBy(() -> read(file)).hasMessageContaining("--encoding");
    ReadOptions options = ReadOptions.builder().encoding(StandardCharsets.ISO_8859_1).build();
    assertThat(CoverageReader.read(file, options).coverage().areas().get(0).area().name())
        .isEqualTo("Café");
  }

  @Test
  void rings_are_put_together_by_how_they_lie_whichever_way_they_turn() throws IOException {
    Coverage coverage =
        read(
            ShapefileBytes.codesAndNames()
                .polygon(square(0, 0, 100), square(20, 20, 60), square(40, 40, 20))
                .row("A", "Donut with an island")
                .write(folder, NATIONAL_GRID_BY_ESRI, ""));
    Geometry geometry = coverage.areas().get(0).geometry();
    assertThat(geometry.isValid()).isTrue();
    assertThat(geometry.getArea()).isEqualTo(10_000 - 3_600 + 400);
  }

  /** Two records, between them what an editor has left behind. */
  private Path withGarbage() throws IOException {
    ShapefileBytes two =
        ShapefileBytes.codesAndNames()
            .polygon(square(0, 0, 10))
            .row("A", "A")
            .polygon(square(10, 0, 10))
            .row("B", "B");
    Path file = two.write(folder, NATIONAL_GRID_BY_ESRI, "UTF-8");
    byte[] shp = Files.readAllBytes(file);
    int record = (shp.length - 100) / 2;
    byte[] longer = new byte[shp.length + 40];
    System.arraycopy(shp, 0, longer, 0, 100 + record);
    System.arraycopy(shp, 100 + record, longer, 140 + record, record);
    ByteBuffer.wrap(longer).putInt(24, longer.length / 2);
    Files.write(file, longer);
    ByteBuffer index = ByteBuffer.allocate(116).put(Arrays.copyOf(longer, 100));
    index.putInt(50).putInt(record / 2 - 4).putInt((140 + record) / 2).putInt(record / 2 - 4);
    Files.write(folder.resolve("wards.shx"), index.array());
    return file;
  }

  @Test
  void shapes_that_the_index_leaves_out_are_left_out() throws IOException {
    Path file = withGarbage();
    assertThat(read(file).areas()).extracting(CoverageArea::code).hasSize(2);
    Files.delete(folder.resolve("wards.shx"));
    assertThatThrownBy(() -> read(file)).hasMessageContaining("the .shp file is damaged");
  }

  @Test
  void an_index_of_another_file_is_a_clear_error() throws IOException {
    Path file = withGarbage();
    byte[] index = Files.readAllBytes(folder.resolve("wards.shx"));
    ByteBuffer.wrap(index).putInt(108, 1_000_000);
    Files.write(folder.resolve("wards.shx"), index);
    assertThatThrownBy(() -> read(file)).hasMessageContaining("does not belong to the .shp file");
  }

  @Test
  void a_zipped_shapefile_is_read_where_it_is() throws IOException {
    Path shp = withGarbage();
    Path zip = folder.resolve("wards.shp.zip");
    pack(zip, shp, "wards/", "");
    assertThat(read(zip).size()).isEqualTo(2);
    Path two = folder.resolve("two.zip");
    pack(two, shp, "a/", "b/");
    assertThatThrownBy(() -> read(two)).hasMessageContaining("there are 2 shapefiles");
    assertThatThrownBy(() -> read(file("not.zip", "x")))
        .hasMessageContaining("zip file is damaged");
  }

  private static void pack(Path zip, Path shp, String... folders) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String in : folders) {
        if (in.isEmpty()) {
          continue;
        }
        for (String ending : new String[] {"shp", "shx", "dbf", "prj", "cpg"}) {
          out.putNextEntry(new ZipEntry(in + "wards." + ending));
          Files.copy(shp.resolveSibling("wards." + ending), out);
        }
      }
    }
  }
}
