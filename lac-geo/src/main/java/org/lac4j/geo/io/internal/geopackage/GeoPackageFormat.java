package org.lac4j.geo.io.internal.geopackage;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.lac4j.geo.boundary.BoundaryFormat;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.io.internal.intake.BoundaryFormatReader;
import org.lac4j.geo.io.internal.intake.FeatureCollector;
import org.lac4j.geo.io.internal.intake.StopReading;

/** GeoPackage, which needs the SQLite driver on the class path. */
public final class GeoPackageFormat implements BoundaryFormatReader {

  private static final BoundaryFormat FORMAT = BoundaryFormat.of("GeoPackage");

  /** What SQLite says when {@link SqliteFile} has stopped it. */
  private static final int SQLITE_INTERRUPT = 9;

  @Override
  public BoundaryFormat format() {
    return FORMAT;
  }

  @Override
  public ImmutableList<String> endings() {
    return ImmutableList.of(".gpkg");
  }

  @Override
  public void collect(Path file, FeatureCollector collector) throws IOException {
    collector.declareFormat(FORMAT);
    try (SqliteFile sqlite = SqliteFile.open(file, collector.limits())) {
      GeoPackageRows.collect(sqlite, collector);
    } catch (StopReading e) {
      collector.stop(e.fault());
    } catch (NoClassDefFoundError e) {
      collector.fault(
          Fault.of(
              "GeoPackage files need the SQLite driver, which is not on the class path",
              "add the dependency org.xerial:sqlite-jdbc"));
    } catch (SQLException e) {
      collector.fault(
          e.getErrorCode() == SQLITE_INTERRUPT
              ? Fault.of(
                  "the file takes more steps to read than its size explains",
                  "fetch or write it again, for example with ogr2ogr -f GPKG")
              : Fault.of(
                  "SQLite can't read the file",
                  String.valueOf(e.getMessage()),
                  "close it in other programs; if that does not help, fetch or write it again"));
    }
  }
}
