package org.lac4j.core.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds for the source files of every module; each rule gives what breaks it, one sentence each. */
final class HouseRules {

  static final int MOST_FILES = 25;
  static final int MOST_PARAMETERS = 6;
  static final int MOST_LINES = 250;
  static final int LINES_THAT_NEED_A_TEST = 150;
  static final int MOST_WORDS = 14;

  /** Each package of values has a style annotation of this name, which nobody writes outside it. */
  private static final ImmutableSet<String> IN_EACH_PACKAGE =
      ImmutableSet.of("package-info", "GeneratedValues");

  private static final Pattern HIDDEN = Pattern.compile("\\borg\\.lac4j\\.[a-z.]*\\binternal\\b");

  /** Endings that a class of texts for people might have instead of the one that it has here. */
  private static final Pattern OTHER_ENDING = Pattern.compile(".+(Texts|Words|Phrases|Sentences)");

  private HouseRules() {}

  /** A package is a room that fits in the head. */
  static ImmutableList<String> crowdedPackages(List<SourceFile> sources) {
    return types(sources)
        .collect(groupingBy(HouseRules::room, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .filter(room -> room.getValue() > MOST_FILES)
        .map(room -> room.getKey() + " has " + room.getValue() + " files.")
        .collect(ImmutableList.toImmutableList());
  }

  /** What takes many parameters lacks a type. */
  static ImmutableList<String> longParameterLists(List<SourceFile> sources) {
    return types(sources)
        .flatMap(
            source ->
                source.methods().stream()
                    .filter(method -> method.parameters() > MOST_PARAMETERS)
                    .map(
                        method ->
                            source.packageName()
                                + "."
                                + method.name()
                                + " takes "
                                + method.parameters()
                                + " parameters."))
        .collect(ImmutableList.toImmutableList());
  }

  /** A long class does several things. */
  static ImmutableList<String> longClasses(List<SourceFile> sources) {
    return types(sources)
        .filter(source -> source.lines() > MOST_LINES)
        .map(source -> source.qualifiedName() + " has " + source.lines() + " lines of code.")
        .collect(ImmutableList.toImmutableList());
  }

  /** A name that stands for two types needs a tour. */
  static ImmutableList<String> namesUsedTwice(List<SourceFile> sources) {
    Map<String, TreeSet<String>> byName =
        types(sources)
            .filter(source -> !IN_EACH_PACKAGE.contains(source.name()))
            .collect(
                groupingBy(
                    SourceFile::name,
                    TreeMap::new,
                    mapping(HouseRules::room, toCollection(TreeSet::new))));
    return byName.entrySet().stream()
        .filter(name -> name.getValue().size() > 1)
        .map(name -> name.getKey() + " stands in " + String.join(" and in ", name.getValue()) + ".")
        .collect(ImmutableList.toImmutableList());
  }

  /** Texts for people live in classes of one ending. */
  static ImmutableList<String> textsOfAnotherEnding(List<SourceFile> sources) {
    return types(sources)
        .filter(source -> OTHER_ENDING.matcher(source.name()).matches())
        .map(source -> source.qualifiedName() + " holds texts: let its name end in Wording.")
        .collect(ImmutableList.toImmutableList());
  }

  /** Each package says in a few words what lives there. */
  static ImmutableList<String> packagesWithoutWords(List<SourceFile> sources) {
    Map<String, SourceFile> infos =
        sources.stream()
            .filter(SourceFile::isPackageInfo)
            .collect(toMap(HouseRules::room, Function.identity()));
    return types(sources)
        .map(HouseRules::room)
        .distinct()
        .sorted()
        .flatMap(room -> faultOfWords(room, infos.get(room)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> faultOfWords(String room, @Nullable SourceFile info) {
    if (info == null) {
      return ImmutableList.of(room + " has no package-info.java.");
    }
    if (!info.text().contains("@NullMarked")) {
      return ImmutableList.of(room + " is not @NullMarked.");
    }
    int words = info.words();
    return words >= 1 && words <= MOST_WORDS
        ? ImmutableList.of()
        : ImmutableList.of(
            room + " is described in " + words + " words, not in 1 to " + MOST_WORDS + ".");
  }

  /** A class of some size has a test of its own: FooTest or FooProperties for Foo. */
  static ImmutableList<String> classesWithoutTests(List<SourceFile> sources, Set<String> tests) {
    return types(sources)
        .filter(source -> source.lines() > LINES_THAT_NEED_A_TEST)
        .filter(
            source ->
                !tests.contains(source.name() + "Test")
                    && !tests.contains(source.name() + "Properties"))
        .map(source -> source.qualifiedName() + " (" + source.lines() + " lines) has no test.")
        .collect(ImmutableList.toImmutableList());
  }

  /** Examples show what everybody may use. */
  static ImmutableList<String> examplesOfHiddenTypes(List<SourceFile> sources) {
    return sources.stream()
        .filter(source -> source.module().startsWith("examples/"))
        .filter(source -> HIDDEN.matcher(source.text()).find())
        .map(source -> source.qualifiedName() + " uses a hidden package.")
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<SourceFile> types(List<SourceFile> sources) {
    return sources.stream().filter(source -> !source.isPackageInfo());
  }

  private static String room(SourceFile source) {
    return source.module() + ": " + source.packageName();
  }
}
