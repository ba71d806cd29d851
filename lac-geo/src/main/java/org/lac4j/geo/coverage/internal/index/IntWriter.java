package org.lac4j.geo.coverage.internal.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that grow at the end, and the sets of the block under way.
 *
 * <p>Used by one thread at a time.
 */
public final class IntWriter {

  private int[] words = new int[1024];
  private int size;
  private int block;
  private final Map<List<Integer>, Integer> sets = new HashMap<>();

  /** Starts a block, from which offsets count; gives its start. */
  public int startBlock() {
    align();
    sets.clear();
    block = size;
    return block;
  }

  /** Forgets what the block has so far. */
  public void restartBlock() {
    Arrays.fill(words, block, size, 0);
    sets.clear();
    size = block;
  }

  public int size() {
    return size;
  }

  public int[] words() {
    return words;
  }

  /** The offset in the block of the next word. */
  public int offset() {
    return size - block;
  }

  /** Makes room for the cells of a sub-grid; gives its first word's place. */
  public int addCells(int count) {
    align();
    int at = size;
    reserve(count);
    size += count;
    return at;
  }

  public void set(int at, int word) {
    words[at] = word;
  }

  public void add(int word) {
    reserve(1);
    words[size++] = word;
  }

  /** The entry of a cell that lies in a set of areas; a set of several is written once to a block. */
  public int state(int[] areas) {
    return switch (areas.length) {
      case 0 -> Layout.NOTHING;
      case 1 -> Layout.areaEntry(areas[0]);
      default ->
          Layout.setEntry(
              sets.computeIfAbsent(
                  IntStream.of(areas).boxed().collect(Collectors.toList()), this::addSet));
    };
  }

  private int addSet(List<Integer> areas) {
    int at = offset();
    add(areas.size());
    areas.forEach(this::add);
    return at;
  }

  private void align() {
    int odd = size % Layout.ALIGNMENT;
    for (int i = odd; odd != 0 && i < Layout.ALIGNMENT; i++) {
      add(0);
    }
  }

  private void reserve(int more) {
    if (more > Layout.MAX_WORDS - size) {
      throw new IllegalArgumentException(
          "The boundaries need more than "
              + Layout.MAX_WORDS
              + " words in the index: divide the coverage.");
    }
    if (size + more > words.length) {
      words = Arrays.copyOf(words, Math.max(size + more, size + size / 2));
    }
  }
}
