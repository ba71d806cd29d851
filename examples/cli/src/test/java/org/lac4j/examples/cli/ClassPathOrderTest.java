package org.lac4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GeoTools's jar carries an older Guava and slf4j, which must come behind the real ones. */
class ClassPathOrderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com/google/common/collect/ImmutableList.class",
        "com/google/common/base/Suppliers.class",
        "com/google/errorprone/annotations/CanIgnoreReturnValue.class",
        "org/slf4j/LoggerFactory.class"
      })
  void geotools_comes_last(String resource) throws IOException {
    List<URL> places =
        Collections.list(ClassPathOrderTest.class.getClassLoader().getResources(resource));

    assertThat(places).as("more than one jar has it").hasSizeGreaterThan(1);
    assertThat(places.get(places.size() - 1).toString()).contains("geotools-wrapper");
    assertThat(places.subList(0, places.size() - 1))
        .noneMatch(place -> place.toString().contains("geotools-wrapper"));
  }
}
