package org.lac4j.examples.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo city where no areas are given, and nothing where they are. */
class DemoSettingsTest {

  @TempDir private Path folder;

  @Test
  void every_setting_that_names_a_file_names_one_that_is_there() throws IOException {
    Map<String, String> settings = DemoSettings.write(folder);

    assertThat(settings)
        .containsKeys("lac.areas", "lac.team", "lac.languages.cy", "lac.timeframes");
    assertThat(settings.values().stream().filter(value -> value.startsWith(folder.toString())))
        .hasSizeGreaterThan(7)
        .allSatisfy(file -> assertThat(Path.of(file)).isRegularFile());
    assertThat(Files.readString(folder.resolve("addresses.csv")))
        .startsWith("UPRN,PCDS,ADDRESS\r\n");
  }

  @Test
  void areas_that_are_given_are_the_areas() throws IOException {
    assertThat(DemoSettings.unlessAreasAreGiven("--lac.areas=areas.geojson")).isEmpty();
  }
}
