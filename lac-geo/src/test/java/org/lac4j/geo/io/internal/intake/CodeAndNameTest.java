package org.lac4j.geo.io.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.geo.boundary.BoundaryFeature;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.CoverageReadException;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.CoordinateSystem;

/** In values {@code #} is the number of the feature, {@code ~} a letter of its own; a last {@code %} makes a tenth of the values blank. */
class CodeAndNameTest {

  private static final int FEATURES = 20;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the ONS today
        "FID=#; WD24CD=E050010#; WD24NM=Ward #; WD24NMW= ; LAD24CD=E06000014; LAD24NM=York; BNG_E=46000#; LONG=-1.#;"
            + " GlobalID=x#; Shape__Area=1.5 | WD24CD | WD24NM | false",
        "OBJECTID=#; LSOA21CD=E010010#; LSOA21NM=York 0#; MSOA21CD=E02000001; LAD22CD=E06000014; LAD22NM=York"
            + " | LSOA21CD | LSOA21NM | false",
        // Boundary-Line
        "Name=Ward #; Area_Code=UTW; DESCRIPTIO=Unitary Authority Ward; File_Name=YORK; Number=#; Polygon_ID=1#;"
            + " Unit_ID=2#; Census_Code=E050010#; Hectares=#.5 | Census_Code | Name | true",
        // a council's own
        "OBJECTID=#; WARD=Ward X~; GSSCODE=E050010#; COORDINATOR=C-# | GSSCODE | WARD | true",
        "GSS_CODE=E050010#; LABEL=Ward # | GSS_CODE | LABEL | true",
        // codes of its own, beside counters and areas of another kind
        "fid=#; area_code=LAC-#; area_name=Area #; ward=Ward # | area_code | area_name | false",
        "code=LAC-#; name=Area # | code | name | false",
        // of two that tell apart, the one with both marks
        "code=#; WD24CD=E050010#; WD24NM=Ward # | WD24CD | WD24NM | false",
        // blank and repeated codes are the audit's to tell
        "WD24CD=E050010#%; WD24NM=Ward # | WD24CD | WD24NM | false",
        "code=E05001001; name=Ward # | code | name | false",
        // names only
        "OBJECTID=#; WARD_NAME=Ward #; POP=10# | WARD_NAME | WARD_NAME | true",
        "FID=#; PATCH=Ward #; GlobalID=x# | PATCH | PATCH | true",
      })
  void attributes_are_found_by_what_they_hold(
      String attributes, String code, String name, boolean byContent) {
    assertThat(find(attributes, ReadOptions.DEFAULT))
        .contains(new CodeAndName(code, name, byContent));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OBJECTID=#; POP=10# | no attribute looks like the areas' code: say which one holds the code (on the command line"
            + " --code); the attributes are: OBJECTID, POP.",
        "WD24CD=E050010#; WD23CD=E050020#; WD24NM=Ward # | several attributes look like the areas' code: WD24CD, WD23CD:",
        "code=A#; BASE=Ward #; PATCH=Place # | several attributes look like the areas' name: BASE, PATCH:",
        "code=A#; POP=10# | no attribute looks like the areas' name:"
      })
  void where_nothing_or_two_things_fit_the_attributes_are_listed(String attributes, String told) {
    FaultList faults = new FaultList("areas.geojson", ReadOptions.DEFAULT.limits());

    assertThat(CodeAndName.find(file(attributes), ReadOptions.DEFAULT, faults)).isEmpty();

    assertThat(message(faults)).contains(told);
  }

  @Test
  void options_win() {
    String attributes = "code=A#; WD24CD=E050010#; WD24NM=Ward #; name=Place #";
    assertThat(find(attributes, ReadOptions.builder().codeAttribute("code").build()))
        .contains(new CodeAndName("code", "name", false));
    assertThat(find(attributes, ReadOptions.builder().nameAttribute("name").build()))
        .contains(new CodeAndName("code", "name", false));
    assertThat(find(attributes, ReadOptions.builder().codeAttribute("Code").build())).isEmpty();
  }

  @Test
  void features_are_numbered_where_the_options_say_so() {
    ReadOptions numbered = ReadOptions.builder().codeAttribute(ReadOptions.FEATURE_NUMBER).build();
    CodeAndName named = find("WARD=Ward #; POP=1#", numbered).orElseThrow();
    CodeAndName bare = find("POP=1#", numbered).orElseThrow();
    BoundaryFeature third = file("WARD=Ward #").features().get(2);

    assertThat(named.codeOf(third)).contains("3");
    assertThat(named.nameOf(third)).contains("Ward 3");
    assertThat(bare.nameOf(third)).contains("3");
  }

  @Test
  void what_was_taken_is_told_where_names_did_not_settle_it() {
    assertThat(find("GSSCODE=E050010#; WARD=Ward #", ReadOptions.DEFAULT).orElseThrow().note())
        .contains("codes are taken from GSSCODE and names from WARD, by what they hold");
    assertThat(find("WARD_NAME=Ward #", ReadOptions.DEFAULT).orElseThrow().note())
        .contains("there are no codes: the names in WARD_NAME are the codes too");
    assertThat(find("code=A#; name=Ward #", ReadOptions.DEFAULT).orElseThrow().note()).isEmpty();
  }

  private static Optional<CodeAndName> find(String attributes, ReadOptions options) {
    return CodeAndName.find(
        file(attributes), options, new FaultList("areas.geojson", options.limits()));
  }

  private static String message(FaultList faults) {
    try {
      faults.throwIfAny();
      return "";
    } catch (CoverageReadException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static BoundaryFile file(String attributes) {
    List<String> all = Splitter.on(';').trimResults().splitToList(attributes.strip());
    BoundaryFile.Builder file =
        BoundaryFile.builder()
            .source("areas.geojson")
            .coordinateSystem(CoordinateSystem.WGS84)
            .attributeNames(
                all.stream()
                    .map(attribute -> attribute.substring(0, attribute.indexOf('=')))
                    .collect(ImmutableSet.toImmutableSet()));
    for (int number = 1; number <= FEATURES; number++) {
      ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
      for (String attribute : all) {
        int sign = attribute.indexOf('=');
        values.put(attribute.substring(0, sign), value(attribute.substring(sign + 1), number));
      }
      file.addFeatures(
          BoundaryFeature.builder().number(number).attributes(values.buildOrThrow()).build());
    }
    return file.build();
  }

  private static Object value(String pattern, int number) {
    if (pattern.endsWith("%") && number % 10 == 0) {
      return "";
    }
    String digits =
        pattern.startsWith("E0") ? String.format(Locale.ROOT, "%02d", number) : "" + number;
    String text =
        pattern
            .replace("%", "")
            .replace("#", digits)
            .replace("~", Character.toString('A' + number));
    return pattern.matches("[#0-9]+") ? (Object) Integer.valueOf(text) : text;
  }
}
