package org.lac4j.examples.cli.guide;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lac4j.core.file.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Manual pages in the form that {@code man} reads, made from the same descriptions as the help. */
public final class ManualPages {

  private final CommandSpec spec;
  private final StringBuilder page = new StringBuilder();

  private ManualPages(CommandSpec spec) {
    this.spec = spec;
  }

  /**
   * Writes a page for a command and each of its subcommands.
   *
   * @param command the command
   * @param folder takes files such as {@code lac-check.1}; it is created if it does not exist
   * @throws IOException if a page can't be written
   */
  public static void write(CommandLine command, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var page : pages(command).entrySet()) {
      WholeFile.write(folder.resolve(page.getKey() + ".1"), page.getValue());
    }
  }

  /** The pages by their names, such as lac-team-import. */
  static ImmutableMap<String, String> pages(CommandLine command) {
    Map<String, String> pages = new TreeMap<>();
    collect(command, pages);
    return ImmutableMap.copyOf(pages);
  }

  private static void collect(CommandLine command, Map<String, String> pages) {
    CommandSpec spec = command.getCommandSpec();
    pages.put(spec.qualifiedName("-"), new ManualPages(spec).make());
    command.getSubcommands().values().forEach(next -> collect(next, pages));
  }

  private String make() {
    String name = spec.qualifiedName("-");
    page.append(".TH \"").append(escaped(name.toUpperCase(Locale.ROOT))).append("\" 1\n");
    section("NAME");
    line(name + " - " + text(spec.usageMessage().description()));
    section("SYNOPSIS");
    line(spec.commandLine().getHelp().synopsis(0).strip().replaceAll("\\s+", " "));
    arguments();
    commands();
    if (spec.usageMessage().footer().length > 0) {
      section("NOTES");
      for (String paragraph : spec.usageMessage().footer()) {
        page.append(paragraph.isEmpty() ? ".PP\n" : escaped(formatted(paragraph)) + "\n.br\n");
      }
    }
    return page.toString();
  }

  private void arguments() {
    if (spec.args().stream().allMatch(ArgSpec::hidden)) {
      return;
    }
    section("OPTIONS");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      entry(parameter.paramLabel(), parameter);
    }
    for (OptionSpec option : spec.options()) {
      String label = option.paramLabel();
      String names = String.join(", ", option.names());
      entry(option.arity().max() == 0 ? names : names + "=" + label, option);
    }
  }

  private void entry(String what, ArgSpec argument) {
    if (!argument.hidden()) {
      page.append(".TP\n\\fB").append(escaped(what)).append("\\fR\n");
      line(text(argument.description()));
    }
  }

  private void commands() {
    if (!spec.subcommands().isEmpty()) {
      section("COMMANDS");
      spec.subcommands()
          .forEach(
              (name, command) -> {
                page.append(".TP\n\\fB").append(escaped(name)).append("\\fR\n");
                line(text(command.getCommandSpec().usageMessage().description()));
              });
    }
  }

  private void section(String title) {
    page.append(".SH ").append(title).append('\n');
  }

  private void line(String words) {
    page.append(escaped(words)).append('\n');
  }

  private static String text(String[] parts) {
    return Arrays.stream(parts).map(ManualPages::formatted).collect(Collectors.joining(" "));
  }

  private static String formatted(String part) {
    return Ansi.OFF.string(part.replace("%n", " ").replace("%%", "%"));
  }

  /** A backslash, a hyphen and a full stop at the start of a line mean something else to man. */
  private static String escaped(String words) {
    String plain = words.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
