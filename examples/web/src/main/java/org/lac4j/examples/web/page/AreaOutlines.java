package org.lac4j.examples.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.lac4j.examples.web.MadeOnce;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.io.GeoJsonOptions;
import org.lac4j.geo.io.GeoJsonWriter;
import org.lac4j.spring.CurrentLacData;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The outlines of the areas for the map: codes, names and boundaries, all of them public. */
@RestController
final class AreaOutlines {

  /** About a metre, which is finer than a screen shows. */
  private static final int DECIMALS = 5;

  private final CurrentLacData current;
  private final MadeOnce<byte[]> written = new MadeOnce<>(data -> write(data.coverage()));

  AreaOutlines(CurrentLacData current) {
    this.current = current;
  }

  @GetMapping("/areas.geojson")
  ResponseEntity<byte[]> areas() {
    byte[] text = written.of(current.get());
    return ResponseEntity.ok().header("Content-Type", "application/geo+json").body(text);
  }

  private static byte[] write(Coverage coverage) {
    Coverage degrees =
        coverage.coordinateSystem().isGeographic()
            ? coverage
            : coverage.transformTo(CoordinateSystem.WGS84);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      GeoJsonWriter.write(
          degrees, text, GeoJsonOptions.builder().decimals(OptionalInt.of(DECIMALS)).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toByteArray();
  }
}
