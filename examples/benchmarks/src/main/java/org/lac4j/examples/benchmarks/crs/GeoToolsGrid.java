package org.lac4j.examples.benchmarks.crs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.MathTransformFactory;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.geotools.referencing.operation.transform.NTv2Transform;

/**
 * GeoTools's way between longitude and latitude and the National Grid with a file of NTv2 shifts.
 *
 * @param toGrid from longitude and latitude to easting and northing
 * @param toLonLat the other way
 */
record GeoToolsGrid(MathTransform toGrid, MathTransform toLonLat) {

  /** Makes the file of shifts in a folder for temporary files, and the two transforms of it. */
  static GeoToolsGrid create() {
    try {
      Path file = Files.createTempFile("ostn15", ".gsb");
      file.toFile().deleteOnExit();
      GridShiftFile.write(file);
      return of(new NTv2Transform(file.toUri()));
    } catch (IOException | FactoryException | NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
  }

  private static GeoToolsGrid of(MathTransform shift)
      throws FactoryException, NoninvertibleTransformException {
    MathTransformFactory factory = new DefaultMathTransformFactory();
    MathTransform projection =
        CRS.findMathTransform(CRS.decode("EPSG:4277", true), CRS.decode("EPSG:27700", true), false);
    return new GeoToolsGrid(
        factory.createConcatenatedTransform(shift.inverse(), projection),
        factory.createConcatenatedTransform(projection.inverse(), shift));
  }
}
