package org.lac4j.core.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.internal.jackson2.Jackson2Port;
import org.lac4j.core.internal.jackson3.Jackson3Port;

/** What holds whichever Jackson is there. */
class JsonPortProperties {

  private static final ImmutableList<JsonPort> PORTS =
      ImmutableList.of(new Jackson2Port(), new Jackson3Port());

  @Property
  void both_write_the_same_text_and_read_back_what_they_wrote(
      @ForAll("trees") JsonTree tree, @ForAll boolean indented) {
    String text = PORTS.get(0).print(tree, indented);

    assertThat(PORTS.get(1).print(tree, indented)).isEqualTo(text);
    for (JsonPort port : PORTS) {
      assertThat(port.parse(text)).isEqualTo(tree);
      assertThat(port.parse(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(tree);
      assertThat(port.parse(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(tree);
    }
    Statistics.label("object with fields")
        .collect(tree instanceof JsonObject object && !object.entries().isEmpty())
        .coverage(checker -> checker.check(true).percentage(share -> share > 10));
  }

  @Property
  void a_number_is_equal_to_another_way_of_writing_it(@ForAll int whole) {
    JsonNumber number = JsonNumber.of(whole);

    assertThat(number)
        .isEqualTo(JsonNumber.of((double) whole))
        .hasSameHashCodeAs(JsonNumber.of((double) whole))
        .isNotEqualTo(JsonNumber.of(whole + 0.5));
  }

  @Example
  void a_number_keeps_every_digit() {
    String text = "[123456789012345678901234567890,0.1234567890123456789012345,1E+400,-7]";

    for (JsonPort port : PORTS) {
      JsonTree read = port.parse(text);
      assertThat(port.parse(port.print(read, false))).isEqualTo(read);
      assertThat(((JsonNumber) ((JsonList) read).get(0)).value())
          .isEqualTo(new BigInteger("123456789012345678901234567890"));
      assertThat(((JsonNumber) ((JsonList) read).get(1)).value())
          .isEqualTo(new BigDecimal("0.1234567890123456789012345"));
    }
  }

  @Example
  void both_refuse_what_is_not_one_value_of_json() {
    for (JsonPort port : PORTS) {
      for (String bad :
          ImmutableList.of(
              "",
              " ",
              "{",
              "[1",
              "{\"a\":1,\"a\":2}",
              "1 2",
              "{} []",
              "secret",
              "NaN",
              "[1,]",
              "{a:1}",
              "'a'",
              "// secret\n1",
              "[".repeat(65) + "]".repeat(65))) {
        assertThatThrownBy(() -> port.parse(bad))
            .isInstanceOf(JsonSyntaxException.class)
            .hasMessageStartingWith("This is not valid JSON, or it goes past a limit")
            .hasMessageNotContaining("secret")
            .hasNoCause();
      }
    }
  }

  @Example
  void both_take_the_deepest_and_longest_that_may_be() {
    String deep = "[".repeat(JsonPort.MAX_DEPTH) + "]".repeat(JsonPort.MAX_DEPTH);
    for (JsonPort port : PORTS) {
      assertThat(port.print(port.parse(deep), false)).isEqualTo(deep);
    }
  }

  @Example
  void json_has_no_number_that_is_not_finite() {
    assertThatThrownBy(() -> JsonNumber.of(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("JSON has no number for NaN.");
  }

  @Provide
  Arbitrary<JsonTree> trees() {
    return trees(3);
  }

  private static Arbitrary<JsonTree> trees(int levels) {
    Arbitrary<JsonTree> leaves =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(8).map(JsonText::new),
            Arbitraries.longs().map(JsonNumber::of),
            Arbitraries.doubles().map(JsonNumber::of),
            Arbitraries.of(true, false).map(JsonFlag::new),
            Arbitraries.just(JsonNull.NULL));
    if (levels == 0) {
      return leaves;
    }
    Arbitrary<JsonTree> lists =
        trees(levels - 1)
            .list()
            .ofMaxSize(4)
            .map(
                elements -> {
                  JsonList list = new JsonList();
                  elements.forEach(list::add);
                  return list;
                });
    Arbitrary<JsonTree> objects =
        Combinators.combine(Arbitraries.strings().ofMaxLength(4), trees(levels - 1))
            .as((name, value) -> new JsonObject().set(name, value))
            .list()
            .ofMaxSize(4)
            .map(
                parts -> {
                  JsonObject object = new JsonObject();
                  parts.forEach(object::setAll);
                  return object;
                });
    return Arbitraries.oneOf(leaves, lists, objects);
  }
}
