package org.lac4j.core.internal.modelshape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lac4j.core.internal.shape.ShapeAttributes;
import org.lac4j.core.internal.shape.Shapes;
import org.lac4j.core.introduction.Introduction;

/** Nothing of a value is left out of its JSON: a new attribute without its field fails here. */
class ModelAttributesTest {

  @Test
  void every_attribute_of_every_value_has_a_field() {
    assertThat(ShapeAttributes.withoutField(Shapes.all().keySet()))
        .as("written as a field of the name of its kind")
        .containsExactly("Postcode.text", "Uprn.text");
  }

  @Test
  void every_value_that_a_document_holds_has_a_shape() {
    assertThat(ShapeAttributes.withoutShape(Shapes.documents().values())).isEmpty();
  }

  @Test
  void the_attributes_of_most_values_are_known() {
    assertThat(Shapes.all().keySet())
        .filteredOn(type -> !type.isEnum())
        .filteredOn(type -> !ShapeAttributes.of(type).isEmpty())
        .hasSizeGreaterThan(30);
    assertThat(
            Stream.of(Introduction.class)
                .map(ShapeAttributes::of)
                .flatMap(attributes -> attributes.keySet().stream()))
        .contains("id", "receivedAt", "aims", "background");
  }
}
