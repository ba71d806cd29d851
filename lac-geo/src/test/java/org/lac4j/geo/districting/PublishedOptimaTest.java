package org.lac4j.geo.districting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.RealData;
import org.lac4j.core.place.AreaCode;

/**
 * The fewest cut edges of areas made of counties, as Validi and Buchanan proved them ("Political districting to minimize cut
 * edges", Table 9): reached, and never beaten.
 */
class PublishedOptimaTest {

  private static final double METRES_PER_DEGREE = 111_000;

  private static JsonNode state(String name) throws IOException {
    return new ObjectMapper().readTree(RealData.file("districting/" + name + ".json").toFile());
  }

  private static UnitGraph graph(JsonNode state) {
    UnitGraph.Builder graph = UnitGraph.builder();
    for (JsonNode unit : state.get("units")) {
      graph.unit(
          AreaCode.of(unit.get("code").asText()),
          unit.get("population").asDouble(),
          unit.get("x").asDouble() * METRES_PER_DEGREE * 0.75,
          unit.get("y").asDouble() * METRES_PER_DEGREE);
    }
    for (JsonNode pair : state.get("neighbours")) {
      graph.neighbours(pair.get(0).asText(), pair.get(1).asText(), 1_000);
    }
    return graph.build();
  }

  private static Design answer(String name, long steps) throws IOException {
    JsonNode state = state(name);
    UnitGraph graph = graph(state);
    int areas = state.get("areas").asInt();
    LoadRange range = LoadRange.around(graph, areas, state.get("deviation").asDouble() / 2);
    Design answer =
        Districting.of(graph)
            .withLimits(DesignLimits.DEFAULT.withSteps(steps).withThreads(2))
            .redraw(areas, range, Objective.CUT_EDGES);
    System.out.printf(
        "%s: %d areas, published %d, found %.0f, bound %.0f, %s%n",
        name,
        areas,
        state.get("fewestCutEdges").asInt(),
        answer.proof().value(),
        answer.proof().bound(),
        answer.proof().status());
    return answer;
  }

  @ParameterizedTest
  @CsvSource({"idaho, 2000000", "new-mexico, 4000000"})
  void small_states_are_proved(String name, long steps) throws IOException {
    Design answer = answer(name, steps);

    assertThat(answer.proof().status()).isEqualTo(DesignStatus.OPTIMAL);
    assertThat(answer.proof().value()).isEqualTo(state(name).get("fewestCutEdges").asDouble());
  }

  @Tag("scale")
  @ParameterizedTest
  @CsvSource({"west-virginia, true", "iowa, false", "oklahoma, false", "alabama, false"})
  void larger_states_are_reached(String name, boolean proved) throws IOException {
    Design answer = answer(name, DesignLimits.DEFAULT.steps());
    double published = state(name).get("fewestCutEdges").asDouble();

    assertThat(answer.proof().value()).isEqualTo(published);
    assertThat(answer.proof().bound()).isLessThanOrEqualTo(published);
    assertThat(answer.proof().status() == DesignStatus.OPTIMAL).isEqualTo(proved);
  }
}
