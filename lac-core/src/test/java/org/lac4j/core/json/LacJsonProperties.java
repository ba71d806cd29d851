package org.lac4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lac4j.core.PersonalText;
import org.lac4j.core.internal.shape.Shapes;
import org.lac4j.core.json.jackson2.LacJackson2Module;

class LacJsonProperties {

  private static final LacJson JSON = LacJson.refusingUnknownFields();
  private static final LacJson KEEPING = LacJson.keepingUnknownFields();
  private static final ObjectMapper STRICT =
      JsonMapper.builder().addModule(new LacJackson2Module()).build();
  private static final ObjectMapper LENIENT =
      STRICT.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Set<String> IDS_AND_CODES =
      ImmutableSet.of(
          "id",
          "code",
          "area",
          "areas",
          "coordinator",
          "coveredBy",
          "usualCover",
          "introduction",
          "person");
  private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

  @Property
  void a_value_is_read_back_as_its_type_and_as_the_sealed_type_above(
      @ForAll("values") Object value) {
    String text = JSON.write(value);
    for (Class<?> type : ModelSamples.typesOf(value)) {
      assertThat((Object) JSON.read(type, text)).isEqualTo(value);
      assertThat((Object) KEEPING.readDocument(type, text).value()).isEqualTo(value);
    }
  }

  @Example
  void every_type_that_has_a_json_form_is_tried() {
    assertThat(ModelSamples.typesTried()).containsAll(Shapes.all().keySet());
  }

  @Property(tries = 300)
  void jackson_reads_back_what_it_wrote(@ForAll("values") Object value) throws Exception {
    String text = STRICT.writeValueAsString(value);
    assertThat(STRICT.readTree(text)).isEqualTo(STRICT.readTree(JSON.write(value)));
    for (Class<?> type : ModelSamples.typesOf(value)) {
      assertThat((Object) STRICT.readValue(text, type)).isEqualTo(value);
    }
  }

  @Property(tries = 300)
  void what_is_written_fits_the_schema(@ForAll("values") Object value) {
    String text = JSON.write(value);
    for (Class<?> type : ModelSamples.typesOf(value)) {
      assertThat(schema(type).validate(text, InputFormat.JSON)).isEmpty();
    }
  }

  @Property(tries = 300)
  void what_does_not_fit_the_schema_is_refused(@ForAll("documents") Object value, @ForAll long seed)
      throws Exception {
    Class<?> type = ModelSamples.typesOf(value).get(0);
    String damaged = damaged(STRICT.readTree(JSON.write(value)), new Random(seed)).toString();
    Throwable refusal = catchThrowable(() -> JSON.read(type, damaged));

    assertThat(refusal != null || schema(type).validate(damaged, InputFormat.JSON).isEmpty())
        .isTrue();
    if (refusal != null) {
      assertThat(refusal).isInstanceOf(LacJsonException.class);
      assertThat(refusal.toString()).doesNotContain(PersonalText.MARKER);
    }
  }

  @Property(tries = 300)
  void an_unknown_field_anywhere_is_kept_or_refused_as_the_host_chooses(
      @ForAll("documents") Object value, @ForAll long seed) throws Exception {
    Class<?> type = ModelSamples.typesOf(value).get(0);
    ObjectNode tree = (ObjectNode) STRICT.readTree(JSON.write(value));
    List<ObjectNode> objects = objectsIn(tree);
    objects.get(new Random(seed).nextInt(objects.size())).put("addedByTheHost", 42);
    String text = tree.toString();

    LacDocument<?> kept = KEEPING.readDocument(type, text);
    assertThat((Object) kept.value()).isEqualTo(value);
    assertThat(kept.hasUnknownFields()).isTrue();
    assertThat(STRICT.readTree(KEEPING.write(kept))).isEqualTo(tree);
    assertThat((Object) LENIENT.readValue(text, type)).isEqualTo(value);
    assertThatThrownBy(() -> JSON.read(type, text)).hasMessageContaining("is not known");
    assertThatThrownBy(() -> STRICT.readValue(text, type)).hasMessageContaining("is not known");
  }

