package org.lac4j.rules.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lac4j.rules.Decision;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.Reason;
import org.lac4j.rules.Replay;
import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;

/**
 * Writes decisions with their facts as JSON for an audit trail, and replays them.
 *
 * <pre>{@code
 * EligibilityRule rule = EligibilityRule.of(team);
 * DecisionJson json = DecisionJson.builder().add(rule, FactsJson.ofEligibility()).build();
 * String line = json.write(DecisionRecord.of(rule, facts));
 * boolean same = json.replay(line).isSame();
 * }</pre>
 *
 * <p>A record says which rule and version decided, on which facts, with which outcome, reasons, next steps and details.
 * Its form is described by {@link #schema}, and carries the number of that description. It holds what the facts hold: a
 * place, or a coordinator's own words for an override, so it is to be kept as personal data is kept.
 *
 * <p>Needs jackson-databind on the class path. Immutable and thread-safe.
 */
public final class DecisionJson {

  private static final int SCHEMA_VERSION = 1;

  private final ImmutableMap<String, Entry<?, ?>> entries;

  private DecisionJson(ImmutableMap<String, Entry<?, ?>> entries) {
    this.entries = entries;
  }

  /**
   * Starts with no rule.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of what is written.
   *
   * @return the schema, as JSON text
   */
  public static String schema() {
    try {
      return Resources.toString(
          Resources.getResource(DecisionJson.class, "decision-" + SCHEMA_VERSION + ".schema.json"),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a record on one line.
   *
   * @param <F> the facts
   * @param <D> the decision
   * @param record the record, of a rule and version that this knows
   * @return the JSON text
   * @throws IllegalArgumentException if the rule and version are not known here, or the facts are of another type
   */
  public <F, D extends Decision> String write(DecisionRecord<F, D> record) {
    RuleVersion rule = record.rule();
    Entry<?, ?> entry = entries.get(key(rule.id(), rule.version()));
    if (entry == null) {
      throw new IllegalArgumentException(
          "Rule " + rule.id() + ", version " + rule.version() + ", is not known here: add it.");
    }
    ObjectNode json =
        Fields.MAPPER
            .createObjectNode()
            .put("schema", "lac4j-decision")
            .put("schemaVersion", SCHEMA_VERSION);
    json.set("rule", ruleTree(rule));
    json.set("facts", entry.writeFacts(record.facts()));
    json.set("decision", decisionTree(record.decision()));
    return text(json);
  }

  private static ObjectNode ruleTree(RuleVersion rule) {
    ObjectNode json =
        Fields.MAPPER
            .createObjectNode()
            .put("id", rule.id())
            .put("version", rule.version())
            .put("description", rule.description());
    rule.justification().ifPresent(why -> json.put("justification", why));
    return json;
  }

  /**
   * Decides again on the facts of a record and compares outcome, reasons, next steps and details.
   *
   * @param json the record, as {@link #write} wrote it
   * @return whether the decision is the same
   * @throws IllegalArgumentException if the text is no such record; the message names the place and repeats nothing
   */
  public Replay replay(String json) {
    Fields record =
        Fields.of(
            Fields.parse(json), "the top", "schema", "schemaVersion", "rule", "facts", "decision");
    if (!record.text("schema").equals("lac4j-decision")
        || record.number("schemaVersion") != SCHEMA_VERSION) {
      throw Fields.wrong("schema", "is not lac4j-decision, version " + SCHEMA_VERSION);
    }
    Fields rule =
        Fields.of(record.object("rule"), "rule", "id", "version", "description", "justification");
    Entry<?, ?> entry = entries.get(key(rule.text("id"), rule.text("version")));
    return entry == null
        ? new Replay.OtherRule(rule.text("id"), rule.text("version"))
        : entry.replay(record.object("facts"), record.object("decision"));
  }

  private static JsonNode decisionTree(Decision decision) {
    ObjectNode json = Fields.MAPPER.createObjectNode().put("outcome", decision.outcome());
    decision.reasons().forEach(reason -> json.withArray("reasons").add(reasonTree(reason)));
    decision.nextSteps().forEach(step -> json.withArray("nextSteps").add(step));
    if (!decision.details().isEmpty()) {
      json.set("details", Fields.MAPPER.valueToTree(decision.details()));
    }
    return json;
  }

  private static JsonNode reasonTree(Reason reason) {
    return Fields.MAPPER.valueToTree(reason.details());
  }

  private static String text(JsonNode tree) {
    try {
      return Fields.MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String id, String version) {
    return id + " " + version;
  }

  /**
   * A rule and the form of its facts.
   *
   * @param rule the rule
   * @param facts the form
   */
  private record Entry<F, D extends Decision>(Rule<F, D> rule, FactsJson<F> facts) {

    ObjectNode writeFacts(Object recorded) {
      if (!facts.type().isInstance(recorded)) {
        throw new IllegalArgumentException(
            "The facts of rule "
                + rule.about().id()
                + " are no "
                + facts.type().getSimpleName()
                + ": record the facts that it decided on.");
      }
      return facts.write(facts.type().cast(recorded));
    }

    Replay replay(ObjectNode recordedFacts, ObjectNode recorded) {
      D again = rule.decide(facts.read(recordedFacts));
      // Through text, so that a number is the same number however it was held.
      boolean same = Fields.parse(text(decisionTree(again))).equals(recorded);
      return same ? new Replay.Same(again) : new Replay.Different(again);
    }
  }

  /** Collects the rules that may stand in records; not for use by several threads. */
  public static final class Builder {

    private final Map<String, Entry<?, ?>> entries = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds a version of a rule. Old versions stay in for as long as their decisions may be replayed.
     *
     * @param <F> the facts
     * @param <D> the decision
     * @param rule the rule
     * @param facts the form of its facts
     * @return this builder
     * @throws IllegalArgumentException if the version was added before
     */
    public <F, D extends Decision> Builder add(Rule<F, D> rule, FactsJson<F> facts) {
      requireNonNull(facts, "facts");
      RuleVersion about = rule.about();
      Entry<F, D> entry = new Entry<>(rule, facts);
      if (entries.putIfAbsent(key(about.id(), about.version()), entry) != null) {
        throw new IllegalArgumentException(
            "Version "
                + about.version()
                + " of rule "
                + about.id()
                + " is there already: add each version once.");
      }
      return this;
    }

    /**
     * Builds the writer.
     *
     * @return the writer
     */
    public DecisionJson build() {
      return new DecisionJson(ImmutableMap.copyOf(entries));
    }
  }
}
