package org.lac4j.geo.gazetteer.internal.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.lac4j.geo.gazetteer.internal.fault.FileRefusedException;
import org.lac4j.geo.io.internal.geopackage.GeoPackageTableRows;
import org.lac4j.geo.io.internal.intake.StopReading;

/** The tables of a GeoPackage, row by row, with what goes wrong told as a refusal of the file. */
final class PointTable implements AutoCloseable {

  /** A step of reading. */
  private interface Step<T> {
    T run() throws IOException, SQLException;
  }

  private final String name;
  private final GeoPackageTableRows tables;
  private long row;

  private PointTable(String name, GeoPackageTableRows tables) {
    this.name = name;
    this.tables = tables;
  }

  static boolean isOne(Path path) throws IOException {
    return GeoPackageTableRows.isOne(path);
  }

  static PointTable open(Path path, String name, CsvLimits limits) throws IOException {
    return new PointTable(
        name, tell(name, () -> GeoPackageTableRows.open(path, limits.maxBytes())));
  }

  String name() {
    return name;
  }

  /** The number of the row in its table, from 1. */
  long row() {
    return row;
  }

  boolean nextTable() throws IOException {
    row = 0;
    return tell(name, tables::nextTable);
  }

  List<String> columns() {
    return tables.columns();
  }

  boolean nextRow() throws IOException {
    row++;
    return tell(name, tables::nextRow);
  }

  String text(int column) {
    try {
      return tell(name, () -> tables.text(column));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    tell(
        name,
        () -> {
          tables.close();
          return true;
        });
  }

  private static <T> T tell(String name, Step<T> step) throws IOException {
    try {
      return step.run();
    } catch (StopReading e) {
      throw FileRefusedException.of(name, e.fault().what() + ": " + e.fault().cure() + ".");
    } catch (SQLException e) {
      throw FileRefusedException.of(
          name,
          "SQLite can't read the file: close it in other programs; if that does not help, fetch it again.");
    } catch (NoClassDefFoundError e) {
      throw FileRefusedException.of(
          name,
          "GeoPackage files need the SQLite driver, which is not on the class path: add the dependency"
              + " org.xerial:sqlite-jdbc, or give the product as CSV.");
    }
  }
}
