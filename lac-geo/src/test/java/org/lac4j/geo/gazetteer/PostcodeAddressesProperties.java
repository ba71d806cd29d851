package org.lac4j.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.gazetteer.internal.table.KeyTableBuilder;
import org.lac4j.geo.gazetteer.internal.table.PostcodeKey;
import org.lac4j.geo.gazetteer.internal.table.PostcodeValue;
import org.lac4j.geo.gazetteer.internal.table.SavedForm;

/** Which properties have which postcode, against a map of sets; in memory and as saved. */
class PostcodeAddressesProperties {

  private static final List<String> POSTCODES =
      List.of("YO1 7AA", "YO1 7AB", "YO24 4AB", "YO24 4AD", "BT1 1AA");
  private static final String UNKNOWN = "ZE3 9JZ";
  private static final int PROPERTIES = 12;

  private record Row(long uprn, String postcode) {}

  private static PostcodeDirectory postcodes(List<String> texts) throws IOException {
    KeyTableBuilder rows = new KeyTableBuilder();
    texts.forEach(text -> rows.add(PostcodeKey.pack(text), PostcodeValue.EMPTY));
    return new PostcodeDirectory(
        rows.build(
            SavedForm.Kind.POSTCODES,
            (first, second) -> {
              throw new AssertionError();
            }));
  }

  private static UprnDirectory uprns(int count) throws IOException {
    Directories.Properties properties = new Directories.Properties();
    for (long uprn = 1; uprn <= count; uprn++) {
      properties.addWithoutPoint(10 * uprn);
    }
    return properties.build();
  }

  @Property(tries = 500)
  void each_postcode_has_the_properties_that_named_it_first(@ForAll("rows") List<Row> rows)
      throws IOException {
    PostcodeDirectory postcodes = postcodes(POSTCODES);
    UprnDirectory uprns = uprns(PROPERTIES);
    PostcodeAddresses.Builder builder = new PostcodeAddresses.Builder(postcodes, uprns);
    Map<Long, String> first = new HashMap<>();
    int unmatched = 0;
    for (Row row : rows) {
      boolean known = !row.postcode.equals(UNKNOWN) && row.uprn % 10 == 0;
      boolean agrees = !known || row.postcode.equals(first.getOrDefault(row.uprn, row.postcode));
      assertThat(builder.add(row.uprn, row.postcode)).isEqualTo(agrees);
      unmatched += known ? 0 : 1;
      if (known) {
        first.putIfAbsent(row.uprn, row.postcode);
      }
    }
    PostcodeAddresses addresses = builder.build();
    Statistics.label("unmatched").collect(unmatched > 0);

    assertThat(addresses.size()).isEqualTo(first.size());
    assertThat(addresses.unmatched()).isEqualTo(unmatched);
    for (String text : POSTCODES) {
      assertThat(of(addresses, postcodes, uprns, text))
          .containsExactlyElementsOf(
              new TreeSet<>(
                  first.keySet().stream().filter(uprn -> first.get(uprn).equals(text)).toList()));
    }
  }

  private static List<Long> of(
      PostcodeAddresses addresses,
      PostcodeDirectory postcodes,
      UprnDirectory uprns,
      String postcode) {
    int ordinal = postcodes.find(Postcode.parse(postcode).text());
    List<Long> found = new ArrayList<>();
    for (int i = 0; i < addresses.count(ordinal); i++) {
      found.add(uprns.uprn(addresses.property(ordinal, i)).toLong());
    }
    return found;
  }

  private static PostcodeAddresses some(PostcodeDirectory postcodes, UprnDirectory uprns) {
    PostcodeAddresses.Builder builder = new PostcodeAddresses.Builder(postcodes, uprns);
    for (int i = 1; i <= PROPERTIES; i++) {
      builder.add(10L * i, POSTCODES.get(i % 3));
    }
    return builder.build();
  }

  @Example
  void a_property_beyond_a_postcodes_own_is_refused_though_there_are_more() throws IOException {
    PostcodeAddresses addresses = some(postcodes(POSTCODES), uprns(PROPERTIES));

    assertThatThrownBy(() -> addresses.property(0, addresses.count(0)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("none with the index");
    assertThatThrownBy(() -> addresses.property(0, -1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> addresses.count(POSTCODES.size()))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(addresses)
        .hasToString("12 properties with a postcode, " + addresses.bytes() + " bytes");
  }

  @Example
  void what_was_saved_opens_for_its_own_directories_alone() throws IOException {
    PostcodeDirectory postcodes = postcodes(POSTCODES);
    UprnDirectory uprns = uprns(PROPERTIES);
    Path file = Files.createTempFile("addresses", ".bin");
    try {
      PostcodeAddresses saved = some(postcodes, uprns);
      saved.save(file);

      PostcodeAddresses opened = PostcodeAddresses.open(file, postcodes, uprns);
      for (String text : POSTCODES) {
        assertThat(of(opened, postcodes, uprns, text)).isEqualTo(of(saved, postcodes, uprns, text));
      }
      assertThat(Files.size(file)).isEqualTo(saved.bytes());
      assertThatThrownBy(() -> PostcodeAddresses.open(file, postcodes, uprns(PROPERTIES + 1)))
          .isInstanceOf(GazetteerException.class)
          .hasMessageContaining("made for other directories");
      assertThatThrownBy(
              () -> PostcodeAddresses.open(file, postcodes(POSTCODES.subList(0, 4)), uprns))
          .isInstanceOf(GazetteerException.class);
    } finally {
      Files.delete(file);
    }
  }

  /** Whatever byte of a saved file is changed, opening it is refused: nobody is sent to a wrong door. */
  @Property(tries = 300)
  void a_changed_byte_is_always_noticed(@ForAll int at, @ForAll byte by) throws IOException {
    PostcodeDirectory postcodes = postcodes(POSTCODES);
    UprnDirectory uprns = uprns(PROPERTIES);
    Path file = Files.createTempFile("addresses", ".bin");
    try {
      some(postcodes, uprns).save(file);
      byte[] bytes = Files.readAllBytes(file);
      bytes[Math.floorMod(at, bytes.length)] ^= by == 0 ? 1 : by;
      Files.write(file, bytes);

      assertThatThrownBy(() -> PostcodeAddresses.open(file, postcodes, uprns))
          .isInstanceOf(GazetteerException.class);
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<String> texts =
        Arbitraries.of(POSTCODES).injectNull(0.1).map(text -> text == null ? UNKNOWN : text);
    return Combinators.combine(Arbitraries.longs().between(1, PROPERTIES), texts)
        .as((number, text) -> new Row(number % 7 == 6 ? 10 * number + 1 : 10 * number, text))
        .list()
        .ofMaxSize(25);
  }
}
