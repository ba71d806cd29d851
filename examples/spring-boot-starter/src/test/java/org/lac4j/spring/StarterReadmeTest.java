package org.lac4j.spring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README of the starter: its example compiles, and its table has every setting. */
class StarterReadmeTest {

  private static final Path ROOT = Path.of(System.getProperty("lac.root"));
  private static final Path STARTER = ROOT.resolve("examples/spring-boot-starter");

  @Test
  void example_is_code_that_compiles() throws IOException {
    String example = block("java", Files.readString(STARTER.resolve("README.md")));
    String code =
        Files.readString(STARTER.resolve("src/test/java/org/lac4j/spring/CoverageController.java"));

    assertThat(code).contains(example);
  }

  @Test
  void dependency_is_listed_by_the_bill_of_materials_and_the_bill_is_imported_as_both_readmes_say()
      throws IOException {
    String bom = block("xml", Files.readString(ROOT.resolve("examples/bom/README.md")));

    assertThat(Files.readString(ROOT.resolve("README.md"))).contains("(examples/bom/README.md)");
    assertThat(unindented(bom)).contains("<type>pom</type>", "<scope>import</scope>");
    assertThat(bom).contains("lac-bom", "<version>0.1.0-SNAPSHOT</version>");
    assertThat(block("xml", Files.readString(STARTER.resolve("README.md"))))
        .contains("lac-spring-boot-starter");
    assertThat(Files.readString(ROOT.resolve("examples/bom/pom.xml")))
        .contains("<artifactId>lac-spring-boot-starter</artifactId>");
  }

  @Test
  void every_setting_is_in_the_table() throws Exception {
    String readme = Files.readString(STARTER.resolve("README.md"));
    List<String> names = new ArrayList<>();
    for (PropertyDescriptor property :
        Introspector.getBeanInfo(LacProperties.class, Object.class).getPropertyDescriptors()) {
      names.add(CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, property.getName()));
    }

    assertThat(names).contains("areas", "check-every").hasSizeGreaterThan(12);
    assertThat(names).allSatisfy(name -> assertThat(readme).contains("lac." + name));
  }

  private static String block(String language, String text) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(joining("\n"));
  }
}
