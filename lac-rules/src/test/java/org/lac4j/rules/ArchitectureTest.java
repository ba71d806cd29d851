package org.lac4j.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.lac4j.core.ArchitectureRules;
import org.lac4j.core.introduction.ConversationWish;

@AnalyzeClasses(packages = "org.lac4j.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchRule clock = ArchitectureRules.nobodyReadsTheClock();

  @ArchTest static final ArchRule hidden = ArchitectureRules.nothingPublicShowsAHiddenType();

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
}
