package org.lac4j.geo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.lac4j.core.ArchitectureRules;

@AnalyzeClasses(packages = "org.lac4j.geo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule clock = ArchitectureRules.nobodyReadsTheClock();

  @ArchTest static final ArchRule texts = ArchitectureRules.nobodyAsksTheMachineHowToWrite();

  @ArchTest static final ArchRule files = ArchitectureRules.nobodyWritesFilesByHand();

  @ArchTest static final ArchRule hidden = ArchitectureRules.nothingPublicShowsAHiddenType();

  @ArchTest
  static final ArchRule cycles = ArchitectureRules.packagesBelowAreFreeOfCycles("org.lac4j.geo");

  @ArchTest static final ArchRule class_cycles = ArchitectureRules.cyclesOfClassesHaveAtMost(3);

  @ArchTest
  static final ArchRule geo_knows_no_rules =
      ArchitectureRules.nobodyKnows(
          "rules and geometry meet only in the application", "org.lac4j.rules..");

  @ArchTest
  static final ArchRule only_one_package_knows_geotools =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.lac4j.geo.geotools..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.geotools..", "org.opengis..")
          .because("everything else works without GeoTools on the class path");

  @ArchTest
  static final ArchRule only_geopackages_know_sqlite =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.lac4j.geo.io.internal.geopackage..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.sqlite..")
          .because("everything else works without SQLite on the class path");
}
