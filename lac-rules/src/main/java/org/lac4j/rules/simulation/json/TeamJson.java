package org.lac4j.rules.simulation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.WorkingPattern;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.ScenarioFault;
import org.lac4j.rules.simulation.scenario.Sickness;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;

/** Areas with their demand, and coordinators. */
final class TeamJson {

  private TeamJson() {}

  static Optional<SimulatedArea> area(JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "code", "name", "demand", "nearest");
    return fields.make(
        () ->
            new SimulatedArea(
                Area.of(fields.text("code"), fields.text("name")),
                fields
                    .required("demand", "an object with its kind", TeamJson::demand)
                    .orElse(Demand.NONE),
                fields.optional("nearest", AreaCode::of)));
  }

  private static Optional<Demand> demand(JsonNode node, String path, List<ScenarioFault> faults) {
    return switch (node.path("kind").asText("")) {
      case "per-year" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "introductions");
        yield fields.make(() -> new Demand.PerYear(fields.number("introductions")));
      }
      case "of-population" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "population", "perThousandAYear");
        yield fields.make(
            () ->
                new Demand.OfPopulation(
                    fields.whole("population"), fields.number("perThousandAYear")));
      }
      case "dated" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "days");
        yield fields.make(
            () -> new Demand.Dated(fields.list("days", Fields.texts(LocalDate::parse))));
      }
      default -> {
        faults.add(
            new ScenarioFault(
                path, "Demand has the kind per-year, of-population or dated: give one of them."));
        yield Optional.empty();
      }
    };
  }

  static ObjectNode write(SimulatedArea area) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("code", area.code().value()).put("name", area.area().name());
    ObjectNode demand = node.putObject("demand");
    if (area.demand() instanceof Demand.PerYear perYear) {
      demand.put("kind", "per-year").put("introductions", perYear.introductions());
    } else if (area.demand() instanceof Demand.OfPopulation of) {
      demand
          .put("kind", "of-population")
          .put("population", of.population())
          .put("perThousandAYear", of.perThousandAYear());
    } else if (area.demand() instanceof Demand.Dated dated) {
      ArrayNode days = demand.put("kind", "dated").putArray("days");
      dated.days().forEach(day -> days.add(day.toString()));
    }
    area.nearest().ifPresent(code -> node.put("nearest", code.value()));
    return node;
  }

  static Optional<SimulatedCoordinator> coordinator(
      JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields =
        Fields.of(
            node,
            path,
            faults,
            "id",
            "areas",
            "helpsIn",
            "workingPattern",
            "hoursPerWeek",
            "leaveWeeksPerYear",
            "inductionWeeks",
            "sickness",
            "leaveCoveredBy",
            "absences",
            "vacancies");
    return fields.make(
        () -> {
          SimulatedCoordinator.Builder post =
              SimulatedCoordinator.builder().id(CoordinatorId.of(fields.text("id")));
          post.areas(fields.list("areas", Fields.texts(AreaCode::of)));
          post.helpsIn(fields.list("helpsIn", Fields.texts(AreaCode::of)));
          if (fields.has("workingPattern")) {
            ImmutableList<DayOfWeek> days =
                fields.list(
                    "workingPattern", Fields.texts(text -> Fields.constant(text, DayOfWeek.class)));
            post.workingPattern(WorkingPattern.of(days.toArray(DayOfWeek[]::new)));
          }
          fields.optionalNumber("hoursPerWeek").ifPresent(post::hoursPerWeek);
          fields.optionalNumber("leaveWeeksPerYear").ifPresent(post::leaveWeeksPerYear);
          fields.optionalWhole("inductionWeeks").ifPresent(post::inductionWeeks);
          fields.optional("sickness", TeamJson::sickness).ifPresent(post::sickness);
          post.leaveCoveredBy(fields.optional("leaveCoveredBy", CoordinatorId::of));
          post.absences(fields.list("absences", TeamJson::absence));
          return post.vacancies(fields.list("vacancies", TeamJson::absence)).build();
        });
  }

  private static Optional<Sickness> sickness(
      JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "spellsPerYear", "lasts");
    return fields.make(
        () ->
            new Sickness(
                fields.number("spellsPerYear"),
                fields.required("lasts", "a length", LengthJson::read).orElse(Length.NONE)));
  }

  private static Optional<Absence> absence(JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "first", "last", "coveredBy");
    return fields.make(
        () ->
            new Absence(
                fields.day("first"),
                fields.optionalDay("last"),
                fields.optional("coveredBy", CoordinatorId::of)));
  }

  static ObjectNode write(SimulatedCoordinator post) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", post.id().value());
    ArrayNode areas = node.putArray("areas");
    post.areas().forEach(area -> areas.add(area.value()));
    ArrayNode helpsIn = node.putArray("helpsIn");
    post.helpsIn().forEach(area -> helpsIn.add(area.value()));
    ArrayNode days = node.putArray("workingPattern");
    post.workingPattern().days().forEach(day -> days.add(Fields.kebab(day)));
    node.put("hoursPerWeek", post.hoursPerWeek());
    node.put("leaveWeeksPerYear", post.leaveWeeksPerYear());
    node.put("inductionWeeks", post.inductionWeeks());
    ObjectNode sickness = node.putObject("sickness");
    sickness.put("spellsPerYear", post.sickness().spellsPerYear());
    sickness.set("lasts", LengthJson.write(post.sickness().lasts()));
    post.leaveCoveredBy().ifPresent(id -> node.put("leaveCoveredBy", id.value()));
    write(node.putArray("absences"), post.absences());
    write(node.putArray("vacancies"), post.vacancies());
    return node;
  }

  private static void write(ArrayNode list, ImmutableList<Absence> absences) {
    for (Absence absence : absences) {
      ObjectNode node = list.addObject().put("first", absence.first().toString());
      absence.last().ifPresent(last -> node.put("last", last.toString()));
      absence.coveredBy().ifPresent(id -> node.put("coveredBy", id.value()));
    }
  }
}
