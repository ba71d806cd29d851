package org.lac4j.core.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that each rule finds what it looks for, on small projects made for it. */
class HouseRulesTest {

  @TempDir Path root;

  @Test
  void package_of_26_files_is_crowded_and_one_of_25_is_not() throws IOException {
    for (int i = 0; i < 26; i++) {
      write("lac-one", "full", "A" + i, "class A" + i + " {}");
      if (i < 25) {
        write("lac-one", "roomy", "B" + i, "class B" + i + " {}");
      }
    }
    write("lac-one", "roomy", "package-info", "");

    assertThat(HouseRules.crowdedPackages(read())).containsExactly("lac-one: full has 26 files.");
  }

  @Test
  void seven_parameters_are_found_in_methods_constructors_and_records() throws IOException {
    String seven = "int a, int b, int c, int d, int e, int f, int g";
    write(
        "lac-one", "p", "Six", "class Six { void m(int a, int b, int c, int d, int e, int f) {} }");
    write("lac-one", "p", "Method", "class Method { class In { void m(" + seven + ") {} } }");
    write("lac-one", "p", "Made", "class Made { Made(" + seven + ") {} }");
    write("lac-one", "p", "Row", "record Row(" + seven + ") { static int h; }");

    assertThat(HouseRules.longParameterLists(read()))
        .containsExactly(
            "p.Made.<init> takes 7 parameters.",
            "p.Method.In.m takes 7 parameters.",
            "p.Row takes 7 parameters.");
  }

  @Test
  void texts_have_one_ending_and_a_short_name_may_be_anything() throws IOException {
    for (String name : new String[] {"PlanTexts", "DayWords", "PlanWording", "Texts", "GridText"}) {
      write("lac-one", "p", name, "class " + name + " {}");
    }

    assertThat(HouseRules.textsOfAnotherEnding(read()))
        .containsExactly(
            "p.DayWords holds texts: let its name end in Wording.",
            "p.PlanTexts holds texts: let its name end in Wording.");
  }

  @Test
  void lines_of_code_count_and_comments_do_not() throws IOException {
    write("lac-one", "p", "Long", "class Long {\n" + lines("int a%d;", 247) + "}");
    write("lac-one", "p", "Longer", "class Longer {\n" + lines("int a%d; // a", 248) + "}");
    write(
        "lac-one",
        "p",
        "Told",
        "/** A\n * class */\nclass Told {\n" + lines("// line %d\n\n/* more */", 300) + "}");

    assertThat(HouseRules.longClasses(read())).containsExactly("p.Longer has 251 lines of code.");
  }

  @Test
  void texts_that_look_like_comments_are_code() {
    assertThat(CodeLines.count("String a =\n\"/*\";\nString b = \"*/\";\nchar c = '\"';\n"))
        .isEqualTo(4);
    assertThat(CodeLines.count("String a = \"\"\"\n  /* b\n  // c\n  \"\"\";\n")).isEqualTo(4);
    assertThat(CodeLines.count("/* \" */ int a;\n// \"\n/*\n*/\n")).isEqualTo(1);
  }

  @Test
  void name_used_in_two_modules_is_found_and_generated_helpers_are_not() throws IOException {
    write("lac-one", "p", "Same", "class Same {}");
    write("examples/two", "q", "Same", "class Same {}");
    for (String name : List.of("GeneratedValues", "package-info")) {
      write("lac-one", "p", name, "");
      write("examples/two", "q", name, "");
    }

    assertThat(HouseRules.namesUsedTwice(read()))
        .containsExactly("Same stands in examples/two: q and in lac-one: p.");
  }

  @Test
  void package_without_words_without_null_marks_or_with_a_speech_is_found() throws IOException {
    for (String room : List.of("bare", "silent", "open", "brief", "wordy")) {
      write("lac-one", room, "A", "class A {}");
    }
    write("lac-one", "silent", "package-info", "@NullMarked package silent;");
    write("lac-one", "open", "package-info", "/** Words. */ package open;");
    write(
        "lac-one",
        "brief",
        "package-info",
        "/**\n * Words <b>of</b> {@code one}\n * room.\n * <p>More.\n */@NullMarked package brief;");
    write(
        "lac-one",
        "wordy",
        "package-info",
        "/** " + "word ".repeat(15) + "*/@NullMarked package wordy;");

    assertThat(HouseRules.packagesWithoutWords(read()))
        .containsExactly(
            "lac-one: bare has no package-info.java.",
            "lac-one: open is not @NullMarked.",
            "lac-one: silent is described in 0 words, not in 1 to 14.",
            "lac-one: wordy is described in 15 words, not in 1 to 14.");
  }

  @Test
  void example_that_uses_a_hidden_package_is_found() throws IOException {
    String use = "import org.lac4j.geo.io.internal.Hidden; class %s {}";
    write("examples/one", "p", "Bad", use.formatted("Bad"));
    write(
        "examples/one", "p", "Good", "import org.lac4j.geo.io.Open; class Good { int internal; }");
    write("lac-one", "p", "Library", use.formatted("Library"));

    assertThat(HouseRules.examplesOfHiddenTypes(read()))
        .containsExactly("p.Bad uses a hidden package.");
  }

  @Test
  void class_of_some_size_without_a_test_of_its_name_is_found() throws IOException {
    for (String name : List.of("Tested", "Lawful", "Bare")) {
      write("lac-one", "p", name, "class " + name + " {\n" + lines("int a%d;", 148) + "}");
    }
    write("lac-one", "p", "Small", "class Small {}");

    assertThat(
            HouseRules.classesWithoutTests(
                read(), ImmutableSet.of("TestedTest", "LawfulProperties")))
        .containsExactly("p.Bare (151 lines) has no test.");
  }

  private static String lines(String line, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> line.replace("%d", "" + i) + "\n")
        .collect(joining());
  }

  private List<SourceFile> read() {
    return ProjectSources.read(root, "main");
  }

  private void write(String module, String room, String name, String text) throws IOException {
    Path folder = root.resolve(module).resolve(Path.of("src", "main", "java", room));
    Files.createDirectories(folder);
    String declared = text.contains("package ") ? text : "package " + room + ";\n" + text;
    Files.writeString(folder.resolve(name + ".java"), declared);
  }
}
