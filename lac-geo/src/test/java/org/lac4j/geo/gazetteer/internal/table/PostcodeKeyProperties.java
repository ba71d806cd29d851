package org.lac4j.geo.gazetteer.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.PlaceArbitraries;
import org.lac4j.core.place.Postcode;

class PostcodeKeyProperties {

  @Property
  void every_postcode_is_packed_and_read_back(@ForAll("postcodes") Postcode postcode) {
    Statistics.label("kind")
        .collect(postcode.kind())
        .coverage(
            coverage -> {
              for (Postcode.Kind kind : Postcode.Kind.values()) {
                coverage.check(kind).count(count -> count > 0);
              }
            });
    long key = PostcodeKey.pack(postcode.text());
    assertThat(key).isBetween(0L, KeyTable.MAX_KEY);
    assertThat(PostcodeKey.unpack(key)).isEqualTo(postcode.text());
  }

  @Property
  void a_text_that_is_packed_is_read_back_as_it_was(@ForAll("texts") String text) {
    long key = PostcodeKey.pack(text);
    Statistics.collect(key == PostcodeKey.NONE);
    if (key != PostcodeKey.NONE) {
      assertThat(PostcodeKey.unpack(key)).isEqualTo(text);
    }
  }

  @Example
  void another_form_is_not_packed() {
    for (String text :
        new String[] {
          "", " ", "?", " 4AB", "YO244AB1X", "YO24?4AB", "YO24 4AB1X", "yo24 4ab", "Y O 1"
        }) {
      assertThat(PostcodeKey.pack(text)).as(text).isEqualTo(PostcodeKey.NONE);
    }
  }

  @Provide
  Arbitrary<Postcode> postcodes() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, PlaceArbitraries.postcodes()),
        Tuple.of(1, Arbitraries.of("NPT 9ZB", "W1V 4AB").map(Postcode::ofIssued)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("AZ09 -?a").ofMaxLength(10);
  }
}
