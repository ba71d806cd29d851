package org.lac4j.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the sources of every module, examples included, against the rules of the house. */
class HouseTest {

  private static final Path ROOT = Path.of(System.getProperty("lac.root"));

  private static final ImmutableList<SourceFile> MAIN = ProjectSources.read(ROOT, "main");

  private static final ImmutableSet<String> TESTS =
      ImmutableSet.copyOf(ProjectSources.names(ProjectSources.read(ROOT, "test")));

  @Test
  void every_module_is_read() {
    assertThat(MAIN)
        .extracting(SourceFile::module)
        .contains("lac-core", "lac-geo", "lac-rules", "examples/quickstart", "examples/cli");
    assertThat(MAIN).hasSizeGreaterThan(500);
    assertThat(TESTS).contains("HouseTest").hasSizeGreaterThan(200);
  }

  @Test
  void no_package_is_crowded() {
    assertThat(HouseRules.crowdedPackages(MAIN)).isEmpty();
  }

  @Test
  void nothing_takes_too_many_parameters() {
    assertThat(HouseRules.longParameterLists(MAIN)).isEmpty();
  }

  @Test
  void no_class_is_too_long() {
    assertThat(HouseRules.longClasses(MAIN)).isEmpty();
  }

  @Test
  void no_name_is_used_twice() {
    assertThat(HouseRules.namesUsedTwice(MAIN)).isEmpty();
  }

  @Test
  void texts_for_people_live_in_classes_of_one_ending() {
    assertThat(HouseRules.textsOfAnotherEnding(MAIN)).isEmpty();
    assertThat(MAIN)
        .extracting(SourceFile::name)
        .filteredOn(name -> name.endsWith("Wording"))
        .hasSizeGreaterThan(20);
  }

  @Test
  void every_package_says_in_few_words_what_it_holds() {
    assertThat(HouseRules.packagesWithoutWords(MAIN)).isEmpty();
  }

  @Test
  void every_class_of_some_size_has_its_test() {
    assertThat(HouseRules.classesWithoutTests(MAIN, TESTS)).isEmpty();
  }

  @Test
  void no_example_uses_a_hidden_package() {
    assertThat(HouseRules.examplesOfHiddenTypes(MAIN)).isEmpty();
  }
}
