package org.lac4j.geo.gazetteer.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class KeyTableProperties {

  @Property(tries = 300)
  void a_table_is_a_sorted_map(@ForAll("keys") List<Long> keys, @ForAll("keys") List<Long> others)
      throws IOException {
    SortedMap<Long, Long> model = model(keys);
    KeyTable table = table(keys, model);
    assertSame(table, model);
    for (long other : others) {
      assertThat(table.find(other) == KeyTable.NONE).isEqualTo(!model.containsKey(other));
    }
  }

  @Property(tries = 100)
  void a_saved_table_is_the_same(@ForAll("keys") List<Long> keys) throws IOException {
    SortedMap<Long, Long> model = model(keys);
    Path path = Files.createTempFile("table", ".lac");
    try {
      table(keys, model).form().save(path);
      assertSame(KeyTable.open(path, SavedForm.Kind.PROPERTIES, (key, value) -> true), model);
    } finally {
      Files.delete(path);
    }
  }

  @Property(tries = 300)
  void every_repeat_is_told_with_the_row_before_it(@ForAll("keys") List<Long> keys)
      throws IOException {
    List<Long> twice = new ArrayList<>(keys);
    twice.addAll(keys.subList(0, keys.size() / 2));
    KeyTableBuilder builder = new KeyTableBuilder();
    twice.forEach(key -> builder.add(key, 0));
    Set<Integer> told = new HashSet<>();
    KeyTable table =
        builder.build(
            SavedForm.Kind.PROPERTIES,
            (first, second) -> {
              assertThat(first).isLessThan(second);
              assertThat(twice.get(first)).isEqualTo(twice.get(second));
              told.add(second);
              return second;
            });
    assertThat(told).hasSize(twice.size() - new HashSet<>(twice).size());
    assertThat(table.size()).isEqualTo(new HashSet<>(twice).size());
    assertThat(twice).allSatisfy(key -> assertThat(table.find(key)).isNotNegative());
  }

  private static SortedMap<Long, Long> model(List<Long> keys) {
    TreeMap<Long, Long> model = new TreeMap<>();
    keys.forEach(key -> model.put(key, key * 0x9E3779B97F4A7C15L));
    return model;
  }

  /** Builds from the keys in the order in which they came, each once. */
  private static KeyTable table(List<Long> keys, Map<Long, Long> values) throws IOException {
    KeyTableBuilder builder = new KeyTableBuilder();
    Set<Long> seen = new HashSet<>();
    boolean sorted = true;
    long last = -1;
    for (long key : keys) {
      if (seen.add(key)) {
        builder.add(key, values.get(key));
        sorted &= key > last;
        last = key;
      }
    }
    Statistics.label("came sorted").collect(sorted);
    return builder.build(
        SavedForm.Kind.PROPERTIES,
        (first, second) -> {
          throw new AssertionError(first + " and " + second);
        });
  }

  private static void assertSame(KeyTable table, SortedMap<Long, Long> model) {
    assertThat(table.size()).isEqualTo(model.size());
    int ordinal = 0;
    for (Map.Entry<Long, Long> entry : model.entrySet()) {
      assertThat(table.find(entry.getKey())).isEqualTo(ordinal);
      assertThat(table.key(ordinal)).isEqualTo(entry.getKey());
      assertThat(table.value(ordinal)).isEqualTo(entry.getValue());
      ordinal++;
    }
  }

  /** Dense runs, sparse keys and the extremes; sometimes sorted. */
  @Provide
  Arbitrary<List<Long>> keys() {
    Arbitrary<Long> key =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 300),
            Arbitraries.longs().between(0, KeyTable.MAX_KEY),
            Arbitraries.longs().between(100_050_000_000L, 100_050_003_000L),
            Arbitraries.of(0L, 0xFFFFFFFFL, 0x100000000L, KeyTable.MAX_KEY));
    Arbitrary<List<Long>> any = key.list().ofMaxSize(120);
    return Arbitraries.oneOf(any, any.map(list -> list.stream().sorted().toList()));
  }
}
