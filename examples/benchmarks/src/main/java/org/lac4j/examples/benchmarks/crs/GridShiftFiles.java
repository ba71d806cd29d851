package org.lac4j.examples.benchmarks.crs;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.geotools.api.metadata.citation.Citation;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.factory.gridshift.GridShiftLocator;
import org.geotools.util.factory.AbstractFactory;
import org.jspecify.annotations.Nullable;

/** Lets GeoTools open files of shifts by their address; GeoTools finds this class by its name in META-INF/services. */
public final class GridShiftFiles extends AbstractFactory implements GridShiftLocator {

  /** Creates the locator. */
  public GridShiftFiles() {}

  @Override
  public Citation getVendor() {
    return Citations.GEOTOOLS;
  }

  @Override
  public @Nullable URL locateGrid(String grid) {
    try {
      return grid.startsWith("file:") ? URI.create(grid).toURL() : null;
    } catch (MalformedURLException e) {
      return null;
    }
  }
}
