package org.lac4j.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that the rules on classes together find what they look for, on small programs compiled for it. */
class BuiltRulesTest {

  private static final String ROOM = "org.lac4j.room";
  private static final String HIDDEN = "org.lac4j.room.internal";

  @TempDir Path folder;

  @Test
  void four_classes_in_a_ring_are_found_and_three_are_not() throws IOException {
    ArchRule rule = ArchitectureRules.cyclesOfClassesHaveAtMost(3);

    assertThat(faults(rule, ring(4)))
        .containsExactly(
            "4 classes need each other: org.lac4j.room.R0, org.lac4j.room.R1, org.lac4j.room.R2, org.lac4j.room.R3");
    assertThat(faults(rule, ring(3))).isEmpty();
  }

  @Test
  void nested_and_generated_classes_neither_make_nor_hide_a_ring() throws IOException {
    ArchRule rule = ArchitectureRules.cyclesOfClassesHaveAtMost(1);

    assertThat(
            faults(
                rule,
                "public class Value { ImmutableValue a; WithValue b; static class In { Value v; In i; } }",
                "class ImmutableValue { Value v; WithValue w; }",
                "class WithValue { ImmutableValue v; }"))
        .isEmpty();
    assertThat(
            faults(
                rule,
                "public class Value { ImmutableValue a; }",
                "class ImmutableValue { Other o; }",
                "class Other { Value v; }"))
        .containsExactly("2 classes need each other: org.lac4j.room.Other, org.lac4j.room.Value");
  }

  @Test
  void hidden_type_in_a_public_signature_is_found() throws IOException {
    String hidden = HIDDEN + ".Hidden";
    JavaClasses classes =
        compile(
            source(
                HIDDEN,
                "public class Hidden extends Exception { public Hidden self() { return this; } }"),
            source(ROOM, "public class A { public " + hidden + " field; }"),
            source(
                ROOM, "public class B { protected void m(java.util.List<" + hidden + "[]> l) {} }"),
            source(
                ROOM,
                "public class C { public <T extends " + hidden + "> T m() { return null; } }"),
            source(ROOM, "public class D extends " + hidden + " { private D() {} }"),
            source(
                ROOM,
                "public class E { public static class In { public In() throws "
                    + hidden
                    + " {} } }"),
            source(
                ROOM, "public class F { " + hidden + " own; private void m(" + hidden + " h) {} }"),
            source(
                ROOM,
                "class G { public "
                    + hidden
                    + " field; public static class In { public "
                    + hidden
                    + " f; } }"));

    assertThat(faults(ArchitectureRules.nothingPublicShowsAHiddenType(), classes))
        .extracting(fault -> fault.substring(ROOM.length() + 1))
        .containsExactlyInAnyOrder(
            "A.field shows " + hidden,
            "B.m(java.util.List) shows " + hidden,
            "C.m() shows " + hidden,
            "D shows " + hidden,
            "E$In.<init>() shows " + hidden);
  }

  private static String[] ring(int size) {
    String[] types = new String[size];
    for (int i = 0; i < size; i++) {
      types[i] = "class R" + i + " { R" + (i + 1) % size + " next; }";
    }
    return types;
  }

  private List<String> faults(ArchRule rule, String... types) throws IOException {
    Source[] sources = new Source[types.length];
    for (int i = 0; i < types.length; i++) {
      sources[i] = source(ROOM, types[i]);
    }
    return faults(rule, compile(sources));
  }

  private static List<String> faults(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }

  private record Source(String room, String text) {
    String name() {
      return text.replaceFirst(".*?class (\\w+)(?s:.*)", "$1");
    }
  }

  private static Source source(String room, String text) {
    return new Source(room, text);
  }

  private JavaClasses compile(Source... sources) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    List<String> arguments = new ArrayList<>(List.of("-nowarn", "-d", out.toString()));
    for (Source source : sources) {
      Path file = out.resolve(Path.of("src", source.room, source.name() + ".java"));
      Files.createDirectories(file.getParent());
      Files.writeString(file, "package " + source.room + ";\n" + source.text);
      arguments.add(file.toString());
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, said, said, arguments.toArray(new String[0]));
    assertThat(code).as(said.toString(UTF_8)).isZero();
    return new ClassFileImporter().importPath(out);
  }
}
