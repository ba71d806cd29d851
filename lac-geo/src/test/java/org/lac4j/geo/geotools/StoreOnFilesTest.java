package org.lac4j.geo.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.api.referencing.FactoryException;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadCoverage;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Reads through a store that is built as GeoTools builds its own for shapefiles, databases and CSV: on {@link
 * ContentDataStore}, row by row from files, with the filter that the base class applies.
 */
class StoreOnFilesTest {

  private static final String SQUARE =
      "POLYGON ((460000 450000, 461000 450000, 461000 451000, 460000 451000, 460000 450000))";
  private static final ReadOptions WARDS = ReadOptions.builder().layer("wards").build();

  @TempDir private Path folder;
  private DataStore store;

  @BeforeEach
  void writeLayers() throws IOException {
    Files.writeString(
        folder.resolve("wards.txt"),
        """
        E05000002;Holgate;8500;%1$s
        E05000001;Acomb;;%1$s
        E05000003;Clifton;9100;
        """
            .formatted(SQUARE));
    Files.writeString(folder.resolve("parishes.txt"), "");
    store = new TextStore(folder);
  }

  @Test
  void layer_of_a_store_is_read_with_its_system_and_attributes() throws IOException {
    ReadCoverage read = FeatureCoverageReader.read(store, WARDS);

    assertThat(read.featuresRead()).isEqualTo(3);
    assertThat(read.coverage().coordinateSystem())
        .isEqualTo(CoordinateSystem.BRITISH_NATIONAL_GRID);
    assertThat(read.coverage().areas())
        .extracting(CoverageArea::area)
        .hasToString("[Acomb (E05000001), Holgate (E05000002)]");
    assertThat(read.coverage().areas().get(1).geometry().toText()).isEqualTo(SQUARE);
    assertThat(read.coverage().areas().get(1).attributes()).containsEntry("population", 8500);
    assertThat(read.withoutGeometry()).hasSize(1);
  }

  @Test
  void filter_goes_through_the_store() throws IOException {
    assertThat(FeatureCoverageReader.read(store, "population > 8000", WARDS).featuresRead())
        .isEqualTo(2);
    assertThat(
            FeatureCoverageReader.read(
                    store.getFeatureSource("wards"),
                    "BBOX(the_geom, 0, 0, 1, 1)",
                    ReadOptions.DEFAULT)
                .featuresRead())
        .isZero();
  }

  @Test
  void layers_are_named_where_none_is_chosen() {
    assertThatThrownBy(() -> FeatureCoverageReader.read(store, ReadOptions.DEFAULT))
        .isInstanceOf(CoverageReadException.class)
        .hasMessage(
            "data store: there are 2 layers: give the layer that you want: parishes, wards.");
  }

  @Test
  void rows_that_can_not_be_read_end_the_reading_and_are_not_left_out() throws IOException {
    Files.writeString(
        folder.resolve("wards.txt"),
        "E05000002;Holgate;8500;" + SQUARE + "\nE05000001;Acomb;1;POLY");

    assertThatThrownBy(() -> FeatureCoverageReader.read(store, WARDS))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("E05000001");
  }

  /** A layer for each text file of a folder, whose lines hold code, name, population and polygon. */
  private static final class TextStore extends ContentDataStore {
    private final Path folder;

    private TextStore(Path folder) {
      this.folder = folder;
    }

    @Override
    protected List<Name> createTypeNames() throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> file.getFileName().toString().replace(".txt", ""))
            .sorted()
            .<Name>map(NameImpl::new)
            .toList();
      }
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
      return new TextSource(entry, folder.resolve(entry.getTypeName() + ".txt"));
    }
  }

  private static final class TextSource extends ContentFeatureSource {
    private final Path file;

    private TextSource(ContentEntry entry, Path file) {
      super(entry, Query.ALL);
      this.file = file;
    }

    @Override
    protected SimpleFeatureType buildFeatureType() throws IOException {
      SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
      type.setName(entry.getName());
      try {
        type.setCRS(CRS.decode("EPSG:27700"));
      } catch (FactoryException e) {
        throw new IOException(e);
      }
      type.add("WD13CD", String.class);
      type.add("WD13NM", String.class);
      type.add("population", Integer.class);
      type.add("the_geom", Polygon.class);
      return type.buildFeatureType();
    }

    @Override
    protected @Nullable ReferencedEnvelope getBoundsInternal(Query query) {
      return null;
    }

    @Override
    protected int getCountInternal(Query query) {
      return -1;
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query)
        throws IOException {
      return new TextReader(getSchema(), Files.readAllLines(file).iterator());
    }
  }

  private record TextReader(SimpleFeatureType type, Iterator<String> lines)
      implements FeatureReader<SimpleFeatureType, SimpleFeature> {

    @Override
    public SimpleFeatureType getFeatureType() {
      return type;
    }

    @Override
    public SimpleFeature next() throws IOException {
      String[] fields = lines.next().split(";", -1);
      SimpleFeatureBuilder feature = new SimpleFeatureBuilder(type);
      feature.set("WD13CD", fields[0]);
      feature.set("WD13NM", fields[1]);
      feature.set("population", fields[2].isEmpty() ? null : Integer.valueOf(fields[2]));
      try {
        feature.set("the_geom", fields[3].isEmpty() ? null : new WKTReader().read(fields[3]));
      } catch (ParseException e) {
        throw new IOException("The polygon of " + fields[0] + " can't be read.", e);
      }
      return feature.buildFeature(fields[0]);
    }

    @Override
    public boolean hasNext() {
      return lines.hasNext();
    }

    @Override
    public void close() {}
  }
}
