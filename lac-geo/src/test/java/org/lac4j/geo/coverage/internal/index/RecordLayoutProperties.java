package org.lac4j.geo.coverage.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class RecordLayoutProperties {

  @Property
  void a_simple_record_says_what_was_written(@ForAll Random random) {
    IntWriter out = new IntWriter();
    out.startBlock();
    int first = random.nextInt(1 << 24);
    int count = 2 + random.nextInt(RecordLayout.MOST_SIMPLE - 1);
    int[] states = {state(random), state(random)};
    int flags = random.nextInt(4) * RecordLayout.SWAPPED & ~RecordLayout.MIXED;

    RecordLayout.startSimple(out, flags, first, count, states);

    int[] words = out.words();
    int header = words[0];
    Statistics.label("states").collect((header & RecordLayout.WIDE) == 0 ? "narrow" : "wide");
    assertThat(RecordLayout.isSimple(first, count)).isTrue();
    assertThat(RecordLayout.isMixed(header)).isFalse();
    assertThat(header & (RecordLayout.SWAPPED | RecordLayout.FLIPPED)).isEqualTo(flags);
    assertThat(RecordLayout.first(header)).isEqualTo(first);
    assertThat(RecordLayout.count(header)).isEqualTo(count);
    assertThat(RecordLayout.state(words, 0, 0)).isEqualTo(states[0]);
    assertThat(RecordLayout.state(words, 0, 1)).isEqualTo(states[1]);
    assertThat(RecordLayout.vertices(0, header)).isEqualTo(out.size());
    Statistics.label("states")
        .coverage(
            seen -> {
              seen.check("narrow").percentage(share -> share > 10);
              seen.check("wide").percentage(share -> share > 10);
            });
  }

  private static int state(Random random) {
    return random.nextInt(5) == 0
        ? Layout.setEntry(random.nextInt(1 << 16))
        : random.nextInt(1 << (1 + random.nextInt(20)));
  }

  @Property
  void more_vertices_or_a_far_first_one_are_not_simple(@ForAll Random random) {
    assertThat(RecordLayout.isSimple(1 << 24, 2)).isFalse();
    assertThat(RecordLayout.isSimple(random.nextInt(1 << 24), RecordLayout.MOST_SIMPLE + 1))
        .isFalse();
  }

  @Property
  void a_mixed_record_says_what_was_written_in_either_form(@ForAll Random random) {
    int[] ordinals = new int[1 + random.nextInt(RecordLayout.FEW_AREAS)];
    for (int i = 0; i < ordinals.length; i++) {
      ordinals[i] = 100_000 * i + random.nextInt(100_000);
    }
    int[][] runs = new int[1 + random.nextInt(5)][];
    for (int run = 0; run < runs.length; run++) {
      runs[run] =
          new int[] {
            random.nextInt(256),
            random.nextInt(256),
            random.nextInt(Integer.MAX_VALUE),
            2 + random.nextInt(254),
            1 + random.nextInt(255)
          };
    }
    int mask = random.nextInt(256);
    int flags = RecordLayout.MIXED | (random.nextInt(8) * RecordLayout.SWAPPED & ~1);
    assertThat(RecordLayout.mayBeCompact(flags, ordinals.length, runs.length)).isTrue();
    assertThat(
            RecordLayout.mayBeCompact(flags | RecordLayout.CONTINUED, ordinals.length, runs.length))
        .isFalse();
    for (int form : new int[] {0, RecordLayout.COMPACT}) {
      holds(flags | form, mask, ordinals, runs);
    }
  }

  private static void holds(int flags, int mask, int[] ordinals, int[][] runs) {
    IntWriter out = new IntWriter();
    out.startBlock();
    RecordLayout.startMixed(out, flags, runs.length, mask, ordinals);
    for (int[] run : runs) {
      RecordLayout.startRun(out, flags, new int[] {run[0], run[1]}, run[2], run[3], run[4]);
      for (int i = 0; i < run[4]; i++) {
        out.add(i);
      }
    }
    RecordLayout.endMixed(out, 0);

    int[] words = out.words();
    int header = words[0];
    assertThat(RecordLayout.isMixed(header)).isTrue();
    assertThat(header & 0xff).isEqualTo(flags);
    assertThat(RecordLayout.areas(words, 0)).isEqualTo(ordinals.length);
    assertThat(RecordLayout.referenceMask(words, 0)).isEqualTo(mask);
    for (int i = 0; i < ordinals.length; i++) {
      assertThat(words[RecordLayout.ordinals(words, 0) + i]).isEqualTo(ordinals[i]);
    }
    assertThat(RecordLayout.runs(header)).isEqualTo(runs.length);
    int at = RecordLayout.firstRun(words, 0);
    for (int[] run : runs) {
      assertThat(RecordLayout.runBounds(words, at, header)).isEqualTo(run[0]);
      assertThat(RecordLayout.runTouches(words, at, header)).isEqualTo(run[1]);
      assertThat(RecordLayout.runFirst(words, at, header)).isEqualTo(run[2]);
      assertThat(RecordLayout.runExact(words, at, header)).isEqualTo(run[3]);
      assertThat(RecordLayout.runStored(words, at, header)).isEqualTo(run[4]);
      assertThat(words[RecordLayout.runVertices(at, header) + run[4] - 1]).isEqualTo(run[4] - 1);
      at = RecordLayout.nextRun(words, at, header);
    }
    assertThat(at).isEqualTo(out.size());
    if (!RecordLayout.isCompact(header)) {
      assertThat(RecordLayout.continuation(words, 0)).isEqualTo(at);
    }
  }
}
