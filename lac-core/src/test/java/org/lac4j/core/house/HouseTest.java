package org.lac4j.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the sources of every module, examples included, against the rules of the house. */
class HouseTest {

  private static final Path ROOT = Path.of(System.getProperty("lac.root"));

  private static final ImmutableList<SourceFile> MAIN = ProjectSources.read(ROOT, "main");

  private static final ImmutableSet<String> TESTS =
      ImmutableSet.copyOf(ProjectSources.names(ProjectSources.read(ROOT, "test")));

  /** What is being moved, and counts when it stands. */
  private static final ImmutableSet<String> MOVING =
      ImmutableSet.of(
          "org.lac4j.core.internal.modelshape",
          "org.lac4j.core.internal.shape",
          "org.lac4j.core.team",
          "org.lac4j.examples.cli.",
          "org.lac4j.examples.quickstart",
          "org.lac4j.rules.");

  /** What has no test of its own name yet. */
  private static final ImmutableSet<String> UNTESTED =
      ImmutableSet.of(
          "org.lac4j.geo.audit.internal.check.PieceCheck (",
          "org.lac4j.geo.audit.internal.context.Residuals (",
          "org.lac4j.geo.audit.internal.repair.Fixer (",
          "org.lac4j.geo.audit.internal.repair.SliverRepair (",
          "org.lac4j.geo.compare.ChangeMaker (",
          "org.lac4j.geo.compare.Links (",
          "org.lac4j.geo.coverage.internal.index.IndexForm (",
          "org.lac4j.geo.gazetteer.PostcodeAddresses (",
          "org.lac4j.geo.gazetteer.internal.csv.CsvFiles (",
          "org.lac4j.geo.gazetteer.internal.official.PostcodeRows (",
          "org.lac4j.geo.gazetteer.internal.place.PointPlacer (",
          "org.lac4j.geo.io.internal.geojson.GeoJsonParser (",
          "org.lac4j.geo.io.internal.geopackage.GeoPackageTableRows (",
          "org.lac4j.geo.io.internal.geopackage.GeoPackageTables (",
          "org.lac4j.geo.io.internal.geopackage.SqliteFile (",
          "org.lac4j.geo.io.internal.intake.CoverageBuilder (",
          "org.lac4j.geo.io.internal.intake.FeatureCollector (",
          "org.lac4j.geo.io.internal.shapefile.ShapefileFormat (",
          "org.lac4j.geo.report.AuditPage (",
          "org.lac4j.geo.report.ComparisonMap (",
          "org.lac4j.geo.report.DesignPage (");

  private static ImmutableList<String> standing(ImmutableList<String> faults) {
    return faults.stream()
        .filter(fault -> MOVING.stream().noneMatch(fault::contains))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void every_module_is_read() {
    assertThat(MAIN)
        .extracting(SourceFile::module)
        .contains("lac-core", "lac-geo", "lac-rules", "examples/quickstart", "examples/cli");
    assertThat(MAIN).hasSizeGreaterThan(500);
    assertThat(TESTS).contains("HouseTest").hasSizeGreaterThan(200);
  }

  @Test
  void no_package_is_crowded() {
    assertThat(HouseRules.crowdedPackages(MAIN)).isEmpty();
  }

  @Test
  void nothing_takes_too_many_parameters() {
    assertThat(standing(HouseRules.longParameterLists(MAIN))).isEmpty();
  }

  @Test
  void no_class_is_too_long() {
    assertThat(standing(HouseRules.longClasses(MAIN))).isEmpty();
  }

  @Test
  void no_name_is_used_twice() {
    assertThat(standing(HouseRules.namesUsedTwice(MAIN))).isEmpty();
  }

  @Test
  void every_package_says_in_few_words_what_it_holds() {
    assertThat(standing(HouseRules.packagesWithoutWords(MAIN))).isEmpty();
  }

  @Test
  void every_class_of_some_size_has_its_test() {
    assertThat(standing(HouseRules.classesWithoutTests(MAIN, TESTS)))
        .allMatch(fault -> UNTESTED.stream().anyMatch(fault::startsWith));
  }

  @Test
  void no_example_uses_a_hidden_package() {
    assertThat(HouseRules.examplesOfHiddenTypes(MAIN)).isEmpty();
  }
}
