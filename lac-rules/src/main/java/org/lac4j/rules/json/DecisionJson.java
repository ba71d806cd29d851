package org.lac4j.rules.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lac4j.core.internal.shape.ReadContext;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.json.LacSchema;
import org.lac4j.core.json.UnknownFields;
import org.lac4j.rules.Decision;
import org.lac4j.rules.DecisionRecord;
import org.lac4j.rules.RecordedDecision;
import org.lac4j.rules.Replay;
import org.lac4j.rules.Rule;
import org.lac4j.rules.RuleVersion;
import org.lac4j.rules.internal.factshape.DecisionShapes;
import org.lac4j.rules.internal.factshape.RecordShapes;

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
 * <p>Needs {@code jackson-core} on the class path, of Jackson 3 or 2. Immutable and thread-safe.
 */
public final class DecisionJson {

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
   * Returns the JSON Schema (2020-12) of what is written; facts have a schema of their own.
   *
   * @return the schema, as JSON text
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public static String schema() {
    return LacSchema.of(DecisionRecord.class, UnknownFields.REFUSE);
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
    Entry<?, ?> entry = entry(rule);
    return RecordPort.print(
        RecordShapes.STORED.write(
            new RecordShapes.Stored(
                rule,
                entry.writeFacts(record.facts()),
                DecisionShapes.recorded(record.decision()))));
  }

  /**
   * Reads a record with the facts and the decision that it holds.
   *
   * @param json the record, as {@link #write} wrote it, or an earlier release
   * @return the record; its decision says what was decided then
   * @throws LacJsonException if the text is not such a record; it tells every fault by its place, and repeats nothing
   * @throws IllegalArgumentException if the rule and version are not known here
   */
  public DecisionRecord<?, RecordedDecision> read(String json) {
    RecordShapes.Stored stored = RecordPort.read(RecordShapes.STORED, json);
    return new DecisionRecord<>(
        stored.rule(), entry(stored.rule()).readFacts(stored.facts()), stored.decision());
  }

  /**
   * Decides again on the facts of a record and compares outcome, reasons, next steps and details.
   *
   * @param json the record, as {@link #write} wrote it
   * @return whether the decision is the same
   * @throws LacJsonException if the text is not such a record; it tells every fault by its place, and repeats nothing
   */
  public Replay replay(String json) {
    RecordShapes.Stored stored = RecordPort.read(RecordShapes.STORED, json);
    RuleVersion rule = stored.rule();
    Entry<?, ?> entry = entries.get(key(rule.id(), rule.version()));
    return entry == null
        ? new Replay.OtherRule(rule.id(), rule.version())
        : entry.replay(stored.facts(), stored.decision());
  }

  private Entry<?, ?> entry(RuleVersion rule) {
    Entry<?, ?> entry = entries.get(key(rule.id(), rule.version()));
    if (entry == null) {
      throw new IllegalArgumentException(
          "Rule " + rule.id() + ", version " + rule.version() + ", is not known here: add it.");
    }
    return entry;
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

    JsonTree writeFacts(Object recorded) {
      if (!facts.type().isInstance(recorded)) {
        throw new IllegalArgumentException(
            "The facts of rule "
                + rule.about().id()
                + " are not "
                + facts.type().getSimpleName()
                + ": record the facts that it decided on.");
      }
      return facts.shape().write(facts.type().cast(recorded));
    }

    F readFacts(JsonTree recorded) {
      return RecordPort.read(facts.shape(), recorded, ReadContext.start(true).field("facts"));
    }

    Replay replay(JsonTree recordedFacts, RecordedDecision recorded) {
      D again = rule.decide(readFacts(recordedFacts));
      return DecisionShapes.recorded(again).equals(recorded)
          ? new Replay.Same(again)
          : new Replay.Different(again);
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
