package org.lac4j.examples.boot3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.jackson2.LacJackson2Module;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.team.Team;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.GazetteerReader;
import org.lac4j.geo.io.CoverageReader;
import org.lac4j.rules.answer.Answers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application: three beans of the library, and its module for Jackson 2, which Spring Boot gives its own mapper. */
@SpringBootApplication
public class EnquiryDesk {

  /** Creates the configuration. */
  public EnquiryDesk() {}

  /**
   * Starts the application.
   *
   * @param arguments settings, for example {@code --areas=areas.geojson --team=team.json --postcodes=postcodes.csv}
   */
  public static void main(String[] arguments) {
    SpringApplication.run(EnquiryDesk.class, arguments);
  }

  @Bean
  LacJackson2Module lacJackson2Module() {
    return new LacJackson2Module();
  }

  @Bean
  PlaceResolver places(@Value("${areas}") Path areas, @Value("${postcodes}") Path postcodes)
      throws IOException {
    CoverageIndex index =
        CoverageIndex.of(CoverageReader.read(areas, ReadOptions.DEFAULT).coverage());
    return CoverageResolver.of(index)
        .withPostcodes(GazetteerReader.standard().readPostcodes(postcodes));
  }

  @Bean
  Team team(@Value("${team}") Path team) throws IOException {
    return LacJson.refusingUnknownFields().read(Team.class, Files.readAllBytes(team));
  }

  @Bean
  Answers answers(Team team) {
    return Answers.of(team);
  }
}
