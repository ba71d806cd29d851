package org.lac4j.examples.cli.table;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that read a table and write it with more columns. */
public final class TableOptions {

  @Parameters(
      arity = "0..1",
      paramLabel = "in.csv",
      description =
          "A table with a header, its fields separated by commas, semicolons or tabs. Default, and for -:"
              + " the standard input.")
  public Optional<Path> in = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "out.csv",
      description =
          "Write the table to a file, which appears when it is whole. Default: the standard output.")
  public Optional<Path> out = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "How the table is encoded, for example windows-1252, as spreadsheets here write it. Default:"
              + " UTF-8, or UTF-16 with its mark. The output is UTF-8.")
  Optional<Charset> encoding = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work. Default: one for each processor.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--x",
      paramLabel = "NAME",
      description = "The column of longitudes or eastings; with --y.")
  public Optional<String> x = Optional.empty();

  @Option(
      names = "--y",
      paramLabel = "NAME",
      description = "The column of latitudes or northings; with --x.")
  public Optional<String> y = Optional.empty();

  @Option(names = "--json", description = "Print the counts as one JSON document; with -o.")
  boolean json;
}
