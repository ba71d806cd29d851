package org.lac4j.geo.io.internal.intake;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Optional;

/** Formats that are not read here, and the command that converts them. */
public final class Conversion {

  private static final ImmutableMap<String, String> FORMATS =
      ImmutableMap.<String, String>builder()
          .put(".fgb", "FlatGeobuf")
          .put(".kml", "KML")
          .put(".kmz", "KML")
          .put(".gml", "GML")
          .put(".xml", "GML")
          .put(".gdb", "an Esri file geodatabase")
          .put(".gdb.zip", "an Esri file geodatabase")
          .put(".mdb", "an Esri personal geodatabase")
          .put(".topojson", "TopoJSON")
          .put(".parquet", "GeoParquet")
          .put(".geoparquet", "GeoParquet")
          .put(".tab", "MapInfo TAB")
          .put(".mif", "MapInfo MIF")
          .put(".dxf", "DXF")
          .put(".sqlite", "SpatiaLite")
          .put(".csv", "CSV")
          .build();

  private Conversion() {}

  /** The format of a file that is known, but not read. */
  public static Optional<String> format(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(ROOT);
    return FORMATS.entrySet().stream()
        .filter(format -> name.endsWith(format.getKey()))
        .map(java.util.Map.Entry::getValue)
        .findFirst();
  }

  /** What to do: the command that makes a GeoPackage of a file. */
  public static String of(String source) {
    String name = String.valueOf(Path.of(source).getFileName());
    int dot = name.indexOf('.', 1);
    String stem = dot < 0 ? name : name.substring(0, dot);
    return "convert it with GDAL: ogr2ogr -f GPKG " + quoted(stem + ".gpkg") + " " + quoted(name);
  }

  private static String quoted(String name) {
    return name.matches("[A-Za-z0-9._/-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
  }
}
