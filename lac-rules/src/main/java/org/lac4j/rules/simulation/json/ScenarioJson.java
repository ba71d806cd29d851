package org.lac4j.rules.simulation.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.rules.caseload.AdjacentAreas;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.scenario.Assumption;
import org.lac4j.rules.simulation.scenario.InvalidScenarioException;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.ScenarioFault;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/**
 * Reads and writes scenarios as JSON.
 *
 * <p>The fields are those of {@link Scenario} and its parts; sealed types carry a {@code kind}, constants are in lower
 * case with hyphens, and what has a default may be left out. {@link
 * org.lac4j.rules.simulation.scenario.York2024} written out shows every form. All faults are told at once, each with its
 * JSON Pointer, what stands there, and the cure. A document has at most 16,777,216 characters and 64 levels.
 *
 * <p>Needs jackson-databind on the class path. Thread-safe.
 */
public final class ScenarioJson {

  private static final int MAX_LENGTH = 16 * 1024 * 1024;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(com.fasterxml.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .streamReadConstraints(
                      com.fasterxml.jackson.core.StreamReadConstraints.builder()
                          .maxDocumentLength(16 * 1024 * 1024)
                          .maxNestingDepth(64)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private static final People NOBODY = People.builder().longLasts(Length.NONE).build();

  private ScenarioJson() {}

  /**
   * Reads a scenario.
   *
   * @param json the document
   * @return the scenario
   * @throws InvalidScenarioException with every fault, if it is no JSON, not such a document, or its parts don't fit
   */
  public static Scenario read(String json) {
    if (json.length() > MAX_LENGTH) {
      throw whole(
          "The document has " + json.length() + " characters: give at most " + MAX_LENGTH + ".");
    }
    List<ScenarioFault> faults = new ArrayList<>();
    Optional<Scenario> scenario = read(parse(json), faults);
    return scenario.orElseThrow(() -> new InvalidScenarioException(faults));
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw whole("This is no JSON" + place(e) + ": " + e.getOriginalMessage());
    }
  }

  private static String place(JsonProcessingException e) {
    return Optional.ofNullable(e.getLocation())
        .map(at -> ", at line " + at.getLineNr() + ", column " + at.getColumnNr())
        .orElse("");
  }

  private static InvalidScenarioException whole(String message) {
    return new InvalidScenarioException(ImmutableList.of(new ScenarioFault("", message)));
  }

  private static Optional<Scenario> read(JsonNode node, List<ScenarioFault> faults) {
    Fields fields =
        Fields.of(
            node,
            "",
            faults,
            "name",
            "firstDay",
            "lastDay",
            "calendar",
            "season",
            "areas",
            "coordinators",
            "adjacent",
            "people",
            "attention",
            "policies",
            "changes",
            "onceCovered",
            "start",
            "assumptions");
    Scenario.Builder scenario = Scenario.builder();
    scenario.name(fields.text("name"));
    scenario.firstDay(fields.day("firstDay")).lastDay(fields.day("lastDay"));
    fields.optional("calendar", ScenarioJson::calendar).ifPresent(scenario::calendar);
    fields.optional("season", ScenarioJson::season).ifPresent(scenario::season);
    scenario.areas(fields.list("areas", TeamJson::area));
    scenario.coordinators(fields.list("coordinators", TeamJson::coordinator));
    scenario.adjacent(AdjacentAreas.of(fields.list("adjacent", ScenarioJson::pair)));
    scenario.people(fields.required("people", "an object", PeopleJson::read).orElse(NOBODY));
    fields.optional("attention", PeopleJson::attention).ifPresent(scenario::attention);
    fields.optional("policies", PoliciesJson::read).ifPresent(scenario::policies);
    scenario.changes(fields.list("changes", CourseJson::change));
    fields.optional("onceCovered", CourseJson::onceCovered).ifPresent(scenario::onceCovered);
    fields.optional("start", CourseJson::start).ifPresent(scenario::start);
    scenario.assumptions(fields.list("assumptions", ScenarioJson::assumption));
    return faults.isEmpty() ? Optional.of(scenario.build()) : Optional.empty();
  }

  private static Optional<WorkCalendar> calendar(
      JsonNode node, String path, List<ScenarioFault> faults) {
    if (node.path("kind").asText("").equals("always")) {
      return Fields.of(node, path, faults, "kind").make(() -> WorkCalendar.ALWAYS);
    }
    if (node.path("kind").asText("").equals("office-hours")) {
      Fields fields = Fields.of(node, path, faults, "kind", "from", "to", "closures");
      return fields.make(
          () ->
              new WorkCalendar.OfficeHours(
                  hours(fields, LocalTime.of(9, 0), LocalTime.of(17, 0)),
                  ImmutableSortedSet.copyOf(
                      fields.list("closures", Fields.texts(LocalDate::parse)))));
    }
    faults.add(
        new ScenarioFault(
            path, "A calendar has the kind office-hours or always: give one of them."));
    return Optional.empty();
  }

  private static Season.Hours hours(Fields fields, LocalTime from, LocalTime to) {
    return new Season.Hours(
        fields.optionalTime("from").orElse(from), fields.optionalTime("to").orElse(to));
  }

  private static Optional<Season> season(JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "months", "days", "from", "to");
    return fields.make(
        () ->
            new Season(
                weights(fields, "months", 12),
                weights(fields, "days", 7),
                hours(fields, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
  }

  private static ImmutableList<Double> weights(Fields fields, String name, int size) {
    return fields.has(name)
        ? fields.list(name, Fields::numbers)
        : ImmutableList.copyOf(Collections.nCopies(size, 1.0));
  }

  private static Optional<AdjacentAreas.Pair> pair(
      JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "first", "second");
    return fields.make(
        () ->
            AdjacentAreas.Pair.of(
                AreaCode.of(fields.text("first")), AreaCode.of(fields.text("second"))));
  }

  private static Optional<Assumption> assumption(
      JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "about", "text", "source");
    return fields.make(
        () ->
            new Assumption(
                fields.text("about"), fields.text("text"), fields.optionalText("source")));
  }

  /**
   * Writes a scenario.
   *
   * @param scenario the scenario
   * @return the document, indented
   * @throws IllegalArgumentException if a policy is none of the library's own rules
   */
  public static String write(Scenario scenario) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("name", scenario.name())
        .put("firstDay", scenario.firstDay().toString())
        .put("lastDay", scenario.lastDay().toString());
    write(node.putObject("calendar"), scenario.calendar());
    Season season = scenario.season();
    ObjectNode seasonNode = node.putObject("season");
    season.months().forEach(seasonNode.putArray("months")::add);
    season.days().forEach(seasonNode.putArray("days")::add);
    write(seasonNode, season.hours());
    ArrayNode areas = node.putArray("areas");
    scenario.areas().forEach(area -> areas.add(TeamJson.write(area)));
    ArrayNode coordinators = node.putArray("coordinators");
    scenario.coordinators().forEach(post -> coordinators.add(TeamJson.write(post)));
    ArrayNode adjacent = node.putArray("adjacent");
    for (AdjacentAreas.Pair pair : scenario.adjacent().pairs()) {
      adjacent.addObject().put("first", pair.first().value()).put("second", pair.second().value());
    }
    node.set("people", PeopleJson.write(scenario.people()));
    node.set("attention", PeopleJson.write(scenario.attention()));
    node.set("policies", PoliciesJson.write(scenario.policies()));
    ArrayNode changes = node.putArray("changes");
    scenario.changes().forEach(change -> changes.add(CourseJson.write(change)));
    node.putObject("onceCovered")
        .put("rises", scenario.onceCovered().rises())
        .put("overWeeks", scenario.onceCovered().overWeeks());
    node.set("start", CourseJson.write(scenario.start()));
    ArrayNode assumptions = node.putArray("assumptions");
    scenario.assumptions().forEach(assumption -> write(assumptions.addObject(), assumption));
    return node.toPrettyString() + "\n";
  }

  private static void write(ObjectNode node, WorkCalendar calendar) {
    if (calendar instanceof WorkCalendar.OfficeHours office) {
      node.put("kind", "office-hours");
      write(node, office.hours());
      ArrayNode closures = node.putArray("closures");
      office.closures().forEach(day -> closures.add(day.toString()));
    } else {
      node.put("kind", "always");
    }
  }

  private static void write(ObjectNode node, Season.Hours hours) {
    node.put("from", hours.from().toString()).put("to", hours.to().toString());
  }

  private static void write(ObjectNode node, Assumption assumption) {
    node.put("about", assumption.about()).put("text", assumption.text());
    assumption.source().ifPresent(source -> node.put("source", source));
  }
}
