package org.lac4j.core;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.lac4j.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule clock = ArchitectureRules.nobodyReadsTheClock();

  @ArchTest
  static final ArchRule cycles = ArchitectureRules.packagesBelowAreFreeOfCycles("org.lac4j.core");

  @ArchTest
  static final ArchRule core_knows_no_geometry_and_no_other_module =
      ArchitectureRules.nobodyKnows(
          "core is what everything else builds on",
          "org.locationtech.jts..",
          "org.geotools..",
          "org.lac4j.geo..",
          "org.lac4j.rules..");
}
