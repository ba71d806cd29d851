package org.lac4j.examples.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.Postcode;
import org.lac4j.examples.democity.DemoCity;
import org.lac4j.examples.democity.Home;
import org.lac4j.examples.web.demo.DemoSettings;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The demo city as the application has it, and places of every kind in it. */
public final class EborOnTheWeb {

  public static final DemoCity EBOR = DemoCity.ebor();

  private static final Map<Postcode, List<Home>> HOMES =
      EBOR.homes().stream().collect(groupingBy(Home::postcode, LinkedHashMap::new, toList()));

  private EborOnTheWeb() {}

  /** Writes the city once for all tests of one application. */
  public static Path settings(DynamicPropertyRegistry registry) {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "ebor");
      DemoSettings.write(folder).forEach((name, value) -> registry.add(name, () -> value));
      registry.add("lac.check-every", () -> "0s");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A home of a postcode whose homes all lie in one covered area with a coordinator. */
  public static Home covered() {
    return ofPostcode(true, 1);
  }

  /** A home of a postcode whose homes lie in no covered area. */
  public static Home uncovered() {
    return ofPostcode(false, 1);
  }

  /** The homes of a postcode that lie in two covered areas, the first of each. */
  public static List<Home> split() {
    Home one = ofPostcode(true, 2);
    Home other =
        HOMES.get(one.postcode()).stream()
            .filter(home -> !home.ward().equals(one.ward()))
            .findFirst()
            .orElseThrow();
    return List.of(one, other);
  }

  private static Home ofPostcode(boolean covered, int wards) {
    return HOMES.values().stream()
        .filter(homes -> homes.stream().allMatch(home -> isCovered(home.ward()) == covered))
        .filter(homes -> homes.stream().map(Home::ward).distinct().count() == wards)
        .filter(homes -> isUsed(homes.get(0).postcode()))
        .map(homes -> homes.get(0))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isUsed(Postcode postcode) {
    return EBOR.postcodes().stream()
        .filter(unit -> unit.postcode().equals(postcode))
        .allMatch(
            unit -> unit.retired().isEmpty() && !unit.isLargeUser() && unit.grid().isPresent());
  }

  private static boolean isCovered(AreaCode ward) {
    return EBOR.areas().area(ward).isPresent() && !ward.value().equals("E05999006");
  }
}
