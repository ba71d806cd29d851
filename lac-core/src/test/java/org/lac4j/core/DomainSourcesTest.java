package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the model against the facts of the service that it models, by the ids that its javadoc cites. */
class DomainSourcesTest {

  private static final Path SOURCES =
      Path.of(System.getProperty("lac.root"), "lac-core", "src", "main", "java");

  private static final Path FACTS = Path.of(System.getProperty("lac.root"), "lac-core", "FACTS.md");

  /** What concerns the policies alone is cited by the rules. */
  private static final ImmutableSortedSet<String> NOT_OF_THE_MODEL =
      ImmutableSortedSet.of("P19", "P25", "R10");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([PR][0-9]+) \\|");

  private static final Pattern TAG = Pattern.compile("@source\\s+([PR][0-9]+(?:,\\s*[PR][0-9]+)*)");

  @Test
  void every_fact_that_concerns_the_model_is_cited() {
    SortedSetMultimap<String, String> citedIn = citations();
    System.out.println("Where the model cites the facts of the service:");
    citedIn.asMap().forEach((id, types) -> System.out.println("  " + id + " " + types));

    assertThat(citedIn.keySet()).containsAll(Sets.difference(facts(), NOT_OF_THE_MODEL));
  }

  @Test
  void nothing_is_cited_that_is_no_fact() {
    assertThat(facts()).containsAll(citations().keySet());
  }

  @Test
  void the_list_has_the_facts_of_both_sources_each_once() {
    assertThat(ROW.matcher(read(FACTS)).results()).hasSize(38);
    assertThat(facts()).hasSize(38).contains("P1", "P19", "P26", "R1", "R12");
  }

  private static ImmutableSortedSet<String> facts() {
    return ROW.matcher(read(FACTS))
        .results()
        .map(row -> row.group(1))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  @Test
  void every_tag_is_read() throws IOException {
    assertThat(TAG.matcher(" * @source P7, R2\n").results().map(tag -> tag.group(1)))
        .containsExactly("P7, R2");
    for (Path file : sources()) {
      String text = Files.readString(file);
      long tags = Pattern.compile("@source\\b").matcher(text).results().count();
      assertThat(TAG.matcher(text).results().count())
          .as(file.getFileName().toString())
          .isEqualTo(tags);
    }
  }

  private static SortedSetMultimap<String, String> citations() {
    SortedSetMultimap<String, String> citedIn = TreeMultimap.create();
    for (Path file : sources()) {
      String type = file.getFileName().toString().replace(".java", "");
      Matcher tags = TAG.matcher(read(file));
      while (tags.find()) {
        for (String id : Splitter.on(",").trimResults().split(tags.group(1))) {
          citedIn.put(id, type);
        }
      }
    }
    return citedIn;
  }

  private static List<Path> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
