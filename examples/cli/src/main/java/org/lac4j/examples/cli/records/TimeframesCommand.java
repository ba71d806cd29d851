package org.lac4j.examples.cli.records;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.lac4j.core.json.LacJson;
import org.lac4j.examples.cli.terminal.ExitCode;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.examples.cli.terminal.Terminal;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.Timeframes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Tells how long people wait now, by area. */
@Command(
    name = "timeframes",
    mixinStandardHelpOptions = true,
    description =
        "Tell how long people in each area wait now for an answer and for a first meeting, from your records.",
    footer = {
      "",
      "A range is for the next 20 people or so: it says for how many it holds, what it rests on, and when waits are"
          + " changing. Those who still wait count."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
public final class TimeframesCommand implements Callable<Integer> {

  @ParentCommand private Terminal terminal;

  @Mixin private RecordFiles records;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InputException {
    Timeframes told = Timeframes.of(records.read(terminal), records.day());
    if (json) {
      print(LacJson.refusingUnknownFields().indented().write(told), terminal.streams().out());
      return ExitCode.CLEAN;
    }
    for (Timeframe timeframe : told.areas()) {
      terminal
          .streams()
          .out()
          .println(timeframe.area().name() + " (" + timeframe.area().code() + ")");
      timeframe.inWords().forEach(sentence -> terminal.streams().out().println("  " + sentence));
    }
    return ExitCode.CLEAN;
  }

  static void print(String document, PrintStream out) {
    out.writeBytes((document.strip() + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
