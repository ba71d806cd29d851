package org.lac4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.json.LacJson;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.rules.eligibility.EligibilityRule;

/** What a host adds to its own build: the versions in one step, and jars with licence and notice. */
class BillOfMaterialsTest {

  private static final Path ROOT = Path.of(System.getProperty("lac.root"));
  private static final Path BOM = ROOT.resolve("examples/bom/pom.xml");

  @Test
  void bill_has_the_version_of_the_project_and_no_parent() throws IOException {
    assertThat(first("<version>([^<]+)</version>", Files.readString(BOM)))
        .isEqualTo(first("<version>([^<]+)</version>", Files.readString(ROOT.resolve("pom.xml"))));
    assertThat(Files.readString(BOM)).doesNotContain("<parent>");
  }

  @Test
  void bill_lists_every_module_that_is_deployed_and_every_test_jar() throws IOException {
    Set<String> deployed = new TreeSet<>();
    for (String module : new String[] {"lac-core", "lac-geo", "lac-rules"}) {
      deployed.add(module);
      if (Files.readString(ROOT.resolve(module + "/pom.xml")).contains("<goal>test-jar</goal>")) {
        deployed.add(module + " tests");
      }
    }
    deployed.add("lac-spring-boot-starter");

    Set<String> listed = new TreeSet<>();
    Pattern.compile(
            "<dependency>\\s*<groupId>org.lac4j</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL)
        .matcher(Files.readString(BOM))
        .results()
        .forEach(
            (MatchResult found) ->
                listed.add(found.group(1) + (found.group(2).contains("test-jar") ? " tests" : "")));
    assertThat(listed).isEqualTo(deployed);
  }

  @ParameterizedTest
  @ValueSource(classes = {LacJson.class, CoverageIndex.class, EligibilityRule.class})
  void jar_carries_licence_and_notice(Class<?> type) throws IOException {
    assertThat(resource(type, "LICENSE")).isEqualTo(Files.readString(ROOT.resolve("LICENSE")));
    assertThat(resource(type, "NOTICE"))
        .matches("(?s)lac4j (core|geo|rules)\n.*")
        .contains("META-INF/LICENSE");
  }

  private static String resource(Class<?> type, String name) throws IOException {
    Path from = Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    if (Files.isDirectory(from)) {
      return Files.readString(from.resolve("META-INF/" + name));
    }
    try (var jar = java.nio.file.FileSystems.newFileSystem(from)) {
      return Files.readString(jar.getPath("/META-INF/" + name));
    }
  }

  private static String first(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .findFirst()
        .map(found -> found.group(1))
        .orElseThrow();
  }
}
