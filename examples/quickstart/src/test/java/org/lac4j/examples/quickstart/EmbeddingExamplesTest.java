package org.lac4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.introduction.Actor;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.place.AreaCode;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.examples.democity.DemoCityFiles;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.simulation.engine.Scope;
import org.lac4j.rules.simulation.people.KnownIntroduction;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.study.Comparison;
import org.lac4j.rules.simulation.study.Series;

class EmbeddingExamplesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant START_OF_TODAY = Instant.parse("2026-03-02T00:00:00Z");

  @TempDir Path folder;

  @Test
  void the_check_answers_with_its_reasons() throws IOException {
    DemoCity city = DemoCity.ebor();
    DemoCityFiles.write(city, folder);
    ByteArrayOutputStream told = new ByteArrayOutputStream();

    Eligibility answer =
        EmbeddingExamples.check(folder.resolve("areas.geojson"), city.team(), TODAY, printer(told));

    assertThat(answer.reasons()).extracting(Reason::text).isNotEmpty();
    assertThat(text(told)).contains(answer.sentences().toArray(String[]::new));
  }

  @Test
  void the_look_tells_a_fault_by_its_feature() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("areas.geojson"),
            """
            {"type": "Feature", "properties": {"code": "A", "name": "Abbey"},
             "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}}""");
    ByteArrayOutputStream told = new ByteArrayOutputStream();

    EmbeddingExamples.audit(file, folder.resolve("audit.html"), printer(told));

    assertThat(text(told)).contains("feature 1", "not closed");
  }

  @Test
  void the_audit_tells_its_findings_and_makes_a_page() throws IOException {
    DemoCityFiles.write(DemoCity.ebor(), folder);
    Path page = folder.resolve("audit.html");
    ByteArrayOutputStream told = new ByteArrayOutputStream();

    EmbeddingExamples.audit(folder.resolve("areas.geojson"), page, printer(told));

    assertThat(text(told)).contains("areas.geojson: 12 areas");
    assertThat(page).content().contains("<svg");
  }

  @Test
  void the_simulation_answers_with_a_sentence() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();

    EmbeddingExamples.simulate(CaseloadLab.today(LocalDate.of(2025, 3, 31)), 4, printer(told));

    assertThat(text(told)).contains("A shorter queue rule", "longest wait");
  }

  @Test
  void a_simulation_starts_from_the_records_of_today() {
    DemoCity city = DemoCity.ebor();
    AreaCode area = city.team().coordinators().get(0).areas().first();
    List<KnownIntroduction> records =
        city.introductions().stream()
            .filter(introduction -> introduction.receivedAt().isBefore(START_OF_TODAY))
            .map(
                introduction ->
                    KnownIntroduction.builder()
                        .area(area)
                        .introduction(introduction)
                        .journey(Journey.start(introduction, Actor.themselves()))
                        .build())
            .toList();

    Comparison answer = EmbeddingExamples.fromToday(city.team(), records, TODAY, 4);

    Start.Today start = (Start.Today) answer.base().scenario().start();
    assertThat(start.waiting()).isNotEmpty();
    assertThat(
            answer
                .base()
                .series(Series.Kind.WAITING, new Scope(Scope.Kind.AREA, area.value()))
                .orElseThrow()
                .points()
                .get(0)
                .estimate()
                .mean())
        .isEqualTo(start.waiting().size());
    assertThat(answer.alternatives().get(0).sentence()).contains("A fifth more demand");
  }

  private static PrintStream printer(ByteArrayOutputStream into) {
    return new PrintStream(into, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream told) {
    return told.toString(StandardCharsets.UTF_8);
  }
}
