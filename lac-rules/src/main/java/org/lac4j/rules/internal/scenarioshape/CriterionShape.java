package org.lac4j.rules.internal.scenarioshape;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.stream.Stream;
import org.lac4j.core.internal.shape.Definitions;
import org.lac4j.core.internal.shape.MapShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.ReadContext;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.WeightedCriterion;

/** A criterion of the library by its code, or an object with the weights of several. */
final class CriterionShape implements Shape<Criterion> {

  static final CriterionShape CRITERION = new CriterionShape();

  private static final ImmutableMap<String, Criterion> BY_CODE =
      Stream.of(StandardCriterion.values())
          .collect(ImmutableMap.toImmutableMap(Criterion::code, criterion -> criterion));

  private static final TextShape<Criterion> STANDARD =
      new TextShape<>(
          CriterionShape::code,
          CriterionShape::parse,
          schema -> BY_CODE.keySet().forEach(schema.putList("enum")::add));

  private static final ObjectShape<WeightedCriterion> WEIGHTED = weighted();

  private CriterionShape() {}

  private static String code(Criterion criterion) {
    if (!BY_CODE.containsValue(criterion)) {
      throw new IllegalArgumentException(
          "The criterion "
              + criterion.code()
              + " is not one of the library's own, which alone have a JSON form: keep the scenario in code.");
    }
    return criterion.code();
  }

  private static Criterion parse(String code) {
    Criterion criterion = BY_CODE.get(code);
    if (criterion == null) {
      throw new IllegalArgumentException(
          BY_CODE.keySet().stream()
              .collect(joining(", ", "Known here: ", ". This is none of them.")));
    }
    return criterion;
  }

  private static ObjectShape<WeightedCriterion> weighted() {
    ObjectShape.Fields<WeightedCriterion> fields = ObjectShape.named("weighted-criterion");
    var weights =
        fields.required(
            "weighted",
            new MapShape<>(STANDARD, NumberShape.decimal()),
            criterion -> ImmutableMap.copyOf((Map<Criterion, Double>) criterion.weights()));
    return fields.makes(in -> new WeightedCriterion(weights.apply(in)));
  }

  @Override
  public JsonTree write(Criterion value) {
    return value instanceof WeightedCriterion sum ? WEIGHTED.write(sum) : STANDARD.write(value);
  }

  @Override
  public Criterion read(JsonTree node, ReadContext reading) {
    return node instanceof JsonObject ? WEIGHTED.read(node, reading) : STANDARD.read(node, reading);
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    JsonObject schema = new JsonObject();
    schema.putList("oneOf").add(STANDARD.schema(definitions)).add(WEIGHTED.schema(definitions));
    return schema;
  }
}
