package org.lac4j.examples.cli.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Output;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Streams;
import org.lac4j.examples.cli.terminal.Terminal;

/** Tables as they go through, with a work so simple that every row can be foretold: the length of its first field. */
class TableRunTest {

  /** Adds the length of the first field; a row that begins with "odd" counts as a finding. */
  private static final class Lengths implements RowWork {

    private final ImmutableList<Integer> looksAt;

    Lengths(List<String> header) throws InputException {
      if (!header.contains("name")) {
        throw new InputException("there is no column name.");
      }
      looksAt = ImmutableList.of(header.indexOf("name"));
    }

    @Override
    public ImmutableList<String> columns() {
      return ImmutableList.of("length");
    }

    @Override
    public ImmutableList<Integer> looksAt() {
      return looksAt;
    }

    @Override
    public ImmutableList<String> kinds() {
      return ImmutableList.of("plain", "odd");
    }

    @Override
    public Answers answers(List<List<String>> rows) {
      return (row, into) -> {
        String name = rows.get(row).get(0);
        into.add(String.valueOf(name.length()));
        return name.startsWith("odd") ? 1 : 0;
      };
    }

    @Override
    public int addFaulty(String why, CsvText into) {
      into.add(why);
      return 1;
    }
  }

  @TempDir Path folder;
  private final TableOptions options = new TableOptions();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String table) throws IOException, InputException {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(table.getBytes(UTF_8)),
            new Output(out),
            new PrintStream(err, true, UTF_8),
            false);
    Terminal terminal =
        new Terminal() {
          @Override
          public Streams streams() {
            return streams;
          }

          @Override
          public ProgressLine progress(String what, long totalBytes) {
            return new ProgressLine(streams.err(), false, what, totalBytes);
          }
        };
    int code = TableRun.of(options, terminal).run(Lengths::new);
    streams.out().flush();
    return code;
  }

  private String told() {
    return out.toString(UTF_8);
  }

  @Test
  void a_column_is_added_and_the_rest_is_as_it_was() throws Exception {
    assertThat(run("id;name\r\n1;\"a;b\"\r\n2;Dŵr\r\n")).isEqualTo(ExitCode.CLEAN);

    assertThat(told()).isEqualTo("id;name;length\r\n1;\"a;b\";3\r\n2;Dŵr;3\r\n");
    assertThat(err.toString(UTF_8)).isEqualTo("2 rows: 2 plain.\n");
  }

  @Test
  void the_last_kind_is_a_finding() throws Exception {
    assertThat(run("name\nodd one\n")).isEqualTo(ExitCode.FINDINGS);
    assertThat(err.toString(UTF_8)).isEqualTo("1 row: 1 odd.\n");
  }

  @Test
  void a_row_of_another_width_is_told_and_the_run_goes_on() throws Exception {
    assertThat(run("id,name\n1\n2,two\n")).isEqualTo(ExitCode.FINDINGS);

    assertThat(told()).contains("The row has 1 fields, the header 2.").contains("2,two,3\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void rows_keep_their_order_whatever_the_number_of_threads(int threads) throws Exception {
    options.threads = threads;
    String rows =
        IntStream.range(0, 20_000)
            .mapToObj(i -> i + "," + "x".repeat(i % 40))
            .collect(Collectors.joining("\n"));

    run("id,name\n" + rows);

    String[] lines = told().split("\n");
    assertThat(lines).hasSize(20_001);
    for (int i = 0; i < 20_000; i++) {
      assertThat(lines[i + 1]).startsWith(i + ",").endsWith("," + i % 40);
    }
  }

  @Test
  void a_file_is_whole_or_not_there() throws Exception {
    Path file = folder.resolve("out.csv");
    options.out = Optional.of(file);

    assertThatThrownBy(() -> run("id,name\n1,good\n2,\"never closed\n"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("look for a quotation mark that is not closed");
    assertThat(folder).isEmptyDirectory();

    run("name\ngood\n");
    assertThat(file).hasContent("name,length\ngood,4\n");
    assertThat(told()).isEmpty();
  }

  @Test
  void counts_are_one_json_document_where_the_table_is_a_file() throws Exception {
    options.out = Optional.of(folder.resolve("out.csv"));
    options.json = true;

    run("name\ngood\nodd\n");

    assertThat(told().replaceAll("\\s", ""))
        .isEqualTo("{\"rows\":2,\"counts\":{\"plain\":1,\"odd\":1}}");
  }

  @Test
  void a_column_that_is_there_already_is_not_written_twice() {
    assertThatThrownBy(() -> run("name,length\na,1\n"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "standard input: the table has a column length already: rename it, or leave it out.");
  }

  @Test
  void what_the_work_asks_for_is_told_with_the_name_of_the_table() throws Exception {
    options.in = Optional.of(Files.writeString(folder.resolve("in.csv"), "title\na\n"));

    assertThatThrownBy(() -> run(""))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("in.csv: there is no column name.");
    options.in = Optional.of(Path.of("-"));
    assertThatThrownBy(() -> run("")).hasMessageContaining("standard input: the table is empty");
  }
}
