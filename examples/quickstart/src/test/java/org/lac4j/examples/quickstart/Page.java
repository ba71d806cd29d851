package org.lac4j.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the project's documents.
 *
 * @param root the project's folder
 * @param path where it is, from the root
 * @param text what it says
 */
record Page(Path root, String path, String text) {

  private static final ImmutableSet<String> BUILT = ImmutableSet.of("target", ".git");
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");

  /** Every page in the project, by path. */
  static ImmutableList<Page> allIn(Path root) {
    return filesIn(root, ".md").stream()
        .map(file -> read(root, file))
        .collect(ImmutableList.toImmutableList());
  }

  /** Every file of an ending, but those that were built. */
  static ImmutableList<Path> filesIn(Path root, String ending) {
    ImmutableList.Builder<Path> found = ImmutableList.builder();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return BUILT.contains(String.valueOf(folder.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(ending)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ImmutableList.sortedCopyOf(found.build());
  }

  static Page read(Path root, Path file) {
    try {
      String path = root.relativize(file).toString().replace('\\', '/');
      return new Page(root, path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImmutableList<String> lines() {
    return text.lines().collect(ImmutableList.toImmutableList());
  }

  /** The blocks of code of a language. */
  ImmutableList<String> blocks(String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(ImmutableList.toImmutableList());
  }

  /** The lines of a language's blocks and code in backquotes that begin with a word. */
  ImmutableList<String> commands(String word) {
    Stream<String> inline =
        Pattern.compile("`(" + word + " [^`\n]+)`").matcher(text).results().map(m -> m.group(1));
    Stream<String> block = blocks("sh").stream().flatMap(String::lines).map(String::strip);
    return Stream.concat(block, inline)
        .filter(line -> line.startsWith(word + " "))
        .map(line -> line.replaceFirst("\\s+#.*", ""))
        .collect(ImmutableList.toImmutableList());
  }

  /** Where its links go, as they are written. */
  ImmutableList<String> links() {
    return LINK.matcher(text.replaceAll("(?s)```.*?```", ""))
        .results()
        .map(match -> match.group(1))
        .collect(ImmutableList.toImmutableList());
  }

  /** The names under which its headings can be linked to, as GitHub makes them. */
  ImmutableSet<String> anchors() {
    return HEADING
        .matcher(text.replaceAll("(?s)```.*?```", ""))
        .results()
        .map(match -> anchor(match.group(1)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String anchor(String heading) {
    return heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  /** What is wrong with a link within the project; empty if nothing is, or if it goes elsewhere. */
  String faultOf(String link) {
    if (link.startsWith("http://") || link.startsWith("https://")) {
      return "";
    }
    int hash = link.indexOf('#');
    String to = hash < 0 ? link : link.substring(0, hash);
    Path folder = root.resolve(path).getParent();
    Path file = to.isEmpty() ? root.resolve(path) : folder.resolve(to).normalize();
    if (!Files.exists(file)) {
      return path + ": there is no " + link;
    }
    Path page = Files.isDirectory(file) ? file.resolve("README.md") : file;
    boolean found = hash < 0 || read(root, page).anchors().contains(link.substring(hash + 1));
    return found ? "" : path + ": there is no heading for " + link;
  }
}
