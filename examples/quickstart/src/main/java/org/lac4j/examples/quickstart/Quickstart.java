package org.lac4j.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.file.WholeFile;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.rules.priority.AdviceLine;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityAdvice;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;
import org.lac4j.rules.response.ResponseRule;

/**
 * One run through the library: places to areas and coordinators, a queue to an advised order, and a page with a map.
 *
 * <p>System properties: {@code lac.areas}, a boundary file to use in place of the invented city; {@code lac.covered}, the
 * codes or names of its wards that have a coordinator, with ";" between them; {@code lac.out}, the folder for the page.
 */
public final class Quickstart {

  private Quickstart() {}

  /**
   * Runs the quickstart with the system properties; ends with 1 and a message if an input can't be used.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Path folder = Path.of(property("lac.out").orElse("target/quickstart"));
    try {
      run(town(folder), folder.resolve("index.html"), System.out);
    } catch (IOException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static Town town(Path folder) throws IOException {
    Optional<String> areas = property("lac.areas");
    return areas.isPresent()
        ? OwnBoundaries.town(Path.of(areas.get()), property("lac.covered").orElse(""))
        : Ebor.town(folder);
  }

  private static Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
  }

  static void run(Town town, Path page, PrintStream out) throws IOException {
    ImmutableList<PlaceAnswer> answers = PlaceAnswer.allOf(town);
    PriorityAdvice advice = PrioritisationRule.standard().decide(queue(town));
    print(town, answers, advice, out);
    Path written = write(new QuickstartPage(town, answers, advice).toHtml(), page);
    out.println();
    out.println("The same with a map: " + written);
  }

  /** Everyone in the queue was told that they would hear by the end of the response target (P16). */
  private static PriorityFacts queue(Town town) {
    ResponseRule response = ResponseRule.standard();
    ImmutableList.Builder<Waiting> queue = ImmutableList.builder();
    for (Introduction introduction : town.waiting()) {
      LocalDate promised = response.dates(introduction.receivedAt()).answer().by();
      queue.add(
          Waiting.builder()
              .from(Waiting.of(introduction))
              .promisedBy(promised)
              .overtaken(0)
              .build());
    }
    return PriorityFacts.of(queue.build(), town.today());
  }

  private static void print(
      Town town, ImmutableList<PlaceAnswer> answers, PriorityAdvice advice, PrintStream out) {
    out.println(town.title() + ", " + town.today());
    out.println(town.areas().size() + " of " + town.wards().size() + " wards are covered.");
    out.println(town.note());
    for (PlaceAnswer answer : answers) {
      out.println();
      out.println(answer.number() + ". " + answer.place().label() + ": " + answer.outcome());
      answer.eligibility().sentences().forEach(sentence -> out.println("   " + sentence));
    }
    out.println();
    out.println("Waiting for an answer, in advised order:");
    advice.lines().stream().map(AdviceLine::sentence).forEach(out::println);
  }

  private static Path write(String html, Path page) throws IOException {
    Path absolute = page.toAbsolutePath().normalize();
    Files.createDirectories(Optional.ofNullable(absolute.getParent()).orElse(absolute));
    WholeFile.write(absolute, html);
    return absolute;
  }
}
