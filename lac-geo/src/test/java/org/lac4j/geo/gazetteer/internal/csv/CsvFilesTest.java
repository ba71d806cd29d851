package org.lac4j.geo.gazetteer.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.geo.gazetteer.internal.fault.FileFault;
import org.lac4j.geo.gazetteer.internal.fault.FileRefusedException;
import org.lac4j.geo.gazetteer.internal.fault.RowFault;

/** Rows of tables as councils have them: which files are read, what each row is told as, and where reading stops. */
class CsvFilesTest {

  private static final CsvSchema SCHEMA =
      CsvSchema.of(
              CsvSchema.Column.of("name", "name", "label"), CsvSchema.Column.of("size", "size"))
          .needing(new int[] {0});

  private static final CsvLimits LIMITS =
      CsvLimits.builder()
          .maxRows(1000)
          .maxBytes(1 << 20)
          .maxExpansion(100)
          .maxFiles(5)
          .maxRecordLength(200)
          .maxFaults(3)
          .maxOddRows(2)
          .maxOddShare(0.5)
          .build();

  @TempDir Path folder;
  private final List<String> names = new ArrayList<>();
  private final List<Long> progress = new ArrayList<>();
  private RowTally tally;

  @BeforeEach
  void starts() {
    tally = new RowTally(LIMITS);
  }

  private RowLines read(Path path) throws IOException {
    return read(path, LIMITS);
  }

  private RowLines read(Path path, CsvLimits limits) throws IOException {
    return new CsvFiles(SCHEMA, limits, tally, progress::add)
        .read(
            path,
            row -> {
              if (row.text(0).equals("bad")) {
                throw new RowFault("this name is not taken.");
              }
              names.add(row.text(0));
            });
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private Path zip(Map<String, String> texts) throws IOException {
    Path path = folder.resolve("product.zip");
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(texts).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return path;
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void any_usual_sign_parts_the_fields(String sign) throws IOException {
    read(file("a.csv", String.join(sign, "size", "Label (m)") + "\n1" + sign + "Holgate\n"));

    assertThat(names).containsExactly("Holgate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_mark_in_front_tells_the_encoding(String charset) throws IOException {
    read(file("a.csv", "\uFEFFname\nDŵr\n", Charset.forName(charset)));

    assertThat(names).containsExactly("Dŵr");
  }

  @Test
  void each_row_is_told_by_file_and_line_whatever_is_left_out_before_it() throws IOException {
    RowLines lines =
        read(
            zip(
                Map.of(
                    "data/a.csv", "name,size\n\"two\nlines\",1\nbad,2\nshort\nlast,3\n",
                    "data/b.csv", "label\nother\n",
                    "doc/columns.csv", "field,meaning\nname,what it is called\n",
                    "readme.txt", "name\nnot a table\n")));

    assertThat(names).containsExactly("two\nlines", "last", "other");
    assertThat(lines.rows()).isEqualTo(3);
    assertThat(lines.line(0)).isEqualTo(2);
    assertThat(lines.line(1)).isEqualTo(6);
    assertThat(lines.file(1)).endsWith("a.csv");
    assertThat(lines.line(2)).isEqualTo(2);
    assertThat(lines.file(2)).endsWith("b.csv");
    assertThat(tally.faults())
        .extracting(FileFault::line, FileFault::message)
        .containsExactly(
            tuple(4L, "this name is not taken."),
            tuple(
                5L,
                "the record has 1 fields and the first one 2: look for a missing or surplus"
                    + " separator or quote."));
  }

  @Test
  void a_file_is_refused_when_too_many_rows_are_odd() throws IOException {
    Path most = file("a.csv", "name\nbad\nbad\nbad\ngood\n");

    assertThatThrownBy(() -> read(most))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining("3 of 4 rows can't be read, more than 2 rows and 50%");
  }

  @Test
  void few_odd_rows_refuse_nothing_whatever_their_share() throws IOException {
    assertThat(read(file("a.csv", "name\nbad\nbad\ngood\n")).rows()).isEqualTo(1);
    assertThat(tally.oddRows()).isEqualTo(2);
  }

  @Test
  void a_file_of_another_kind_is_refused_with_the_columns_that_it_has() throws IOException {
    Path other = file("a.csv", "code,title\n1,Holgate\n");

    assertThatThrownBy(() -> read(other))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining(
            "no table in it has the columns that are needed: name (name or label)."
                + " The columns found are: code, title.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12 Ings Lane,1\n", "Mrs Beck,,\n", ""})
  void a_first_line_that_may_be_a_row_is_not_repeated(String text) throws IOException {
    Path rows = file("a.csv", text);

    assertThatThrownBy(() -> read(rows))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining("Its first line does not name columns")
        .message()
        .doesNotContain("Ings", "Beck");
  }

  @Test
  void an_open_quote_ends_reading_at_its_line() throws IOException {
    Path open = file("a.csv", "name\ngood\n\"never closed\n" + "x,".repeat(300));

    assertThatThrownBy(() -> read(open))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining(
            "what follows line 2 is not a CSV record of up to 200 characters: look for a quote");
  }

  @ParameterizedTest
  @CsvSource({"999, true", "1000, true", "1001, false"})
  void the_limit_on_rows_is_itself_within(int rows, boolean taken) throws IOException {
    Path many = file("a.csv", "name\n" + "x\n".repeat(rows));

    if (taken) {
      assertThat(read(many).rows()).isEqualTo(rows);
    } else {
      assertThatThrownBy(() -> read(many)).hasMessageContaining("there are more than 1000 rows");
    }
  }

  @Test
  void what_is_not_there_or_damaged_is_told_without_a_stack() throws IOException {
    Path cut = zip(Map.of("a.csv", "name\n" + "Holgate\n".repeat(50)));
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 3));

    assertThatThrownBy(() -> read(folder.resolve("none.csv")))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageContaining("there is no such file");
    assertThatThrownBy(() -> read(cut)).isInstanceOf(FileRefusedException.class);
  }

  @Test
  void a_header_alone_is_no_table() throws IOException {
    Path header = file("a.csv", "name,size\n");

    assertThatThrownBy(() -> read(header))
        .hasMessageContaining("there is a header and no row that can be read");
  }

  @Test
  void progress_is_told_now_and_then() throws IOException {
    CsvLimits wide = CsvLimits.builder().from(LIMITS).maxRows(100_000).build();

    read(file("a.csv", "name\n" + "x\n".repeat(45_000)), wide);

    assertThat(progress).containsExactly(20_000L, 40_000L);
  }
}
