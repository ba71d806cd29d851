package org.lac4j.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.json.LacJson;
import org.lac4j.rules.answer.Answer;

/** A fresh application made of the README's words alone: its example and its settings, compiled, started and asked. */
class FreshProjectTest {

  private static final Path README =
      Path.of(System.getProperty("lac.root"), "examples/spring-boot-starter/README.md");

  private static final String AROUND =
      """
      package fresh;

      import java.util.Locale;
      import org.lac4j.core.place.Postcode;
      import org.lac4j.rules.answer.*;
      import org.lac4j.spring.LacAnswers;
      import org.springframework.boot.SpringApplication;
      import org.springframework.boot.autoconfigure.SpringBootApplication;
      import org.springframework.web.bind.annotation.*;

      @SpringBootApplication
      public class Application {
        public static void main(String[] arguments) {
          SpringApplication.run(Application.class, arguments);
        }
      }

      """;

  private static final Pattern STARTED = Pattern.compile("Tomcat started on port ([0-9]+)");

  @TempDir private Path folder;

  @Test
  void example_and_settings_of_the_readme_make_an_application()
      throws IOException, InterruptedException {
    String readme = Files.readString(README);
    Path classes = compile(AROUND + block("java", readme));
    EborFiles.settings(folder);
    String settings =
        block("properties", readme)
            .replace("/srv/lac/ONSPD.zip", folder.resolve("postcodes.csv").toString())
            .replace("/srv/lac", folder.toString());
    Files.writeString(classes.resolve("application.properties"), settings + "server.port=0\n");

    Process application =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                "fresh.Application")
            .redirectErrorStream(true)
            .start();
    try {
      URI address =
          URI.create(
              "http://localhost:"
                  + port(application)
                  + "/coverage?postcode="
                  + LacAutoConfigurationTest.coveredHome().postcode().text().replace(" ", "+"));
      HttpResponse<String> answered =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());

      assertThat(answered.statusCode()).isEqualTo(200);
      Answer answer = LacJson.refusingUnknownFields().read(Answer.class, answered.body());
      assertThat(answer.text()).contains("Your Local Area Coordinator is ");
    } finally {
      application.destroy();
      application.waitFor();
    }
  }

  private Path compile(String code) throws IOException {
    Path source = Files.writeString(folder.resolve("Application.java"), code);
    Path classes = Files.createDirectory(folder.resolve("classes"));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-parameters",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                source.toString());
    assertThat(result).isZero();
    return classes;
  }

  private static String port(Process application) throws IOException {
    StringBuilder said = new StringBuilder();
    try (var lines = application.inputReader(UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        Matcher started = STARTED.matcher(line);
        if (started.find()) {
          return started.group(1);
        }
      }
    }
    throw new AssertionError("It does not start:\n" + said);
  }

  private static String block(String language, String text) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow();
  }
}
