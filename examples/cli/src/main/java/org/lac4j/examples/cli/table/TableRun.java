package org.lac4j.examples.cli.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Longs;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.file.WholeFile;
import org.lac4j.examples.cli.table.TablePiece.UnreadableException;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Json;
import org.lac4j.examples.cli.terminal.ProgressLine;
import org.lac4j.examples.cli.terminal.Streams;
import org.lac4j.examples.cli.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes a table piece by piece, lets the pieces be read and worked on in several threads, and writes them in their order. */
public final class TableRun {

  /** Makes the work of a table when its header is known. */
  @FunctionalInterface
  public interface Maker {
    /**
     * Makes the work.
     *
     * @param header the names of the columns
     * @return what is done with each row
     * @throws InputException if the columns that it needs are not there
     */
    RowWork make(List<String> header) throws InputException;
  }

  /**
   * Rows in the form in which they are written.
   *
   * @param lines how many lines they were read from
   * @param text the rows
   * @param counts how many there are of each kind
   * @param fault why the piece can't be read; then there are none
   */
  @SuppressWarnings("ArrayRecordComponent") // handed from one thread to another, and never compared
  private record Written(
      long lines, byte[] text, long[] counts, @Nullable UnreadableException fault) {}

  private final TableOptions options;
  private final Terminal terminal;
  private final Streams streams;

  private TableRun(TableOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.streams = terminal.streams();
  }

  /**
   * Checks the options before anything else is done.
   *
   * @param options the table's options
   * @param terminal gives and takes tables that are not files
   * @param command the command, for its messages
   * @return the run
   * @throws ParameterException if the options don't fit together
   */
  public static TableRun of(TableOptions options, Terminal terminal, CommandSpec command) {
    if (options.threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads is 1 or more, not " + options.threads + ".");
    }
    if (options.json && options.out.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "--json prints the counts where the table would go: give the table a file with -o.");
    }
    if (options.x.isPresent() != options.y.isPresent()) {
      throw new ParameterException(command.commandLine(), "--x and --y go together: give both.");
    }
    return of(options, terminal);
  }

  /**
   * Takes options that are known to be right.
   *
   * @param options the table's options
   * @param terminal gives and takes tables that are not files
   * @return the run
   */
  public static TableRun of(TableOptions options, Terminal terminal) {
    return new TableRun(options, terminal);
  }

  /**
   * Runs to the end and prints the counts.
   *
   * @param maker makes the work
   * @return the exit code
   * @throws IOException if a table can't be read or written
   * @throws InputException if the table can't be used
   */
  public int run(Maker maker) throws IOException, InputException {
    try (TableSource source = TableSource.open(options.in, options.encoding, streams.in())) {
      RowWork work = work(source, maker);
      long[] counts;
      if (options.out.isPresent()) {
        try (WholeFile file = WholeFile.at(options.out.get())) {
          counts = copy(source, work, file.stream());
          file.commit();
        }
      } else {
        counts = copy(source, work, streams.out().checked());
      }
      tell(work, counts);
      return counts[counts.length - 1] == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
  }

  private static RowWork work(TableSource source, Maker maker) throws InputException {
    RowWork work;
    try {
      work = maker.make(source.header());
    } catch (InputException e) {
      throw new InputException(source.name() + ": " + e.getMessage(), e);
    }
    for (String column : work.columns()) {
      if (source.header().contains(column)) {
        throw new InputException(
            source.name()
                + ": the table has a column "
                + column
                + " already: rename it, or leave it out.");
      }
    }
    return work;
  }

  private long[] copy(TableSource source, RowWork work, OutputStream out)
      throws IOException, InputException {
    ProgressLine progress = terminal.progress(source.name(), source.length());
    int width = source.header().size();
    Supplier<CsvText> texts = () -> new CsvText(source.lineEnd(), source.separator());
    long[] totals = new long[work.kinds().size()];
    out.write(header(source, work));
    try (OrderedWork<TablePiece, Written> threads =
        new OrderedWork<>(
            options.threads,
            piece -> work(piece, width, work, texts),
            written -> {
              if (written.fault != null) {
                throw source.unreadable(written.fault);
              }
              source.count(written.lines);
              out.write(written.text);
              for (int i = 0; i < totals.length; i++) {
                totals[i] += written.counts[i];
              }
              progress.update(sum(totals), source.bytesRead());
            })) {
      for (TablePiece piece = source.read(); !piece.isEmpty(); piece = source.read()) {
        threads.add(piece);
      }
      threads.finish();
    } finally {
      progress.end();
    }
    out.flush();
    return totals;
  }

  private static Written work(TablePiece piece, int width, RowWork work, Supplier<CsvText> texts) {
    long[] counts = new long[work.kinds().size()];
    TableRows rows;
    try {
      rows = piece.rows(width, work.looksAt());
    } catch (UnreadableException e) {
      return new Written(0, new byte[0], counts, e);
    }
    CsvText text = texts.get();
    RowWork.Answers answers = work.answers(rows.whole());
    int answered = 0;
    for (int row = 0; row < rows.count(); row++) {
      rows.write(row, text);
      int kind =
          rows.isWhole(row)
              ? answers.add(answered++, text)
              : work.addFaulty(
                  "The row has " + rows.fields(row) + " fields, the header " + width + ".", text);
      counts[kind]++;
      text.endRow();
    }
    return new Written(rows.lines(), text.toBytes(), counts, null);
  }

  private static byte[] header(TableSource source, RowWork work) {
    CsvText text = new CsvText(source.lineEnd(), source.separator());
    source.header().forEach(text::add);
    work.columns().forEach(text::add);
    text.endRow();
    return text.toBytes();
  }

  private void tell(RowWork work, long[] counts) {
    ImmutableMap.Builder<String, Long> byKind = ImmutableMap.builder();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < counts.length; i++) {
      byKind.put(work.kinds().get(i), counts[i]);
      if (counts[i] > 0) {
        line.append(line.isEmpty() ? ": " : ", ")
            .append(counts[i])
            .append(' ')
            .append(work.kinds().get(i));
      }
    }
    long rows = sum(counts);
    streams.err().println(rows + (rows == 1 ? " row" : " rows") + line + ".");
    if (options.json) {
      Json.print(ImmutableMap.of("rows", rows, "counts", byKind.buildOrThrow()), streams.out());
    }
  }

  private static long sum(long[] counts) {
    return Longs.asList(counts).stream().mapToLong(Long::longValue).sum();
  }
}
