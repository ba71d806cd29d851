package org.lac4j.examples.cli.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.examples.cli.table.TablePiece.UnreadableException;

/** Cutting a table into pieces changes nothing of what its rows say. */
class TablePieceProperties {

  private static final int WIDTH = 3;

  /** All that matters to RFC 4180, again and again, in any order, so that most tables are odd and many are none. */
  @Provide
  static Arbitrary<String> tables() {
    return Arbitraries.of(
            "a",
            "bc",
            "\u00e9",
            "\ud83d\ude00",
            ",",
            ",",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            "\r",
            "\"x\"",
            "\"1,2\"",
            "\"up\ndown\"",
            "\"up\r\ndown\"",
            "5\" pipe",
            ",\"\",")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3000)
  void rows_of_pieces_are_the_rows_of_the_whole(
      @ForAll("tables") String table, @ForAll @IntRange(min = 1, max = 60) int size) {
    List<List<String>> whole = read(table);
    Assume.that(!whole.contains(FAULT));

    List<TablePiece> pieces = pieces(table.getBytes(UTF_8), size);

    Statistics.label("pieces").collect(Math.min(3, pieces.size()));
    Statistics.label("quoted line ends")
        .collect(whole.stream().flatMap(List::stream).anyMatch(field -> field.contains("\n")));
    List<List<String>> rows = new ArrayList<>();
    for (TablePiece piece : pieces) {
      rows.addAll(read(new String(piece.text(), UTF_8)));
    }
    assertThat(rows).isEqualTo(whole);
    Statistics.label("pieces").coverage(seen -> seen.check(3).percentage(share -> share > 10));
    Statistics.label("quoted line ends")
        .coverage(seen -> seen.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 2000)
  void fields_are_written_as_they_were_read(@ForAll("tables") String table)
      throws UnreadableException {
    List<List<String>> whole = read(table);
    Assume.that(!whole.contains(FAULT));
    List<List<String>> expected =
        whole.stream().filter(row -> row.size() > 1 || !row.get(0).isEmpty()).toList();

    TableRows rows =
        new TablePiece(table.getBytes(UTF_8), true, ',').rows(WIDTH, ImmutableList.of(2, 0));

    CsvText text = new CsvText("\n");
    for (int row = 0; row < rows.count(); row++) {
      assertThat(rows.fields(row)).isEqualTo(expected.get(row).size());
      rows.write(row, text);
      text.endRow();
    }
    assertThat(read(new String(text.toBytes(), UTF_8)))
        .isEqualTo(expected.stream().map(TablePieceProperties::threeOf).toList());
    assertThat(rows.whole())
        .isEqualTo(
            expected.stream()
                .filter(row -> row.size() == WIDTH)
                .map(row -> List.of(row.get(2), row.get(0)))
                .toList());
  }

  @Property(tries = 1000)
  void lines_are_counted_up_to_what_can_not_be_read(
      @ForAll @IntRange(max = 9000) int before, @ForAll boolean isText) throws Exception {
    byte[] end = isText ? "\"open,2,3\n".getBytes(UTF_8) : new byte[] {'1', ',', (byte) 0xe9, '\n'};
    byte[] good = "1,\"up\ndown\",3\n".repeat(before).getBytes(UTF_8);
    byte[] table = Arrays.copyOf(good, good.length + end.length);
    System.arraycopy(end, 0, table, good.length, end.length);

    String message = "";
    try (TableSource source =
        TableSource.open(
            Optional.empty(), Optional.empty(), headed("a,b,c\n".getBytes(UTF_8), table))) {
      TablePiece piece = source.read();
      while (message.isEmpty() && !piece.isEmpty()) {
        try {
          source.count(piece.rows(WIDTH, ImmutableList.of()).lines());
          piece = source.read();
        } catch (UnreadableException e) {
          message = String.valueOf(source.unreadable(e).getMessage());
        }
      }
    }
    assertThat(message)
        .contains(" behind line " + (1 + 2 * before) + (isText ? ": look" : " is not UTF-8"));
  }

  private static ByteArrayInputStream headed(byte[] header, byte[] table) {
    byte[] all = Arrays.copyOf(header, header.length + table.length);
    System.arraycopy(table, 0, all, header.length, table.length);
    return new ByteArrayInputStream(all);
  }

  private static List<String> threeOf(List<String> row) {
    List<String> three = new ArrayList<>(row.subList(0, Math.min(WIDTH, row.size())));
    while (three.size() < WIDTH) {
      three.add("");
    }
    return three;
  }

  /** Stands at the end of what can be read of a table. */
  private static final List<String> FAULT = List.of("a fault");

  private static List<List<String>> read(String table) {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(false)
            .ofCsvRecord(table)) {
      reader.forEach(row -> rows.add(row.getFields()));
    } catch (CsvParseException e) {
      rows.add(FAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Cuts a table as a source does, with a buffer of some size that grows if it must. */
  private static List<TablePiece> pieces(byte[] table, int size) {
    List<TablePiece> pieces = new ArrayList<>();
    int start = 0;
    int end = Math.min(table.length, size);
    while (start < table.length) {
      int to = end == table.length ? end : RowEnds.last(table, start, end, ',');
      if (to == RowEnds.NONE) {
        end = Math.min(table.length, end + size);
      } else {
        pieces.add(new TablePiece(Arrays.copyOfRange(table, start, to), true, ','));
        start = to;
        end = Math.min(table.length, start + size);
      }
    }
    return pieces;
  }
}
