package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

@AnalyzeClasses(packages = "org.lac4j.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule clock = ArchitectureRules.nobodyReadsTheClock();

  @ArchTest static final ArchRule texts = ArchitectureRules.nobodyAsksTheMachineHowToWrite();

  @ArchTest static final ArchRule files = ArchitectureRules.nobodyWritesFilesByHand();

  @ArchTest static final ArchRule hidden = ArchitectureRules.nothingPublicShowsAHiddenType();

  @ArchTest static final ArchRule class_cycles = ArchitectureRules.cyclesOfClassesHaveAtMost(3);

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

  /** A class of the host's own could hold a value that was never checked. */
  @ArchTest
  static void nothing_but_the_generated_class_is_a_value_with_a_builder(JavaClasses classes) {
    List<Class<?>> values =
        classes.stream()
            .filter(type -> type.getSimpleName().startsWith("Immutable"))
            .flatMap(type -> type.getRawInterfaces().stream())
            .filter(type -> !type.getSimpleName().startsWith("With"))
            .<Class<?>>map(JavaClass::reflect)
            .toList();

    assertThat(values).hasSizeGreaterThanOrEqualTo(10).allMatch(Class::isSealed);
  }
}
