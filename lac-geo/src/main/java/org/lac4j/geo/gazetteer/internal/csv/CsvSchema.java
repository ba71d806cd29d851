package org.lac4j.geo.gazetteer.internal.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The columns that a kind of file has, by the names that publishers give them. */
public final class CsvSchema {

  /**
   * A column.
   *
   * @param needed whether a file without it is of another kind
   * @param names its names in lower case, the best first
   */
  public record Column(boolean needed, ImmutableList<String> names) {
    public static Column needed(String... names) {
      return new Column(true, ImmutableList.copyOf(names));
    }

    public static Column optional(String... names) {
      return new Column(false, ImmutableList.copyOf(names));
    }
  }

  /**
   * Where the columns of a file stand.
   *
   * @param header whether the first record holds names rather than a row
   * @param positions by column, -1 if the file has it not
   * @param width the number of fields of each record
   */
  public record Layout(boolean header, ImmutableIntArray positions, int width) {}

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final ImmutableList<Column> columns;
  private final Predicate<CsvRecord> isHeaderless;
  private final ImmutableIntArray headerless;

  private CsvSchema(
      ImmutableList<Column> columns,
      Predicate<CsvRecord> isHeaderless,
      ImmutableIntArray headerless) {
    this.columns = columns;
    this.isHeaderless = isHeaderless;
    this.headerless = headerless;
  }

  public static CsvSchema of(Column... columns) {
    return new CsvSchema(ImmutableList.copyOf(columns), first -> false, ImmutableIntArray.of());
  }

  /** Also takes files without a header whose first record meets a condition. */
  public CsvSchema orHeaderless(Predicate<CsvRecord> condition, int... positions) {
    return new CsvSchema(columns, condition, ImmutableIntArray.copyOf(positions));
  }

  /** Reads a file's first record; empty if the file is of another kind. */
  public Optional<Layout> layout(CsvRecord first) {
    ImmutableIntArray positions = positions(first);
    for (int i = 0; i < positions.length(); i++) {
      if (positions.get(i) < 0 && columns.get(i).needed) {
        return isHeaderless.test(first)
            ? Optional.of(new Layout(false, headerless, first.getFieldCount()))
            : Optional.empty();
      }
    }
    return Optional.of(new Layout(true, positions, first.getFieldCount()));
  }

  /** The columns that a file must have, for a message. */
  public String needs() {
    return columns.stream()
        .filter(Column::needed)
        .map(column -> String.join(" or ", column.names))
        .collect(Collectors.joining("; "));
  }

  private ImmutableIntArray positions(CsvRecord first) {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < first.getFieldCount(); i++) {
      String name = first.getField(i);
      String bare = i == 0 && name.startsWith(BYTE_ORDER_MARK) ? name.substring(1) : name;
      byName.putIfAbsent(bare.strip().toLowerCase(Locale.ROOT), i);
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
