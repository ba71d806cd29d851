package org.lac4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Uprn;
import org.lac4j.core.team.Team;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Files that change while the application runs. */
@ExtendWith(OutputCaptureExtension.class)
class CurrentLacDataTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @TempDir private Path folder;
  private CurrentLacData current;

  @BeforeEach
  void read() {
    current = CurrentLacData.of(properties(), CurrentLacDataTest::rule);
  }

  @Test
  void nothing_is_read_again_while_no_file_changes() {
    LacData before = current.get();

    assertThat(current.check()).isFalse();
    assertThat(current.get()).isSameAs(before);
    assertThat(current.reloads()).isZero();
  }

  @Test
  void changed_team_is_answered_with_from_then_on() throws IOException {
    assertThat(contact(current.get())).isEqualTo("Amina Hartwell");

    EborFiles.rename(folder, "New ");

    assertThat(contact(current.get())).isEqualTo("Amina Hartwell");
    assertThat(current.check()).isTrue();
    assertThat(contact(current.get())).isEqualTo("New Amina Hartwell");
    assertThat(current.reloads()).isEqualTo(1);
  }

  @Test
  void file_that_cannot_be_used_leaves_the_old_and_is_told_in_health_and_log(CapturedOutput output)
      throws IOException {
    LacData before = current.get();
    LacHealthIndicator indicator = new LacHealthIndicator(current);
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    new LacMetrics(current, new CountedPlaces(current)).bindTo(registry);

    EborFiles.write(
        folder.resolve("areas.geojson"), "{\"type\": \"FeatureCollection\", \"features\": [");

    assertThat(current.check()).isFalse();
    assertThat(current.get()).isSameAs(before);
    Health health = indicator.health();
    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails().get("refusedFiles").toString())
        .contains("lac.areas", "areas.geojson");
    assertThat(output.getAll()).contains("Changed files are refused", "areas.geojson");
    assertThat(registry.get("lac.files.refused").gauge().value()).isEqualTo(1);
    assertThat(registry.get("lac.reloads").tag("outcome", "refused").functionCounter().count())
        .isEqualTo(1);

    assertThat(current.check()).isFalse();
    assertThat(current.refusals()).isEqualTo(1);

    EborFiles.settings(folder);
    assertThat(current.check()).isTrue();
    assertThat(indicator.health().getDetails()).doesNotContainKey("refusedFiles");
    assertThat(registry.get("lac.files.refused").gauge().value()).isZero();
  }

  @Test
  void boundaries_with_errors_are_refused_like_any_other_fault() throws IOException {
    String text = Files.readString(folder.resolve("areas.geojson"));
    EborFiles.write(folder.resolve("areas.geojson"), text.replace("E05999003", "E05999001"));

    assertThat(current.check()).isFalse();
    assertThat(current.fault().orElseThrow()).contains("E05999001");
  }

  @Test
  void file_that_goes_away_is_a_fault_and_its_return_the_end_of_it() throws IOException {
    String team = Files.readString(folder.resolve("team.json"));
    Files.delete(folder.resolve("team.json"));

    assertThat(current.check()).isFalse();
    assertThat(current.fault().orElseThrow()).contains("there is no file");

    EborFiles.write(folder.resolve("team.json"), team);
    assertThat(current.check()).isTrue();
    assertThat(current.fault()).isEmpty();
  }

  @Test
  void nobody_sees_half_of_the_old_and_half_of_the_new()
      throws IOException, InterruptedException, ExecutionException {
    String areas = Files.readString(folder.resolve("areas.geojson"));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    AtomicBoolean over = new AtomicBoolean();
    List<Future<Integer>> readers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      readers.add(
          threads.submit(
              () -> {
                int seen = 0;
                while (!over.get() || seen == 0) {
                  LacData data = current.get();
                  boolean isNew = contact(data).startsWith("New ");
                  assertThat(areaOfHome(data).startsWith("New ")).isEqualTo(isNew);
                  seen++;
                }
                return seen;
              }));
    }
    for (int round = 0; round < 4; round++) {
      String prefix = round % 2 == 0 ? "New " : "";
      EborFiles.write(
          folder.resolve("areas.geojson"),
          areas.replaceAll("\"WD26NM\": ?\"", "\"WD26NM\":\"" + prefix));
      EborFiles.rename(folder, prefix);
      assertThat(current.check()).isTrue();
    }
    over.set(true);
    for (Future<Integer> reader : readers) {
      assertThat(reader.get()).isPositive();
    }
    threads.shutdown();
  }

  private static String areaOfHome(LacData data) {
    return data.places()
        .resolve(LacAutoConfigurationTest.coveredHome().uprn(), TODAY)
        .possibleAreas()
        .get(0)
        .name();
  }

  private static String contact(LacData data) {
    return answer(data).contact().orElseThrow().name();
  }

  private static Answer answer(LacData data) {
    Uprn home = LacAutoConfigurationTest.coveredHome().uprn();
    return data.answers(Locale.UK)
        .answer(
            AnswerFacts.of(data.places().resolve(home, TODAY), ConversationWish.YES, TODAY),
            Audience.PERSON);
  }

  private static EligibilityRule rule(Optional<Team> team) {
    return EligibilityRule.of(team.orElseThrow());
  }

  private LacProperties properties() {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    EborFiles.settings(folder)
        .forEach(
            setting ->
                source.put(
                    setting.substring(0, setting.indexOf('=')),
                    setting.substring(setting.indexOf('=') + 1)));
    return new Binder(source).bind("lac", Bindable.of(LacProperties.class)).get();
  }
}
