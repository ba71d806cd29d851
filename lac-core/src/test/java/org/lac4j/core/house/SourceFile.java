package org.lac4j.core.house;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * A Java file of the project, as far as the rules of the house look at it.
 *
 * @param module the folder of its module, for example "examples/cli"
 * @param packageName its package
 * @param name its name without the ending
 * @param text what it holds
 * @param methods what takes parameters
 */
record SourceFile(
    String module, String packageName, String name, String text, ImmutableList<Method> methods) {

  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

  /**
   * A method, a constructor or the components of a record.
   *
   * @param name its name, behind that of its type
   * @param parameters how many it takes
   */
  record Method(String name, int parameters) {}

  boolean isPackageInfo() {
    return name.equals("package-info");
  }

  String qualifiedName() {
    return packageName + "." + name;
  }

  /** How many lines hold code, neither blank nor comments alone. */
  int lines() {
    return CodeLines.count(text);
  }

  /** How many words the first paragraph of its first javadoc has, tags of HTML apart. */
  int words() {
    int start = text.indexOf("/**");
    int end = text.indexOf("*/", Math.max(start, 0));
    return start < 0 ? 0 : WORDS.splitToList(firstParagraph(text.substring(start + 3, end))).size();
  }

  private static String firstParagraph(String javadoc) {
    int next = javadoc.indexOf("<p>");
    return (next < 0 ? javadoc : javadoc.substring(0, next))
        .lines()
        .map(line -> line.strip().replaceFirst("^\\*", ""))
        .map(line -> line.replaceAll("</?[a-z]+>", " "))
        .collect(Collectors.joining(" "));
  }
}
