package org.lac4j.examples.quickstart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.audit.FindingCode;

/** What the pages show is true: their code compiles, their commands exist, their links lead somewhere. */
class PagesTest {

  private static final Path ROOT = Path.of(System.getProperty("lac.root"));
  private static final ImmutableList<Page> PAGES = Page.allIn(ROOT);
  private static final int MOST_LINES = 120;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_SAMPLE = 10;

  /** Folders of modules, with a slash at the end of none. */
  private static ImmutableList<String> modules() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> examples = Files.list(ROOT.resolve("examples"))) {
      return Stream.concat(top, examples)
          .filter(folder -> Files.exists(folder.resolve("src")))
          .map(folder -> ROOT.relativize(folder).toString().replace('\\', '/'))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static Page page(String path) {
    return Page.read(ROOT, ROOT.resolve(path));
  }

  private static String sources(String ending) {
    return Page.filesIn(ROOT, ending).stream()
        .map(file -> Page.read(ROOT, file).text())
        .collect(joining("\n"));
  }

  private static String withoutIndent(String code) {
    return code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(joining("\n", "\n", "\n"));
  }

  @Test
  void the_readme_is_one_screen_for_each_reader() {
    Page readme = page("README.md");

    assertThat(readme.lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    assertThat(readme.lines()).allMatch(line -> line.length() <= LONGEST_LINE);
    assertThat(readme.blocks("java"))
        .hasSize(3)
        .allMatch(sample -> sample.lines().count() <= LONGEST_SAMPLE);
  }

  @Test
  void every_module_has_a_page_that_the_readme_leads_to() throws IOException {
    assertThat(modules()).contains("lac-core", "examples/cli");
    assertThat(page("README.md").links())
        .containsAll(modules().stream().map(module -> module + "/README.md").toList());
  }

  @Test
  void every_java_sample_is_in_code_that_compiles() {
    String code = withoutIndent(sources(".java"));
    List<String> samples =
        PAGES.stream()
            .flatMap(page -> page.blocks("java").stream())
            .map(PagesTest::withoutIndent)
            .toList();

    assertThat(samples).hasSizeGreaterThanOrEqualTo(10);
    assertThat(samples.stream().filter(sample -> !code.contains(sample))).isEmpty();
  }

  @Test
  void every_link_leads_to_a_file_and_a_heading() {
    List<String> faults =
        PAGES.stream()
            .flatMap(page -> page.links().stream().map(page::faultOf))
            .filter(fault -> !fault.isEmpty())
            .toList();

    assertThat(faults).isEmpty();
    assertThat(PAGES.stream().mapToLong(page -> page.links().size()).sum()).isGreaterThan(50);
  }

  @Test
  void every_picture_has_words_for_who_can_not_see_it() {
    List<String> alternatives =
        PAGES.stream()
            .flatMap(page -> Pattern.compile("!\\[([^\\]]*)\\]").matcher(page.text()).results())
            .map((MatchResult match) -> match.group(1))
            .toList();

    assertThat(alternatives).isNotEmpty().allMatch(words -> words.split(" ").length >= 5);
  }

  @Test
  void every_maven_command_names_what_there_is() {
    String poms = sources("pom.xml");
    String code = sources(".java");
    List<String> commands = PAGES.stream().flatMap(page -> page.commands("mvn").stream()).toList();

    assertThat(commands).hasSizeGreaterThan(10);
    for (String command : commands) {
      for (String profile : values(command, "-P([\\w,-]+)")) {
        assertThat(poms.contains("<id>" + profile + "</id>")).as(command).isTrue();
      }
      for (String module : values(command, "-pl ([\\w/,-]+)")) {
        assertThat(ROOT.resolve(module).resolve("pom.xml")).as(command).exists();
      }
      for (String test : values(command, "-Dtest=(\\w+)")) {
        assertThat(code.contains("class " + test + " ")).as(command).isTrue();
      }
      for (String main : values(command, "-Dlac\\.main=[\\w.]+\\.(\\w+)")) {
        assertThat(code.contains("class " + main + " ")).as(command).isTrue();
      }
    }
  }

  private static Set<String> values(String command, String pattern) {
    Set<String> found = new TreeSet<>();
    Pattern.compile(pattern)
        .matcher(command)
        .results()
        .forEach(match -> found.addAll(List.of(match.group(1).split(","))));
    return found;
  }

  @Test
  void every_script_that_is_named_is_there_and_can_be_run() {
    ImmutableSet<String> scripts =
        PAGES.stream()
            .flatMap(
                page ->
                    Pattern.compile("examples/benchmarks/[a-z-]+\\.sh")
                        .matcher(page.text())
                        .results())
            .map(MatchResult::group)
            .collect(ImmutableSet.toImmutableSet());

    assertThat(scripts).hasSizeGreaterThanOrEqualTo(3);
    assertThat(scripts).allSatisfy(script -> assertThat(ROOT.resolve(script)).isExecutable());
  }

  @Test
  void every_dependency_has_the_version_of_the_build() {
    String poms = sources("pom.xml").replaceAll("\\s", "");
    List<String> dependencies =
        PAGES.stream()
            .flatMap(page -> page.blocks("xml").stream())
            .flatMap(block -> Stream.of(block.split("</dependency>")))
            .filter(block -> block.contains("<artifactId>"))
            .toList();

    assertThat(dependencies).hasSizeGreaterThan(5);
    for (String dependency : dependencies) {
      String artifact = only(dependency, "artifactId");
      assertThat(poms.contains("<artifactId>" + artifact + "</artifactId>"))
          .as(dependency)
          .isTrue();
      String version = only(dependency, "version");
      assertThat(version.equals("no version") || poms.contains(">" + version + "<"))
          .as(dependency)
          .isTrue();
    }
  }

  private static String only(String xml, String tag) {
    return Pattern.compile("<" + tag + ">([^<]+)</" + tag + ">")
        .matcher(xml)
        .results()
        .map(match -> match.group(1))
        .findFirst()
        .orElse("no " + tag);
  }

  @Test
  void the_codes_of_the_audit_are_listed_as_they_are() {
    ImmutableSet<String> rows = ImmutableSet.copyOf(page("lac-geo/README.md").lines());

    assertThat(rows)
        .containsAll(
            Stream.of(FindingCode.values())
                .map(
                    code ->
                        "| `"
                            + code.label()
                            + "` | "
                            + code.severity().name().toLowerCase(Locale.ROOT)
                            + " | "
                            + code.meaning()
                            + " |")
                .toList());
  }

  @Test
  void pages_speak_plainly() {
    List<Page> readmes = PAGES.stream().filter(page -> page.path().endsWith("README.md")).toList();
    for (Page page : readmes) {
      assertThat(page.text().toLowerCase(Locale.ROOT))
          .as(page.path())
          .doesNotContain(" mended", "stands in", " parted by");
    }
    assertThat(readmes).hasSizeGreaterThan(5);
  }
}
