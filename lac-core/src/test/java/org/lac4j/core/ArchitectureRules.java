package org.lac4j.core;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** What holds for the classes of every module, whatever they do. */
public final class ArchitectureRules {

  private ArchitectureRules() {}

  /** Time comes in as an argument: nothing reads the clock of the machine. */
  public static ArchRule nobodyReadsTheClock() {
    return noClasses()
        .should()
        .callMethodWhere(
            target(name("now"))
                .and(target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("the host says what day it is, so that an answer can be repeated");
  }

  /** The packages below a root depend on each other one way. */
  public static ArchRule packagesBelowAreFreeOfCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /** The module knows nothing of the packages named. */
  public static ArchRule nobodyKnows(String because, String... packages) {
    return noClasses().should().dependOnClassesThat(resideInAnyOf(packages)).because(because);
  }

  private static DescribedPredicate<JavaClass> resideInAnyOf(String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages);
  }
}
