package org.lac4j.geo.gazetteer.internal.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns that a kind of file has, by the names that publishers give them. */
public final class CsvSchema {

  /**
   * A column.
   *
   * @param what what it holds, for a message
   * @param names its names as {@link CsvSchema#normal} gives them, the best first
   */
  public record Column(String what, ImmutableList<String> names) {
    public static Column of(String what, String... names) {
      return new Column(what, ImmutableList.copyOf(names));
    }

    private String told() {
      return what + " (" + String.join(" or ", names) + ")";
    }
  }

  /**
   * Where the columns of a file stand.
   *
   * @param header whether the first record holds names rather than a row
   * @param positions by column, -1 if the file has it not
   * @param width the number of fields of each record
   */
  record Layout(boolean header, ImmutableIntArray positions, int width) {}

  private static final Pattern UNIT = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]\\s*$");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^_+|_+$");

  private final ImmutableList<Column> columns;
  private final ImmutableList<ImmutableList<ImmutableIntArray>> needs;
  private final Predicate<List<String>> isHeaderless;
  private final ImmutableIntArray headerless;

  private CsvSchema(
      ImmutableList<Column> columns,
      ImmutableList<ImmutableList<ImmutableIntArray>> needs,
      Predicate<List<String>> isHeaderless,
      ImmutableIntArray headerless) {
    this.columns = columns;
    this.needs = needs;
    this.isHeaderless = isHeaderless;
    this.headerless = headerless;
  }

  /** A schema of columns, none of which a file must have yet. */
  public static CsvSchema of(Column... columns) {
    return new CsvSchema(
        ImmutableList.copyOf(columns), ImmutableList.of(), first -> false, ImmutableIntArray.of());
  }

  /** Also asks for the columns of one of several sets, the best first. */
  public CsvSchema needing(int[]... alternatives) {
    ImmutableList.Builder<ImmutableIntArray> sets = ImmutableList.builder();
    for (int[] alternative : alternatives) {
      sets.add(ImmutableIntArray.copyOf(alternative));
    }
    return new CsvSchema(
        columns,
        ImmutableList.<ImmutableList<ImmutableIntArray>>builder()
            .addAll(needs)
            .add(sets.build())
            .build(),
        isHeaderless,
        headerless);
  }

  /** Also takes files without a header whose first record meets a condition. */
  public CsvSchema orHeaderless(Predicate<List<String>> condition, int... positions) {
    return new CsvSchema(columns, needs, condition, ImmutableIntArray.copyOf(positions));
  }

  /** Reads a file's first record; empty if the file is of another kind. */
  Optional<Layout> layout(List<String> first) {
    ImmutableIntArray positions = positions(first);
    if (needs.stream().allMatch(sets -> sets.stream().anyMatch(set -> has(set, positions)))) {
      return Optional.of(new Layout(true, positions, first.size()));
    }
    return isHeaderless.test(first)
        ? Optional.of(new Layout(false, headerless, first.size()))
        : Optional.empty();
  }

  /** The columns that a file must have, for a message. */
  String needs() {
    return needs.stream()
        .map(sets -> sets.stream().map(this::told).collect(Collectors.joining(", or ")))
        .collect(Collectors.joining("; "));
  }

  /** A column's name in lower case, without unit and blanks: "EASTING (m)" is "easting", "In Use?" is "in_use". */
  static String normal(String name) {
    String lower = UNIT.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    return EDGES.matcher(NO_LETTER.matcher(lower).replaceAll("_")).replaceAll("");
  }

  private String told(ImmutableIntArray set) {
    return set.stream()
        .mapToObj(column -> columns.get(column).told())
        .collect(Collectors.joining(" and "));
  }

  private static boolean has(ImmutableIntArray set, ImmutableIntArray positions) {
    return set.stream().allMatch(column -> positions.get(column) >= 0);
  }

  private ImmutableIntArray positions(List<String> first) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      byName.putIfAbsent(normal(first.get(i)), i);
    }
    return ImmutableIntArray.copyOf(columns.stream().mapToInt(column -> position(column, byName)));
  }

  private static int position(Column column, Map<String, Integer> byName) {
    return column.names.stream()
        .filter(byName::containsKey)
        .findFirst()
        .map(byName::get)
        .orElse(-1);
  }
}
