package org.lac4j.examples.web;

import java.io.IOException;
import java.util.Map;
import org.lac4j.examples.web.demo.DemoSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Find your Local Area Coordinator: a council's web application in miniature. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FindCoordinator {

  /** Creates the configuration. */
  public FindCoordinator() {}

  /**
   * Starts the application: on the demo city, unless a setting says where the areas are.
   *
   * @param arguments settings, for example {@code --lac.areas=/srv/lac/areas.geojson}
   * @throws IOException if the demo city can't be written to a temporary folder
   */
  public static void main(String... arguments) throws IOException {
    SpringApplication application = new SpringApplication(FindCoordinator.class);
    Map<String, Object> demo = DemoSettings.unlessAreasAreGiven(arguments);
    application.setDefaultProperties(demo);
    application.run(arguments);
  }
}
