package org.lac4j.rules.simulation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.OnceCovered;
import org.lac4j.rules.simulation.scenario.ScenarioFault;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;

/** How a scenario starts, and what changes. */
final class CourseJson {

  private static final SimulatedCoordinator SOMEONE =
      SimulatedCoordinator.builder().id(CoordinatorId.of("-")).build();

  private CourseJson() {}

  static Optional<Change> change(JsonNode node, String path, List<ScenarioFault> faults) {
    return switch (node.path("kind").asText("")) {
      case "coordinator-joins" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "on", "coordinator");
        yield fields.make(
            () ->
                new Change.CoordinatorJoins(
                    fields.day("on"),
                    fields
                        .required("coordinator", "a coordinator", TeamJson::coordinator)
                        .orElse(SOMEONE)));
      }
      case "coordinator-leaves" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "on", "coordinator", "people");
        yield fields.make(
            () ->
                new Change.CoordinatorLeaves(
                    fields.day("on"),
                    CoordinatorId.of(fields.text("coordinator")),
                    fields
                        .optionalConstant("people", Handover.class)
                        .orElse(Handover.TO_SUCCESSOR)));
      }
      case "area-added" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "on", "area", "coordinator");
        yield fields.make(
            () ->
                new Change.AreaAdded(
                    fields.day("on"),
                    AreaCode.of(fields.text("area")),
                    CoordinatorId.of(fields.text("coordinator"))));
      }
      case "demand-changes" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "on", "areas", "factor");
        yield fields.make(
            () ->
                new Change.DemandChanges(
                    fields.day("on"),
                    ImmutableSet.copyOf(fields.list("areas", Fields.texts(AreaCode::of))),
                    fields.number("factor")));
      }
      case "service-ends" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "on", "area", "people", "overDays");
        yield fields.make(
            () ->
                new Change.ServiceEnds(
                    fields.day("on"),
                    AreaCode.of(fields.text("area")),
                    new Change.ServiceEnds.Spread(
                        fields.whole("people"), fields.whole("overDays"))));
      }
      default -> {
        faults.add(
            new ScenarioFault(
                path,
                "A change has the kind coordinator-joins, coordinator-leaves, area-added, demand-changes or"
                    + " service-ends: give one of them."));
        yield Optional.empty();
      }
    };
  }

  static ObjectNode write(Change change) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    String on = change.on().toString();
    if (change instanceof Change.CoordinatorJoins joins) {
      node.put("kind", "coordinator-joins").put("on", on);
      node.set("coordinator", TeamJson.write(joins.coordinator()));
    } else if (change instanceof Change.CoordinatorLeaves leaves) {
      node.put("kind", "coordinator-leaves")
          .put("on", on)
          .put("coordinator", leaves.coordinator().value())
          .put("people", Fields.kebab(leaves.people()));
    } else if (change instanceof Change.AreaAdded added) {
      node.put("kind", "area-added")
          .put("on", on)
          .put("area", added.area().value())
          .put("coordinator", added.coordinator().value());
    } else if (change instanceof Change.DemandChanges demand) {
      ArrayNode areas = node.put("kind", "demand-changes").put("on", on).putArray("areas");
      demand.areas().forEach(area -> areas.add(area.value()));
      node.put("factor", demand.factor());
    } else if (change instanceof Change.ServiceEnds ends) {
      node.put("kind", "service-ends")
          .put("on", on)
          .put("area", ends.area().value())
          .put("people", ends.people().number())
          .put("overDays", ends.people().overDays());
    }
    return node;
  }

  static Optional<OnceCovered> onceCovered(JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "rises", "overWeeks");
    return fields.make(
        () ->
            new OnceCovered(
                fields.optionalFlag("rises").orElse(true),
                fields.optionalWhole("overWeeks").orElse(OnceCovered.RISES.overWeeks())));
  }

  static Optional<Start> start(JsonNode node, String path, List<ScenarioFault> faults) {
    return switch (node.path("kind").asText("")) {
      case "empty" -> Fields.of(node, path, faults, "kind").make(() -> Start.EMPTY);
      case "warm-up" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "weeks");
        yield fields.make(() -> new Start.WarmUp(fields.whole("weeks")));
      }
      case "warm-up-found" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "longestWeeks");
        yield fields.make(() -> new Start.WarmUpFound(fields.whole("longestWeeks")));
      }
      case "today" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "open", "waiting");
        yield fields.make(
            () ->
                new Start.Today(
                    fields.list("open", CourseJson::inTouch),
                    fields.list("waiting", CourseJson::inQueue)));
      }
      default -> {
        faults.add(
            new ScenarioFault(
                path,
                "A start has the kind empty, today, warm-up or warm-up-found: give one of them."));
        yield Optional.empty();
      }
    };
  }

  private static Optional<InTouch> inTouch(JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "area", "since", "support", "aims", "urgency");
    return fields.make(
        () ->
            InTouch.builder()
                .area(AreaCode.of(fields.text("area")))
                .since(fields.day("since"))
                .support(fields.optionalConstant("support", Support.class))
                .aims(aims(fields))
                .urgency(urgency(fields))
                .build());
  }

  private static Optional<InQueue> inQueue(JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields =
        Fields.of(
            node, path, faults, "area", "receivedAt", "urgency", "answered", "meetingOn", "aims");
    return fields.make(
        () ->
            InQueue.builder()
                .area(AreaCode.of(fields.text("area")))
                .receivedAt(fields.moment("receivedAt"))
                .urgency(urgency(fields))
                .isAnswered(fields.optionalFlag("answered").orElse(false))
                .meetingOn(fields.optionalDay("meetingOn"))
                .aims(aims(fields))
                .build());
  }

  private static Urgency urgency(Fields fields) {
    return fields.optionalConstant("urgency", Urgency.class).orElse(Urgency.NOT_SAID);
  }

  private static ImmutableList<Aim> aims(Fields fields) {
    return fields.list("aims", Fields.texts(Aim::parse));
  }

  static ObjectNode write(Start start) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (start instanceof Start.Empty) {
      node.put("kind", "empty");
    } else if (start instanceof Start.WarmUp warmUp) {
      node.put("kind", "warm-up").put("weeks", warmUp.weeks());
    } else if (start instanceof Start.WarmUpFound found) {
      node.put("kind", "warm-up-found").put("longestWeeks", found.longestWeeks());
    } else if (start instanceof Start.Today today) {
      node.put("kind", "today");
      ArrayNode open = node.putArray("open");
      today.open().forEach(one -> open.add(write(one)));
      ArrayNode waiting = node.putArray("waiting");
      today.waiting().forEach(one -> waiting.add(write(one)));
    }
    return node;
  }

  private static ObjectNode write(InTouch one) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("area", one.area().value()).put("since", one.since().toString());
    one.support().ifPresent(support -> node.put("support", Fields.kebab(support)));
    return people(node, one.urgency(), one.aims());
  }

  private static ObjectNode write(InQueue one) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("area", one.area().value())
        .put("receivedAt", one.receivedAt().toString())
        .put("answered", one.isAnswered());
    one.meetingOn().ifPresent(day -> node.put("meetingOn", day.toString()));
    return people(node, one.urgency(), one.aims());
  }

  private static ObjectNode people(ObjectNode node, Urgency urgency, Set<Aim> aims) {
    ArrayNode list = node.put("urgency", Fields.kebab(urgency)).putArray("aims");
    aims.forEach(aim -> list.add(aim.toString()));
    return node;
  }
}
