package org.lac4j.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.lac4j.core.ArchitectureRules;
import org.lac4j.core.introduction.ConversationWish;

@AnalyzeClasses(packages = "org.lac4j.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule clock = ArchitectureRules.nobodyReadsTheClock();

  @ArchTest static final ArchRule texts = ArchitectureRules.nobodyAsksTheMachineHowToWrite();

  @ArchTest static final ArchRule files = ArchitectureRules.nobodyWritesFilesByHand();

  @ArchTest static final ArchRule hidden = ArchitectureRules.nothingPublicShowsAHiddenType();

  @ArchTest static final ArchRule class_cycles = ArchitectureRules.cyclesOfClassesHaveAtMost(3);

  @ArchTest
  static final ArchRule cycles = ArchitectureRules.packagesBelowAreFreeOfCycles("org.lac4j.rules");

  @ArchTest
  static final ArchRule rules_know_no_geometry =
      ArchitectureRules.nobodyKnows(
          "a rule is told where a place lies and looks at no map",
          "org.locationtech.jts..",
          "org.geotools..",
          "org.lac4j.geo..");

  @ArchTest
  static final ArchRule eligibility_knows_of_anyone_their_wish_alone =
      noClasses()
          .that()
          .resideInAPackage("org.lac4j.rules.eligibility..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.lac4j.core.person..")
                  .or(
                      resideInAPackage("org.lac4j.core.introduction..")
                          .and(not(equivalentTo(ConversationWish.class)))))
          .because("who they are, who introduces them and why can't count if it can't be told");

  /** The last bits of these may differ from machine to machine; of plain arithmetic, roots and {@link StrictMath} none do. */
  private static final Pattern OF_THE_PLATFORM =
      Pattern.compile(
          "log|log10|log1p|exp|expm1|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot");

  @ArchTest
  static final ArchRule the_same_bits_everywhere =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.lac4j.rules.simulation.engine..", "org.lac4j.rules.simulation.internal..")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "a function of Math that differs between platforms",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Math.class)
                          && OF_THE_PLATFORM.matcher(call.getName()).matches()))
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.commons..")
          .because("the same seed gives the same numbers on every machine");
}
