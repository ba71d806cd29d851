package org.lac4j.examples.democity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.core.RealData;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.io.CoverageReader;

/** Defects in real and in realistic boundaries: exactly they are found, beside what the clean file has. */
class AuditOnFileTest {

  private static final DemoCity EBOR = DemoCity.ebor();

  @ParameterizedTest
  @EnumSource
  void exactly_the_defect_in_ebor_is_found(PlantedDefect.Kind kind, @TempDir Path folder)
      throws IOException {
    DemoCityFiles.write(EBOR, folder);
    assertThatTheDefectIsFound(kind, folder.resolve("wards.geojson"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TURNED_RING") // all of York's are
  void exactly_the_defect_in_york_is_found(PlantedDefect.Kind kind) throws IOException {
    assertThatTheDefectIsFound(kind, RealData.file("york-wards-2013.geojson"));
  }

  private static void assertThatTheDefectIsFound(PlantedDefect.Kind kind, Path file)
      throws IOException {
    AuditInput clean = clean(kind, file);
    List<Finding> before = findings(kind, clean);
    for (long seed = 1; seed <= 3; seed++) {
      PlantedDefect planted = PlantedDefect.plant(kind, clean.areas(), seed);
      List<Finding> difference =
          difference(before, findings(kind, clean.withAreas(planted.areas())));

      assertThat(difference).as("seed " + seed).anyMatch(planted::isIt).allMatch(planted::isIt);
    }
  }

  private static AuditInput clean(PlantedDefect.Kind kind, Path file) throws IOException {
    // The winding of all rings is one finding, whose areas would not be the same after a change.
    AuditInput audit =
        AuditInput.of(CoverageReader.readFeatures(file, ReadOptions.DEFAULT), ReadOptions.DEFAULT)
            .checkWinding(kind == PlantedDefect.Kind.TURNED_RING)
            .build();
    return switch (kind) {
      case SPLIT -> audit.withWards(CoverageReader.read(file, ReadOptions.DEFAULT).coverage());
      case EXTRA_DIGITS ->
          audit.withAreas(
              audit.areas().stream()
                  .map(
                      area ->
                          area.withGeometry(
                              Vertices.map(area.geometry().orElseThrow(), Vertices::rounded)))
                  .toList());
      default -> audit;
    };
  }

  /** What is found; both files and most of what is planted have too many decimals, which is no news. */
  private static List<Finding> findings(PlantedDefect.Kind kind, AuditInput audit) {
    return CoverageAudit.run(audit).findings().stream()
        .filter(
            finding ->
                kind == PlantedDefect.Kind.EXTRA_DIGITS
                    || finding.code() != FindingCode.EXCESS_PRECISION)
        .toList();
  }

  /** What stands in one list and not in the other. */
  private static List<Finding> difference(List<Finding> before, List<Finding> after) {
    List<Finding> difference = new ArrayList<>(after);
    for (Finding finding : before) {
      difference.stream()
          .filter(each -> isSame(each, finding))
          .findFirst()
          .ifPresentOrElse(difference::remove, () -> difference.add(finding));
    }
    return difference;
  }

  private static boolean isSame(Finding one, Finding other) {
    return one.code() == other.code() && one.areas().equals(other.areas());
  }
}