  @Property(tries = 300)
  void text_that_breaks_off_is_refused_and_not_repeated(
      @ForAll("documents") Object value, @ForAll long seed) {
    String text = JSON.write(value);
    String broken = text.substring(0, new Random(seed).nextInt(text.length()));
    Class<?> type = ModelSamples.typesOf(value).get(0);

    assertThatThrownBy(() -> JSON.read(type, broken))
        .isInstanceOf(LacJsonException.class)
        .hasNoCause()
        .satisfies(e -> assertThat(e.toString()).doesNotContain(PersonalText.MARKER));
  }

  @Property(tries = 500)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void a_text_that_stands_where_it_may_not_is_not_repeated(
      @ForAll("documents") Object value, @ForAll long seed) throws Exception {
    Class<?> type = ModelSamples.typesOf(value).get(0);
    JsonNode tree = STRICT.readTree(JSON.write(value));
    plant(tree, "", new Random(seed));
    Throwable refusal = catchThrowable(() -> JSON.read(type, tree.toString()));

    if (refusal != null) {
      assertThat(refusal).isInstanceOf(LacJsonException.class);
      assertThat(refusal.toString()).doesNotContain(PersonalText.MARKER);
    }
    Statistics.collect(refusal != null);
    Statistics.coverage(
        checker -> {
          checker.check(true).count(count -> count > 0);
          checker.check(false).count(count -> count > 0);
        });
  }

  /** Puts the marker in the place of every fourth text; of an id or code such that it is not well-formed. */
  private static void plant(JsonNode tree, String name, Random random) {
    if (tree instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                String inner = name.equals("usualCover") ? name : field.getKey();
                plant(field.getValue(), inner, random);
                field.setValue(planted(field.getValue(), inner, random));
              });
    } else if (tree instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        plant(array.get(i), name, random);
        array.set(i, planted(array.get(i), name, random));
      }
    }
  }

  private static JsonNode planted(JsonNode leaf, String name, Random random) {
    if (!leaf.isTextual() || random.nextInt(4) != 0) {
      return leaf;
    }
    return TextNode.valueOf(
        IDS_AND_CODES.contains(name) ? PersonalText.MARKER + '\u001b' : PersonalText.MARKER);
  }

  private static Schema schema(Class<?> type) {
    return SCHEMAS.computeIfAbsent(
        type, each -> REGISTRY.getSchema(LacSchema.of(each, UnknownFields.REFUSE)));
  }

  /** Removes, replaces or adds a field of some object in the tree. */
  private static JsonNode damaged(JsonNode tree, Random random) {
    List<ObjectNode> objects = objectsIn(tree);
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.isEmpty() ? "none" : names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.put(name, "damaged");
      case 2 -> object.set(name, BooleanNode.TRUE);
      case 3 -> object.putNull(name);
      default -> object.put(PersonalText.MARKER, PersonalText.MARKER);
    }
    return tree;
  }

  /** The objects in which the names of fields are the model's: all but the map of cover. */
  private static List<ObjectNode> objectsIn(JsonNode tree) {
    List<ObjectNode> objects = new ArrayList<>();
    if (tree instanceof ObjectNode object) {
      objects.add(object);
      object.properties().stream()
          .filter(field -> !field.getKey().equals("usualCover"))
          .forEach(field -> objects.addAll(objectsIn(field.getValue())));
    } else if (tree instanceof ArrayNode array) {
      array.forEach(element -> objects.addAll(objectsIn(element)));
    }
    return objects;
  }

  @Provide
  Arbitrary<Object> values() {
    return ModelSamples.any();
  }

  @Provide
  Arbitrary<Object> documents() {
    return ModelSamples.documents();
  }
}
