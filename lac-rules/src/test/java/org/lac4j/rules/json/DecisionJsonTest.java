package org.lac4j.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.introduction.Setting;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.RecordedDecision;
import org.lac4j.rules.Replay;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.plan.SettingFacts;
import org.lac4j.rules.plan.SettingRule;
import org.lac4j.rules.priority.HumanOverride;
import org.lac4j.rules.priority.Judgement;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

class DecisionJsonTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final EligibilityRule ELIGIBILITY = EligibilityRule.withoutTeam();
  private static final PrioritisationRule PRIORITY = PrioritisationRule.standard();
  private static final DecisionJson JSON =
      DecisionJson.builder()
          .add(ELIGIBILITY, FactsJson.ofEligibility())
          .add(PRIORITY, FactsJson.ofPriority())
          .build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DecisionJson.schema());
  private static final EligibilityFacts FACTS =
      EligibilityFacts.of(
          new Placement.Inside(Area.of("A1", "Holgate"), 120), ConversationWish.YES, TODAY);
  private static final EligibilityFacts OUTSIDE =
      EligibilityFacts.of(
          new Placement.Outside(Optional.of(Area.of("A1", "Holgate")), 350.0),
          ConversationWish.NOT_ASKED,
          TODAY);
  private static final PriorityFacts QUEUE =
      PriorityFacts.of(
              ImmutableList.of(
                  Waiting.builder()
                      .id(IntroductionId.of("I-1"))
                      .receivedAt(Instant.parse("2026-01-02T10:00:00Z"))
                      .promisedBy(TODAY)
                      .urgency(Urgency.CRISIS)
                      .judgement(Judgement.CAN_WAIT)
                      .overtaken(1)
                      .build(),
                  Waiting.builder()
                      .id(IntroductionId.of("I-2"))
                      .receivedAt(Instant.parse("2026-01-03T10:00:00.5Z"))
                      .answered(true)
                      .build()),
              TODAY)
          .with(
              HumanOverride.builder()
                  .id(IntroductionId.of("I-2"))
                  .place(1)
                  .reason("We spoke.")
                  .by(CoordinatorId.of("C-1"))
                  .on(TODAY)
                  .build());

  @Test
  void a_record_says_who_decided_on_what_and_why() {
    assertThat(JSON.write(DecisionRecord.of(ELIGIBILITY, FACTS)))
        .isEqualTo(
            """
            {"schemaVersion":1,"schema":"lac4j-decision",\
            "rule":{"id":"eligibility","version":"2",\
            "description":"Living in an area that is covered and wanting a conversation"},\
            "facts":{"schemaVersion":1,"placement":{"kind":"inside","area":{"code":"A1","name":"Holgate"},"metresFromEdge":120.0},\
            "wish":"yes","asOf":"2026-01-05"},\
            "decision":{"outcome":"eligible","reasons":[\
            {"code":"place-covered","text":"The place is in Holgate, which is covered.","sources":["P7"],\
            "values":{"area":"A1"}},\
            {"code":"conversation-wanted","text":"They want a conversation.","sources":["P7"],"values":{}}],\
            "details":{"area":{"code":"A1","name":"Holgate"}}}}""");
  }

  @Test
  void a_record_has_the_justification_and_the_next_steps() {
    assertThat(JSON.write(DecisionRecord.of(ELIGIBILITY.because("the law says so"), OUTSIDE)))
        .contains("\"justification\":\"the law says so\"")
        .contains("\"nextSteps\":[\"Tell them who else might be able to help where they live.\",");
  }

  static Stream<String> records() {
    return Stream.of(
        JSON.write(DecisionRecord.of(ELIGIBILITY, FACTS)),
        JSON.write(DecisionRecord.of(ELIGIBILITY, OUTSIDE)),
        JSON.write(
            DecisionRecord.of(
                ELIGIBILITY.because("the law says so"),
                EligibilityFacts.withoutPlace(ConversationWish.NO, TODAY))),
        JSON.write(DecisionRecord.of(PRIORITY, QUEUE)));
  }

  @ParameterizedTest
  @MethodSource("records")
  void a_record_replays(String record) {
    assertThat(JSON.replay(record).isSame()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("records")
  void a_record_is_as_its_schema_says(String record) {
    assertThat(SCHEMA.validate(record, InputFormat.JSON)).isEmpty();
  }

  @Test
  void a_setting_replays_with_and_without() {
    SettingRule rule = SettingRule.standard();
    DecisionJson json = DecisionJson.builder().add(rule, FactsJson.ofSetting()).build();
    for (SettingFacts facts :
        ImmutableList.of(
            SettingFacts.of(Setting.FORMAL_CARE_PLANNING_MEETING),
            new SettingFacts(Optional.empty()))) {
      String record = json.write(DecisionRecord.of(rule, facts));
      assertThat(FactsJson.ofSetting().read(FactsJson.ofSetting().write(facts))).isEqualTo(facts);
      assertThat(json.replay(record).isSame()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"schemaVersion\":1`, `\"schemaVersion\":2`",
        "`\"schema\":`, `\"more\":1,\"schema\":`",
        "`\"outcome\":\"eligible\"`, `\"outcome\":7`",
        "`\"sources\":[\"P7\"]`, `\"sources\":\"P7\"`",
        "`\"values\":{}`, `\"values\":{\"count\":7}`",
      })
  void the_schema_refuses_other_records(String good, String bad) {
    String record = JSON.write(DecisionRecord.of(ELIGIBILITY, FACTS));
    assertThat(record).contains(good);
    assertThat(SCHEMA.validate(record.replace(good, bad), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void another_decision_is_told() {
    String record = JSON.write(DecisionRecord.of(ELIGIBILITY, FACTS));
    for (String tampered :
        new String[] {
          record.replace("\"outcome\":\"eligible\"", "\"outcome\":\"outside-coverage\""),
          record.replace("They want a conversation.", "They want one."),
          record.replace("\"sources\":[\"P7\"]", "\"sources\":[\"P8\"]"),
          record.replace("\"wish\":\"yes\"", "\"wish\":\"not-asked\""),
        }) {
      assertThat(tampered).isNotEqualTo(record);
      assertThat(JSON.replay(tampered)).isInstanceOf(Replay.Different.class);
    }
  }

  @Test
  void a_version_that_is_not_at_hand_is_told() {
    EligibilityRule other =
        ELIGIBILITY.withNextStepsOutside("ebor-1", ImmutableList.of("Ask at the library."));
    DecisionJson theirs = DecisionJson.builder().add(other, FactsJson.ofEligibility()).build();
    assertThat(JSON.replay(theirs.write(DecisionRecord.of(other, FACTS))))
        .isEqualTo(new Replay.OtherRule("eligibility", "ebor-1"));
    assertThatThrownBy(() -> JSON.write(DecisionRecord.of(other, FACTS)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rule eligibility, version ebor-1, is not known here: add it.");
  }

  @Test
  void facts_of_another_rule_are_refused() {
    DecisionRecord<PriorityFacts, ?> mixed =
        new DecisionRecord<>(ELIGIBILITY.about(), QUEUE, PRIORITY.decide(QUEUE));
    assertThatThrownBy(() -> JSON.write(mixed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The facts of rule eligibility are not EligibilityFacts: record the facts that it"
                + " decided on.");
  }

  @Test
  void a_version_is_added_once() {
    DecisionJson.Builder builder =
        DecisionJson.builder().add(ELIGIBILITY, FactsJson.ofEligibility());
    assertThatThrownBy(() -> builder.add(ELIGIBILITY, FactsJson.ofEligibility()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Version 2 of rule eligibility is there already: add each version once.");
  }

  static Stream<Arguments> badRecords() {
    return Stream.of(
        Arguments.of(
            "\"asOf\":\"2026-01-05\"",
            "\"asOf\":\"SECRET\"",
            "/facts/asOf: This is not a valid date such as 2026-01-05."),
        Arguments.of("\"asOf\":\"2026-01-05\"", "\"asOf\":5", "/facts/asOf: A text belongs here."),
        Arguments.of(",\"asOf\":\"2026-01-05\"", "", "/facts/asOf: This field is missing."),
        Arguments.of(
            "\"wish\":\"yes\"",
            "\"wish\":\"SECRET\"",
            "/facts/wish: Known here: yes, no, not-asked. This is none of them."),
        Arguments.of(
            "\"wish\":\"yes\"",
            "\"wish\":\"yes\",\"SECRET\":1",
            "/facts: Field 4 of this object is not known. Known are placement, wish, asOf."),
        Arguments.of(
            "\"kind\":\"inside\"",
            "\"kind\":\"SECRET\"",
            "/facts/placement/kind: Known here: inside, near-edge, split, outside, unplaced. This is none of them."),
        Arguments.of(
            "{\"schemaVersion\":1,\"schema\"",
            "{\"schemaVersion\":2,\"schema\"",
            "/schemaVersion: The document follows a later schema than this library knows, which is 1:"
                + " use a later release of the library."),
        Arguments.of(
            "\"schema\":\"lac4j-decision\"",
            "\"schema\":\"SECRET\"",
            "/schema: Known here: lac4j-decision. This is none of them."),
        Arguments.of(
            "\"rule\":{",
            "\"SECRET\":[],\"rule\":{",
            "the document: Field 3 of this object is not known. Known are schema, rule, facts, decision."));
  }

  @ParameterizedTest
  @MethodSource("badRecords")
  void a_bad_record_is_refused_by_place_without_its_content(
      String good, String bad, String message) {
    String record = JSON.write(DecisionRecord.of(ELIGIBILITY, FACTS)).replace(good, bad);
    assertThatThrownBy(() -> JSON.replay(record))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The JSON document has 1 fault:\n- " + message)
        .hasMessageNotContaining("SECRET");
  }

  static Stream<Arguments> badQueues() {
    return Stream.of(
        Arguments.of(
            "\"answered\":true",
            "\"answered\":1",
            "/facts/queue/1/answered: True or false belongs here."),
        Arguments.of(
            "\"overtaken\":1",
            "\"overtaken\":1.5",
            "/facts/queue/0/overtaken: A whole number belongs here."),
        Arguments.of(
            "\"receivedAt\":\"2026-01-02T10:00:00Z\"",
            "\"receivedAt\":\"2026\"",
            "/facts/queue/0/receivedAt: This is not a valid moment in UTC such as 2026-01-05T10:15:00Z."),
        Arguments.of(
            "\"overrides\":[", "\"overrides\":[7,", "/facts/overrides/0: An object belongs here."));
  }

  @ParameterizedTest
  @MethodSource("badQueues")
  void a_bad_queue_is_refused_by_place(String good, String bad, String message) {
    String record = JSON.write(DecisionRecord.of(PRIORITY, QUEUE)).replace(good, bad);
    assertThatThrownBy(() -> JSON.replay(record))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The JSON document has 1 fault:\n- " + message);
  }

  @Test
  void a_null_in_a_list_is_refused_by_place() {
    String facts =
        """
        {"asOf":"2026-01-05","loads":[{"coordinator":"C-1","areas":[null]}]}
        """;
    assertThatThrownBy(() -> FactsJson.ofCaseload().read(facts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The JSON document has 1 fault:\n- /loads/0/areas/0: A text belongs here.");
  }

  @Test
  void a_record_is_read_with_its_facts_and_its_decision() {
    DecisionRecord<EligibilityFacts, ?> record = DecisionRecord.of(ELIGIBILITY, OUTSIDE);
    DecisionRecord<?, RecordedDecision> read = JSON.read(JSON.write(record));

    assertThat(read.rule()).isEqualTo(record.rule());
    assertThat((Object) read.facts()).isEqualTo(OUTSIDE);
    assertThat(read.decision().outcome()).isEqualTo("outside-coverage");
    assertThat(read.decision().reasons()).isEqualTo(record.decision().reasons());
    assertThat(read.decision().nextSteps()).isEqualTo(record.decision().nextSteps());
  }

  @Test
  void facts_of_a_council_have_a_form_of_its_own() {
    FactsJson<Integer> form =
        FactsJson.of(
            Integer.class,
            number -> "{\"number\":" + number + "}",
            json -> Integer.valueOf(json.replaceAll("[^0-9]", "")));

    assertThat(form.read(form.write(7))).isEqualTo(7);
    assertThatThrownBy(() -> form.read("{\"number\":\"\"}"))
        .isInstanceOf(LacJsonException.class)
        .hasMessageStartingWith("The JSON document has 1 fault");
  }

  @Test
  void what_is_no_json_is_refused_without_its_content() {
    for (String text :
        new String[] {"{\"SECRET\":", "{\"SECRET\":1,\"SECRET\":2}", "SECRET", "{} {}"}) {
      assertThatThrownBy(() -> JSON.replay(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("This is not valid JSON, or it goes past a limit")
          .hasMessageNotContaining("SECRET");
    }
    assertThatThrownBy(() -> JSON.replay("[]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the document: An object belongs here.");
    assertThatThrownBy(() -> JSON.replay("")).isInstanceOf(IllegalArgumentException.class);
  }
}
