package org.lac4j.rules.simulation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.EndReason;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.ScenarioFault;

/** People and the attention they need. */
final class PeopleJson {

  private PeopleJson() {}

  static Optional<People> read(JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields =
        Fields.of(
            node,
            path,
            faults,
            "urgencies",
            "aims",
            "longShare",
            "longShareByAim",
            "shortLasts",
            "longLasts",
            "returning",
            "givingUp");
    return fields.make(
        () -> {
          People.Builder people = People.builder();
          if (fields.has("urgencies")) {
            people.urgencies(
                weights(fields, "urgencies", text -> Fields.constant(text, Urgency.class)));
          }
          if (fields.has("aims")) {
            people.aims(weights(fields, "aims", Aim::parse));
          }
          fields.optionalNumber("longShare").ifPresent(people::longShare);
          people.longShareByAim(weights(fields, "longShareByAim", Aim::parse));
          fields.optional("shortLasts", LengthJson::read).ifPresent(people::shortLasts);
          people.longLasts(
              fields.required("longLasts", "a length", LengthJson::read).orElse(Length.NONE));
          fields.optional("returning", PeopleJson::returning).ifPresent(people::returning);
          return people.givingUp(fields.list("givingUp", PeopleJson::givingUp)).build();
        });
  }

  private static <K> ImmutableMap<K, Double> weights(
      Fields fields, String name, Function<String, K> parse) {
    ImmutableMap.Builder<K, Double> weights = ImmutableMap.builder();
    fields.numbers(name, entry -> weights.put(parse.apply(entry.name()), entry.number()));
    return weights.buildOrThrow();
  }

  private static Optional<Returning> returning(
      JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "share", "after");
    return fields.make(
        () ->
            new Returning(
                fields.number("share"),
                fields.required("after", "a length", LengthJson::read).orElse(Length.NONE)));
  }

  private static Optional<GivingUp> givingUp(
      JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields = Fields.of(node, path, faults, "cause", "share", "after");
    return fields.make(
        () ->
            new GivingUp(
                EndReason.of(fields.text("cause")),
                fields.number("share"),
                fields.required("after", "a length", LengthJson::read).orElse(Length.NONE)));
  }

  static ObjectNode write(People people) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    put(node, "urgencies", people.urgencies(), Fields::kebab);
    put(node, "aims", people.aims(), Aim::toString);
    node.put("longShare", people.longShare());
    put(node, "longShareByAim", people.longShareByAim(), Aim::toString);
    node.set("shortLasts", LengthJson.write(people.shortLasts()));
    node.set("longLasts", LengthJson.write(people.longLasts()));
    node.putObject("returning")
        .put("share", people.returning().share())
        .set("after", LengthJson.write(people.returning().after()));
    ArrayNode givingUp = node.putArray("givingUp");
    for (GivingUp one : people.givingUp()) {
      givingUp
          .addObject()
          .put("cause", one.cause().code())
          .put("share", one.share())
          .set("after", LengthJson.write(one.after()));
    }
    return node;
  }

  private static <K> void put(
      ObjectNode node, String name, Map<K, Double> weights, Function<K, String> print) {
    ObjectNode numbers = node.putObject(name);
    weights.forEach((key, weight) -> numbers.put(print.apply(key), weight));
  }

  static Optional<Attention> attention(JsonNode node, String path, List<ScenarioFault> faults) {
    Fields fields =
        Fields.of(
            node,
            path,
            faults,
            "answerMinutes",
            "firstMeetingMinutes",
            "handoverMinutes",
            "notCoveredMinutes",
            "shortHoursPerWeek",
            "longHoursPerWeek",
            "keptForNewHoursPerWeek",
            "coverShare",
            "readyAfter");
    return fields.make(
        () -> {
          Attention.Builder attention = Attention.builder();
          fields.optionalWhole("answerMinutes").ifPresent(attention::answerMinutes);
          fields.optionalWhole("firstMeetingMinutes").ifPresent(attention::firstMeetingMinutes);
          fields.optionalWhole("handoverMinutes").ifPresent(attention::handoverMinutes);
          fields.optionalWhole("notCoveredMinutes").ifPresent(attention::notCoveredMinutes);
          fields.optionalNumber("shortHoursPerWeek").ifPresent(attention::shortHoursPerWeek);
          fields.optionalNumber("longHoursPerWeek").ifPresent(attention::longHoursPerWeek);
          fields
              .optionalNumber("keptForNewHoursPerWeek")
              .ifPresent(attention::keptForNewHoursPerWeek);
          fields.optionalNumber("coverShare").ifPresent(attention::coverShare);
          fields.optional("readyAfter", LengthJson::read).ifPresent(attention::readyAfter);
          return attention.build();
        });
  }

  static ObjectNode write(Attention attention) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("answerMinutes", attention.answerMinutes())
        .put("firstMeetingMinutes", attention.firstMeetingMinutes())
        .put("handoverMinutes", attention.handoverMinutes())
        .put("notCoveredMinutes", attention.notCoveredMinutes())
        .put("shortHoursPerWeek", attention.shortHoursPerWeek())
        .put("longHoursPerWeek", attention.longHoursPerWeek())
        .put("keptForNewHoursPerWeek", attention.keptForNewHoursPerWeek())
        .put("coverShare", attention.coverShare());
    node.set("readyAfter", LengthJson.write(attention.readyAfter()));
    return node;
  }
}
