package org.lac4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.ThrowingConsumer;

/** An application whose files can't be used says so in a sentence with the cure, and prints no stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class LacFailureAnalyzerTest {

  private static final String OVERLAP =
      """
      {"type": "FeatureCollection", "features": [
       {"type": "Feature", "properties": {"code": "A1", "name": "Abbey"}, "geometry": {"type": "Polygon",
        "coordinates": [[[-1.1, 53.9], [-1.0, 53.9], [-1.0, 54.0], [-1.1, 54.0], [-1.1, 53.9]]]}},
       {"type": "Feature", "properties": {"code": "B1", "name": "Bishop"}, "geometry": {"type": "Polygon",
        "coordinates": [[[-1.05, 53.9], [-0.9, 53.9], [-0.9, 54.0], [-1.05, 54.0], [-1.05, 53.9]]]}}]}""";

  @TempDir private Path folder;

  @Test
  void missing_setting_is_named(CapturedOutput output) {
    assertThat(start(output))
        .contains("lac.areas is not set", "Set lac.areas to the boundary file");
  }

  @Test
  void missing_file_is_named_with_its_setting(CapturedOutput output) {
    assertThat(start(output, "lac.areas=" + folder.resolve("none.geojson")))
        .contains("lac.areas: there is no file " + folder.resolve("none.geojson") + ".")
        .contains("Check the path");
  }

  @Test
  void boundary_file_with_a_fault_is_named_with_the_feature(CapturedOutput output)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("areas.geojson"),
            """
            {"type": "Feature", "properties": {"code": "A", "name": "Abbey"},
             "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}}""");

    assertThat(start(output, "lac.areas=" + file))
        .contains("areas.geojson", "feature 1", "not closed");
  }

  @Test
  void boundaries_with_errors_are_refused_unless_they_are_accepted(CapturedOutput output)
      throws IOException {
    Path file = Files.writeString(folder.resolve("areas.geojson"), OVERLAP);

    assertThat(start(output, "lac.areas=" + file))
        .contains("the audit of " + file + " finds", "Abbey", "lac.accept-audit-errors=true");
    try (var context = application("lac.areas=" + file, "lac.accept-audit-errors=true")) {
      assertThat(context.getBean(CurrentLacData.class).get().index().size()).isEqualTo(2);
    }
  }

  @Test
  void team_with_a_fault_is_refused_without_a_word_about_anybody(CapturedOutput output)
      throws IOException {
    List<String> settings = EborFiles.settings(folder);
    Path team = folder.resolve("team.json");
    String marked =
        Files.readString(team)
            .replace("\"Amina Hartwell\"", "\"Zaphod Marker\"")
            .replace("\"first\" : \"2026-03-16\"", "\"first\" : \"2026-99-16\"");
    Files.writeString(team, marked);

    assertThat(start(output, settings.toArray(String[]::new)))
        .contains("lac.team: " + team, "/coordinators/0/absences/0/first")
        .doesNotContain("Zaphod");
  }

  @Test
  void addresses_without_directories_are_refused(CapturedOutput output) {
    List<String> settings = new ArrayList<>(EborFiles.settings(folder));
    settings.removeIf(setting -> setting.startsWith("lac.uprns"));

    assertThat(start(output, settings.toArray(String[]::new)))
        .contains("lac.addresses needs lac.postcodes and lac.uprns");
  }

  @Test
  void wording_with_an_unknown_key_is_refused(CapturedOutput output) throws IOException {
    List<String> settings = new ArrayList<>(EborFiles.settings(folder));
    Path words =
        Files.writeString(folder.resolve("words.properties"), "not-coverd=We are not there.");
    settings.add("lac.wording=" + words);

    assertThat(start(output, settings.toArray(String[]::new)))
        .contains("lac.wording: " + words, "not-coverd");
  }

  private static String start(CapturedOutput output, String... settings) {
    ThrowingConsumer<String[]> starting = given -> application(given).close();
    try {
      starting.accept(settings);
    } catch (RuntimeException e) {
      assertThat(output.getAll()).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
      return output.getAll();
    }
    throw new AssertionError("It starts.");
  }

  private static org.springframework.context.ConfigurableApplicationContext application(
      String... settings) {
    SpringApplication application = new SpringApplication(Bare.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    String[] arguments = new String[settings.length];
    for (int i = 0; i < settings.length; i++) {
      arguments[i] = "--" + settings[i];
    }
    return application.run(arguments);
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(LacAutoConfiguration.class)
  static class Bare {}
}
