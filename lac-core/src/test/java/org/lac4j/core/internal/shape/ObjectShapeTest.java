package org.lac4j.core.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.internal.tree.JsonFlag;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonNull;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonText;
import org.lac4j.core.internal.tree.JsonTree;

/** The one declaration of an object, with a field of each sort, gives reading, writing and schema that agree. */
class ObjectShapeTest {

  /** A walk, which has a field of every sort. */
  private record Walk(
      String name, Optional<String> note, int minutes, List<String> stops, List<String> days) {

    Walk {
      if (minutes > 600) {
        throw new IllegalArgumentException("A walk takes at most 600 minutes.");
      }
    }
  }

  private static final ObjectShape<Walk> WALK = walk();

  private static ObjectShape<Walk> walk() {
    ObjectShape.Fields<Walk> fields = ObjectShape.named("walk");
    var name = fields.required("name", TextShape.PLAIN, Walk::name);
    var note = fields.optional("note", TextShape.PLAIN, Walk::note);
    var minutes = fields.withDefault("minutes", NumberShape.whole(1, 1000), 30, Walk::minutes);
    var stops = fields.list("stops", ListShape.of(TextShape.PLAIN), Walk::stops);
    var days = fields.everyList("days", ListShape.of(TextShape.PLAIN), Walk::days);
    return fields.makes(
        in ->
            new Walk(
                name.apply(in),
                note.apply(in),
                minutes.apply(in),
                stops.apply(in),
                days.apply(in)));
  }

  private static JsonObject least() {
    JsonObject object = new JsonObject().put("name", "Ings");
    object.putList("days");
    return object;
  }

  private static ImmutableList<ShapeFault> faults(JsonTree tree, boolean refusesUnknown) {
    try {
      WALK.read(tree, ReadContext.start(refusesUnknown).field("walks").element(2));
      return ImmutableList.of();
    } catch (ShapeException e) {
      return e.faults();
    }
  }

  @Example
  void what_is_usual_or_empty_may_be_left_out() {
    assertThat(WALK.read(least(), ReadContext.start(true)))
        .isEqualTo(new Walk("Ings", Optional.empty(), 30, List.of(), List.of()));
  }

  @Example
  void a_default_is_written_and_an_empty_list_only_where_it_must_be_there() {
    JsonObject written = WALK.write(new Walk("Ings", Optional.empty(), 30, List.of(), List.of()));

    assertThat(written.entries())
        .extracting(entry -> entry.getKey())
        .containsExactly("name", "minutes", "days");
    assertThat(WALK.fieldNames()).containsExactly("name", "note", "minutes", "stops", "days");
    assertThat(WALK.name()).isEqualTo("walk");
  }

  @Example
  void a_null_is_never_the_same_as_nothing() {
    assertThat(faults(least().set("note", JsonNull.NULL), true))
        .containsExactly(
            new ShapeFault("/walks/2/note", "This is null: leave the field out instead."));
  }

  @Example
  void what_the_value_itself_refuses_is_told_where_it_stands() {
    assertThat(faults(least().put("minutes", 601), true))
        .containsExactly(new ShapeFault("/walks/2", "A walk takes at most 600 minutes."));
  }

  @Example
  void something_else_than_an_object_is_one_fault() {
    assertThat(faults(new JsonList(), true))
        .containsExactly(new ShapeFault("/walks/2", "An object belongs here."));
  }

  @Example
  void an_unknown_field_is_told_by_its_number_for_its_name_may_be_anything() {
    JsonObject object = least().put("Mrs Beck's key", "under the pot");

    assertThat(faults(object, false)).isEmpty();
    assertThat(faults(object, true))
        .containsExactly(
            new ShapeFault(
                "/walks/2",
                "Field 3 of this object is not known. Known are name, note, minutes, stops, days."));
  }

  @Example
  void a_version_is_known_only_at_the_start_of_a_document() {
    JsonObject object = least().put(SchemaVersion.FIELD, 1);

    assertThat(faults(object, true)).hasSize(1);
    assertThat(WALK.read(object, ReadContext.start(true).withVersion()).name()).isEqualTo("Ings");
  }

  @Example
  void a_constant_comes_first_and_must_say_the_same() {
    ObjectShape<Walk> kind = WALK.withConstant("kind", TextShape.constant("walk"), "walk");
    JsonObject object = new JsonObject().put("kind", "walk");
    object.setAll(least());

    assertThat(kind.fieldNames()).startsWith("kind");
    assertThat(kind.read(object, ReadContext.start(true)).name()).isEqualTo("Ings");
    assertThatExceptionOfType(ShapeException.class)
        .isThrownBy(() -> kind.read(object.put("kind", "run"), ReadContext.start(true)))
        .satisfies(
            e -> assertThat(e.faults()).extracting(ShapeFault::pointer).containsExactly("/kind"));
  }

  /** Every fault is told at once, each where it is, however many fields are wrong together. */
  @Property
  void each_wrong_field_is_one_fault_in_the_order_of_the_fields(
      @ForAll("wrongs") Set<String> wrong) {
    JsonObject object = least();
    wrong.forEach(name -> object.set(name, new JsonFlag(true)));
    Statistics.label("wrong fields").collect(wrong.size());

    assertThat(faults(object, true))
        .extracting(ShapeFault::pointer)
        .containsExactlyElementsOf(
            WALK.fieldNames().stream()
                .filter(wrong::contains)
                .map(name -> "/walks/2/" + name)
                .toList());
  }

  @Property
  void whoever_is_written_is_read_back_and_has_every_required_field(@ForAll("walks") Walk walk) {
    JsonObject written = WALK.write(walk);

    assertThat(WALK.read(written, ReadContext.start(true))).isEqualTo(walk);
    assertThat(written.entries().stream().map(entry -> entry.getKey()).collect(Collectors.toSet()))
        .containsAll(required());
  }

  @Example
  void the_schema_requires_what_reading_requires() {
    assertThat(required()).containsExactly("name", "days");
    for (String name : required()) {
      JsonObject without = new JsonObject();
      least().entries().stream()
          .filter(entry -> !entry.getKey().equals(name))
          .forEach(entry -> without.set(entry.getKey(), entry.getValue()));

      assertThat(faults(without, true))
          .containsExactly(new ShapeFault("/walks/2/" + name, "This field is missing."));
    }
  }

  private static List<String> required() {
    JsonList names = (JsonList) WALK.describe(new Definitions(true), 0).get("required");
    return IntStream.range(0, names.size())
        .mapToObj(i -> ((JsonText) names.get(i)).value())
        .toList();
  }

  @Provide
  Arbitrary<Set<String>> wrongs() {
    return Arbitraries.of(WALK.fieldNames()).set();
  }

  @Provide
  Arbitrary<Walk> walks() {
    Arbitrary<String> texts = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5);
    return Combinators.combine(
            texts,
            texts.optional(),
            Arbitraries.integers().between(1, 600),
            texts.list().ofMaxSize(2),
            texts.list().ofMaxSize(2))
        .as(Walk::new);
  }
}
