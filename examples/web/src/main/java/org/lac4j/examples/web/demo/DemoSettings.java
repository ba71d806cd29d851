package org.lac4j.examples.web.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.file.WholeFile;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.DropIn;
import org.lac4j.core.team.PublicContact;
import org.lac4j.core.team.Team;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.examples.democity.DemoCityFiles;
import org.lac4j.examples.democity.Home;
import org.lac4j.rules.answer.OtherService;
import org.lac4j.rules.timeframe.ExpectedWait;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.Timeframes;
import org.lac4j.rules.words.Messages;

/** Ebor, the demo city, as settings of the application: with addresses, other services and a second language besides. */
public final class DemoSettings {

  private static final String KINDS_OF_STREET = "Road,Street,Lane,Grove,Way,Terrace";

  private DemoSettings() {}

  /**
   * Writes the demo city to a temporary folder, if no areas are given.
   *
   * @param arguments the arguments of the application
   * @return the settings; none if an argument, a system property or the environment names the areas
   * @throws IOException if a file can't be written
   */
  public static Map<String, Object> unlessAreasAreGiven(String... arguments) throws IOException {
    boolean isGiven =
        Stream.of(arguments).anyMatch(argument -> argument.startsWith("--lac.areas="))
            || System.getProperty("lac.areas") != null
            || System.getenv("LAC_AREAS") != null;
    return isGiven
        ? ImmutableMap.of()
        : new LinkedHashMap<>(write(Files.createTempDirectory("ebor")));
  }

  /**
   * Writes the demo city to a folder.
   *
   * @param folder the folder
   * @return the settings that name the files
   * @throws IOException if a file can't be written
   */
  public static ImmutableMap<String, String> write(Path folder) throws IOException {
    DemoCity city = DemoCity.ebor();
    DemoCityFiles.write(city, folder);
    WholeFile.write(
        folder.resolve("team.json"),
        LacJson.refusingUnknownFields().indented().write(withDropIns(city.team())));
    WholeFile.write(folder.resolve("addresses.csv"), addresses(city));
    WholeFile.write(folder.resolve("services.json"), services());
    WholeFile.write(
        folder.resolve("timeframes.json"),
        LacJson.refusingUnknownFields().write(timeframes(city.team())));
    WholeFile.write(folder.resolve("answers_cy.properties"), secondLanguage());
    return ImmutableMap.<String, String>builder()
        .put("lac.areas", folder.resolve("areas.geojson").toString())
        .put("lac.team", folder.resolve("team.json").toString())
        .put("lac.postcodes", folder.resolve("postcodes.csv").toString())
        .put("lac.uprns", folder.resolve("homes.csv").toString())
        .put("lac.addresses", folder.resolve("addresses.csv").toString())
        .put("lac.addresses-complete", "true")
        .put("lac.services", folder.resolve("services.json").toString())
        .put("lac.timeframes", folder.resolve("timeframes.json").toString())
        .put("lac.languages.cy", folder.resolve("answers_cy.properties").toString())
        .buildOrThrow();
  }

  /** Each coordinator is at the library of their first area once a week, and the team has a contact of its own. */
  private static Team withDropIns(Team team) {
    return Team.builder()
        .from(team)
        .contact(
            PublicContact.of(
                "the Local Area Coordination team",
                new ContactDetails(Optional.of("01632 960100"), Optional.of("lac@ebor.example"))))
        .coordinators(
            team.coordinators().stream()
                .map(each -> each.areas().isEmpty() ? each : each.withDropIns(dropIn(team, each)))
                .toList())
        .build();
  }

  private static DropIn dropIn(Team team, Coordinator coordinator) {
    AreaCode first = coordinator.areas().first();
    DayOfWeek day = DayOfWeek.of(1 + Math.floorMod(first.value().hashCode(), 5));
    return new DropIn(
        requireNonNull(team.areasByCode().get(first)).name() + " Library",
        day,
        LocalTime.of(10, 0),
        LocalTime.of(12, 30));
  }

  private static String addresses(DemoCity city) {
    Map<AreaCode, String> wards =
        city.wards().areas().stream()
            .collect(Collectors.toMap(area -> area.code(), area -> area.area().name()));
    Map<Postcode, Integer> numbers = new LinkedHashMap<>();
    StringBuilder table = new StringBuilder("UPRN,PCDS,ADDRESS\r\n");
    Map<Postcode, String> streets = new LinkedHashMap<>();
    for (Home home : city.homes()) {
      String street =
          streets.computeIfAbsent(
              home.postcode(), code -> wards.get(home.ward()) + " " + kindOfStreet(code));
      table
          .append(home.uprn().text())
          .append(',')
          .append(home.postcode().text())
          .append(',')
          .append(numbers.merge(home.postcode(), 1, Integer::sum))
          .append(' ')
          .append(street)
          .append("\r\n");
    }
    return table.toString();
  }

  private static String kindOfStreet(Postcode postcode) {
    String[] kinds = KINDS_OF_STREET.split(",", -1);
    return kinds[Math.floorMod(postcode.text().hashCode(), kinds.length)];
  }

  private static String services() {
    return LacJson.refusingUnknownFields()
        .indented()
        .writeList(
            List.of(
                OtherService.builder()
                    .name("Ebor Advice")
                    .description("Free advice on money, benefits and housing.")
                    .telephone("01632 960200")
                    .website("https://advice.ebor.example")
                    .build(),
                OtherService.builder()
                    .name("Ebor Crisis Line")
                    .description("Someone to talk to, day and night.")
                    .telephone("01632 960999")
                    .addTags(OtherService.CRISIS)
                    .build(),
                OtherService.builder()
                    .name("The Copperwaite Shed")
                    .description("Make and mend with others on Tuesdays.")
                    .email("shed@ebor.example")
                    .build()));
  }

  /** Made-up waits; a council's come from its records, by "lac timeframes". */
  private static Timeframes timeframes(Team team) {
    LocalDate today = ServiceTime.dayOf(Clock.systemUTC().instant());
    ExpectedWait.Basis basis = new ExpectedWait.Basis(40, 36, 80, 66);
    return new Timeframes(
        today,
        team.areas().stream()
            .map(
                area ->
                    new Timeframe(
                        area,
                        today,
                        2,
                        new ExpectedWait.Range(0, 3, 0.8, basis),
                        new ExpectedWait.Range(6, 15, 0.8, basis),
                        ImmutableList.of()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** A made-up second language: the library's own sentences, each marked. A translator replaces them. */
  private static String secondLanguage() throws IOException {
    try (InputStream in =
        requireNonNull(Messages.class.getResourceAsStream("messages.properties"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.replaceFirst("^(?!list|time)([a-z][a-z.-]*)=(.*)$", "$1=[cy] $2"))
          .collect(Collectors.joining("\n", "", "\n"));
    }
  }
}
