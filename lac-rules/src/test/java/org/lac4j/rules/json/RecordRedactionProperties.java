package org.lac4j.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lac4j.core.PersonalText;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.plan.SettingRule;
import org.lac4j.rules.priority.HumanOverride;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;
import org.lac4j.rules.response.Presence;
import org.lac4j.rules.response.ResponseFacts;
import org.lac4j.rules.response.ResponseRule;

/** Puts personal texts anywhere into records of decisions, and looks for them in the errors of reading. */
class RecordRedactionProperties {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
  private static final Instant NOON = Instant.parse("2026-01-14T12:00:00Z");

  /** An id tells nothing about anyone and may stand in errors; a text that is one proves nothing. */
  private static final Set<String> IDS = ImmutableSet.of("id", "by", "coordinator", "version");

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final EligibilityRule ELIGIBILITY = EligibilityRule.withoutTeam();
  private static final PrioritisationRule PRIORITY = PrioritisationRule.standard();
  private static final ResponseRule RESPONSE = ResponseRule.standard();
  private static final SettingRule SETTING = SettingRule.standard();
  private static final DecisionJson JSON =
      DecisionJson.builder()
          .add(ELIGIBILITY, FactsJson.ofEligibility())
          .add(PRIORITY, FactsJson.ofPriority())
          .add(RESPONSE, FactsJson.ofResponse())
          .add(SETTING, FactsJson.ofSetting())
          .build();

  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void nothing_personal_stands_in_the_error_of_a_record_with_a_text_in_the_wrong_place(
      @ForAll("records") String record,
      @ForAll("texts") String text,
      @ForAll int choice,
      @ForAll boolean asName) {
    JsonNode tree = parsed(record);
    List<Place> places = places(tree).toList();
    Place place = places.get(Math.floorMod(choice, places.size()));
    if (asName) {
      place.parent.put(text, 1);
    } else {
      place.parent.put(place.name, text);
    }

    assertReadsWithoutTelling(tree.toString());
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void nothing_personal_stands_in_the_error_of_a_record_that_is_cut_off(
      @ForAll("queues") String record, @ForAll int choice) {
    assertReadsWithoutTelling(record.substring(0, Math.floorMod(choice, record.length())));
  }

  private static JsonNode parsed(String record) {
    try {
      return MAPPER.readTree(record);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertReadsWithoutTelling(String record) {
    Throwable thrown = catchThrowable(() -> JSON.replay(record));
    if (thrown != null) {
      assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
      assertThat(Throwables.getStackTraceAsString(thrown)).doesNotContain(PersonalText.MARKER);
    }
    Statistics.collect(thrown != null && record.contains(PersonalText.MARKER));
    Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 20));
  }

  /** Finds every field at any depth, but those of ids. */
  private static Stream<Place> places(JsonNode node) {
    Stream<Place> here =
        node instanceof ObjectNode object
            ? ImmutableList.copyOf(object.fieldNames()).stream()
                .filter(name -> !IDS.contains(name))
                .map(name -> new Place(object, name))
            : Stream.of();
    return Stream.concat(
        here, ImmutableList.copyOf(node).stream().flatMap(RecordRedactionProperties::places));
  }

  private record Place(ObjectNode parent, String name) {}

  @Provide
  Arbitrary<String> records() {
    return Arbitraries.oneOf(
        queues(), Arbitraries.of(ImmutableList.of(eligibility(), response(), setting())));
  }

  /** Records of a queue with the reason of an override. */
  @Provide
  Arbitrary<String> queues() {
    return Combinators.combine(texts(), Arbitraries.of(1, 2)).as(RecordRedactionProperties::queue);
  }

  private static String queue(String reason, int place) {
    Waiting waiting = Waiting.builder().id(IntroductionId.of("I-1")).receivedAt(NOON).build();
    HumanOverride override =
        HumanOverride.builder()
            .id(waiting.id())
            .place(place)
            .reason(reason)
            .by(CoordinatorId.of("C-1"))
            .on(DAY)
            .build();
    return JSON.write(
        DecisionRecord.of(
            PRIORITY,
            PriorityFacts.of(
                    ImmutableList.of(waiting, waiting.withId(IntroductionId.of("I-2"))), DAY)
                .with(override)));
  }

  private static String eligibility() {
    return JSON.write(
        DecisionRecord.of(
            ELIGIBILITY,
            EligibilityFacts.of(
                new Placement.Inside(Area.of("A1", "Holgate"), 120), ConversationWish.YES, DAY)));
  }

  private static String response() {
    return JSON.write(
        DecisionRecord.of(
            RESPONSE,
            ResponseFacts.received(NOON).withPresence(Presence.of(CoordinatorId.of("C-1")))));
  }

  private static String setting() {
    return JSON.write(
        DecisionRecord.of(SETTING, SettingFacts.of(Setting.FORMAL_CARE_PLANNING_MEETING)));
  }

  @Provide
  Arbitrary<String> texts() {
    return PersonalText.texts();
  }
}
