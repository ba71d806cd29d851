package org.lac4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command on the pages runs, one after the other, on a small town with files of the same names as Ebor's. */
class PageCommandsTest {

  private static final Path ROOT = Path.of(System.getProperty("lac.root"));
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;

  private static ImmutableList<String> commands() throws IOException {
    String page = Files.readString(ROOT.resolve("examples/cli/README.md"));
    return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
        .matcher(page)
        .results()
        .flatMap(match -> match.group(1).lines())
        .filter(line -> line.startsWith("lac "))
        .collect(ImmutableList.toImmutableList());
  }

  private String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .skip(1)
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .map(this::placed)
        .toArray(String[]::new);
  }

  /** Files are in the folder, and the scenarios where the page finds them from Ebor's folder. */
  private String placed(String word) {
    if (word.startsWith("../../../cli/")) {
      return ROOT.resolve("examples/cli").resolve(word.replace("../../../cli/", "")).toString();
    }
    return word.matches("[\\w-]+\\.(geojson|json|csv|html)")
        ? folder.resolve(word).toString()
        : word;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void town() throws IOException {
    write("areas.geojson", Run.SQUARES);
    write("wards.geojson", Run.SQUARES);
    write(
        "team.json",
        """
        {"areas": [{"code": "A", "name": "Acomb"}, {"code": "B", "name": "Holgate, \\"the hill\\""}],
         "coordinators": [{"id": "C-1", "name": "Ann", "areas": ["A"]}, {"id": "C-2", "name": "Ben", "areas": ["B"]}]}
        """);
    write(
        "homes.csv",
        "UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE\n1,458000,451000,53.955,-1.115\n");
    write("homes-by-ward.csv", "unit,load\nA,10\nB,12\n");
    write(
        "postcodes.csv",
        "pcds,doterm,usertype,oseast1m,osnrth1m,osgrdind\nEB1 1AA,,0,458000,451000,1\n");
  }

  @Test
  void every_command_of_the_page_runs() throws IOException {
    town();
    ImmutableList<String> commands = commands();

    assertThat(commands).hasSizeGreaterThanOrEqualTo(12);
    for (String command : commands) {
      Run run = Run.lac(words(command.replace("--areas-count 3", "--areas-count 2")));

      assertThat(run.code()).as(command + ": " + run.err()).isLessThanOrEqualTo(1);
      Stream.of(words(command))
          .filter(word -> word.startsWith(folder.toString()))
          .forEach(file -> assertThat(Path.of(file)).as(command).exists());
    }
    assertThat(folder.resolve("team-again.json")).content().contains("Ann");
    assertThat(folder.resolve("located.csv")).content().contains("inside,A,Acomb");
  }

  @Test
  void every_option_that_the_pages_name_exists() throws IOException {
    String everything =
        Stream.concat(GuideTest.commands().map(name -> name.substring(4)), Stream.of(""))
            .map(
                name ->
                    Run.lac(
                            Stream.concat(Stream.of("help"), Splitter.on(' ').splitToStream(name))
                                .filter(word -> !word.isEmpty())
                                .toArray(String[]::new))
                        .out())
            .reduce("", String::concat);
    ImmutableList<String> named =
        Pattern.compile("`(--[a-z-]+)")
            .matcher(Files.readString(ROOT.resolve("examples/cli/README.md")))
            .results()
            .map(match -> match.group(1))
            .distinct()
            .collect(ImmutableList.toImmutableList());

    assertThat(named).hasSizeGreaterThan(8);
    assertThat(named.stream().filter(option -> !everything.contains(option))).isEmpty();
  }
}
