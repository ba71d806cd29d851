package org.lac4j.examples.quickstart;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.lac4j.core.ArchitectureRules;

@AnalyzeClasses(
    packages = "org.lac4j.examples.quickstart",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule texts = ArchitectureRules.nobodyAsksTheMachineHowToWrite();

  @ArchTest static final ArchRule files = ArchitectureRules.nobodyWritesFilesByHand();

  @ArchTest static final ArchRule class_cycles = ArchitectureRules.cyclesOfClassesHaveAtMost(3);
}
