package org.lac4j.rules;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.lac4j.core.ArchitectureRules;

@AnalyzeClasses(packages = "org.lac4j.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule clock = ArchitectureRules.nobodyReadsTheClock();

  @ArchTest
  static final ArchRule cycles = ArchitectureRules.packagesBelowAreFreeOfCycles("org.lac4j.rules");

  @ArchTest
  static final ArchRule rules_know_no_geometry =
      ArchitectureRules.nobodyKnows(
          "a rule is told where a place lies and looks at no map",
          "org.locationtech.jts..",
          "org.geotools..",
          "org.lac4j.geo..");
}
