package org.lac4j.rules.simulation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.scenario.ScenarioFault;

/** How long something lasts, by kind. */
final class LengthJson {

  private LengthJson() {}

  static Optional<Length> read(JsonNode node, String path, List<ScenarioFault> faults) {
    String kind = node.path("kind").asText("");
    return switch (kind) {
      case "fixed" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "days");
        yield fields.make(() -> new Length.Fixed(fields.number("days")));
      }
      case "exponential" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "meanDays");
        yield fields.make(() -> new Length.Exponential(fields.number("meanDays")));
      }
      case "log-normal" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "meanDays", "sdDays");
        yield fields.make(
            () -> new Length.LogNormal(fields.number("meanDays"), fields.number("sdDays")));
      }
      case "gamma" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "meanDays", "sdDays");
        yield fields.make(
            () -> new Length.Gamma(fields.number("meanDays"), fields.number("sdDays")));
      }
      case "weibull" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "scaleDays", "shape");
        yield fields.make(
            () -> new Length.Weibull(fields.number("scaleDays"), fields.number("shape")));
      }
      case "empirical" -> {
        Fields fields = Fields.of(node, path, faults, "kind", "days");
        yield fields.make(() -> new Length.Empirical(fields.list("days", Fields::numbers)));
      }
      default -> {
        faults.add(
            new ScenarioFault(
                path,
                "A length has the kind fixed, exponential, log-normal, gamma, weibull or empirical:"
                    + " give one of them."));
        yield Optional.empty();
      }
    };
  }

  static ObjectNode write(Length length) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (length instanceof Length.Fixed fixed) {
      return node.put("kind", "fixed").put("days", fixed.days());
    }
    if (length instanceof Length.Exponential exponential) {
      return node.put("kind", "exponential").put("meanDays", exponential.meanDays());
    }
    if (length instanceof Length.LogNormal logNormal) {
      return node.put("kind", "log-normal")
          .put("meanDays", logNormal.meanDays())
          .put("sdDays", logNormal.sdDays());
    }
    if (length instanceof Length.Gamma gamma) {
      return node.put("kind", "gamma")
          .put("meanDays", gamma.meanDays())
          .put("sdDays", gamma.sdDays());
    }
    if (length instanceof Length.Weibull weibull) {
      return node.put("kind", "weibull")
          .put("scaleDays", weibull.scaleDays())
          .put("shape", weibull.shape());
    }
    node.put("kind", "empirical");
    ((Length.Empirical) length).days().forEach(node.putArray("days")::add);
    return node;
  }
}
