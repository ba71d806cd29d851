package org.lac4j.examples.quickstart;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.report.CoverageMap;
import org.lac4j.geo.report.CoverageMap.Shade;
import org.lac4j.rules.Reason;
import org.lac4j.rules.priority.AdviceLine;
import org.lac4j.rules.priority.PriorityAdvice;
import org.locationtech.jts.geom.Coordinate;

/** The answers as one HTML page that needs nothing else: no network, no scripts. */
final class QuickstartPage {

  private static final Escaper HTML = HtmlEscapers.htmlEscaper();

  private final Town town;
  private final ImmutableList<PlaceAnswer> answers;
  private final PriorityAdvice advice;

  QuickstartPage(Town town, ImmutableList<PlaceAnswer> answers, PriorityAdvice advice) {
    this.town = town;
    this.answers = answers;
    this.advice = advice;
  }

  String toHtml() throws IOException {
    return String.format(
        Locale.ROOT,
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <header>
        <h1>%1$s</h1>
        <p>%3$s</p>
        </header>
        <main>
        <figure>
        %4$s
        <figcaption>%5$s</figcaption>
        </figure>
        <section aria-labelledby="places">
        <h2 id="places">Is this home covered, who is the coordinator, what next, and why?</h2>
        <ol class="answers">
        %6$s
        </ol>
        </section>
        <section aria-labelledby="queue">
        <h2 id="queue">Introductions waiting for an answer, in advised order</h2>
        <p>%7$s</p>
        <ol class="queue">
        %8$s
        </ol>
        </section>
        </main>
        <footer><p>%9$s</p></footer>
        </body>
        </html>
        """,
        text(town.title()),
        style(),
        text(summary()),
        map(),
        legend(),
        answers.stream().map(QuickstartPage::answer).collect(joining("\n")),
        text(advice.reasons().stream().map(Reason::text).collect(joining(" "))),
        advice.lines().stream().map(QuickstartPage::line).collect(joining("\n")),
        text(town.note()));
  }

  private String summary() {
    return String.format(
        Locale.ROOT,
        "%d of %d wards are covered; %d %s vacant. As of %s.",
        town.areas().size(),
        town.wards().size(),
        town.team().vacancies().size(),
        town.team().vacancies().size() == 1 ? "post is" : "posts are",
        town.today());
  }

  String map() {
    CoverageMap map = CoverageMap.of(town.wards());
    for (CoverageArea ward : town.wards().areas()) {
      map = map.shade(ward.code(), shade(ward.code()));
    }
    for (PlaceAnswer answer : answers) {
      Optional<Coordinate> at = answer.place().marker();
      if (at.isPresent()) {
        String number = String.valueOf(answer.number());
        map = map.dot(at.get().x, at.get().y, number, answer.place().label());
      }
    }
    return map.toSvg(
        "Map of "
            + town.wards().size()
            + " wards, of which "
            + town.areas().size()
            + " are covered");
  }

  private Shade shade(AreaCode code) {
    if (town.areas().area(code).isEmpty()) {
      return Shade.NOT_COVERED;
    }
    return town.team().asOf(town.today()).vacant().contains(code) ? Shade.VACANT : Shade.COVERED;
  }

  private static String legend() {
    return CoverageMap.key(Shade.COVERED, "covered, with a coordinator")
        + CoverageMap.key(Shade.VACANT, "covered, the post is vacant")
        + CoverageMap.key(Shade.NOT_COVERED, "not covered");
  }

  private static String answer(PlaceAnswer answer) {
    String sentences =
        answer.eligibility().sentences().stream()
            .map(sentence -> "<li>" + text(sentence) + "</li>")
            .collect(joining());
    return String.format(
        Locale.ROOT,
        """
        <li><h3>%s</h3><p><span class="outcome %s">%s</span></p><ul>%s</ul></li>""",
        text(answer.place().label()),
        answer.eligibility().outcome(),
        text(answer.outcome()),
        sentences);
  }

  private static String line(AdviceLine line) {
    return "<li>" + text(line.sentence().substring(line.sentence().indexOf(' ') + 1)) + "</li>";
  }

  private static String style() throws IOException {
    return CoverageMap.style()
        + Resources.toString(
            Resources.getResource(QuickstartPage.class, "page.css"), StandardCharsets.UTF_8);
  }

  private static String text(String text) {
    return HTML.escape(text);
  }
}
