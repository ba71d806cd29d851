package org.lac4j.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.regex.Pattern;

/** What holds for the classes of every module, whatever they do. */
public final class ArchitectureRules {

  /** What is not for users. */
  static final String HIDDEN = "org.lac4j..internal..";

  private static final Pattern OF_THE_MACHINE =
      Pattern.compile("system|systemUTC|systemDefaultZone|tickMillis|tickSeconds|tickMinutes");

  private static final Pattern WRITING =
      Pattern.compile("write|writeString|newOutputStream|newBufferedWriter|copy|move");

  private ArchitectureRules() {}

  /** Time comes in as an argument: nothing reads the clock of the machine. */
  public static ArchRule nobodyReadsTheClock() {
    return noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("the clock of the machine", ArchitectureRules::isTheClock))
        .because("the host says what day it is, so that an answer can be repeated");
  }

  /** Calls, constructors and references to methods such as {@code Instant::now}. */
  private static boolean isTheClock(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    if (owner.isAssignableTo(InstantSource.class) && OF_THE_MACHINE.matcher(name).matches()) {
      return true;
    }
    if (owner.isEquivalentTo(Date.class)) {
      return access.getTarget() instanceof CodeUnitAccessTarget made
          && made.getName().equals("<init>")
          && made.getRawParameterTypes().isEmpty();
    }
    return (owner.getPackageName().startsWith("java.time") && name.equals("now"))
        || (owner.isEquivalentTo(System.class)
            && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
        || (owner.isAssignableTo(Calendar.class) && name.equals("getInstance"));
  }

  /** No text depends on the machine: who formats or encodes says in which language and how. */
  public static ArchRule nobodyAsksTheMachineHowToWrite() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.lac4j.geo.geotools..")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "the language, region, zone or encoding of the machine", MachineTexts::isOne))
        .because(
            "the same input gives the same bytes everywhere; GeoTools's dates are the machine's");
  }

  /** Each package below a root, however deep, depends on the others one way. */
  public static ArchRule packagesBelowAreFreeOfCycles(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /** The module knows nothing of the packages named. */
  public static ArchRule nobodyKnows(String because, String... packages) {
    return noClasses().should().dependOnClassesThat(resideInAnyOf(packages)).because(because);
  }

  /** No more than some classes of a module need each other, in a cycle, to be understood. */
  public static ArchRule cyclesOfClassesHaveAtMost(int most) {
    return classes()
        .should(new ClassCycles(most))
        .because("who changes one of them has to understand them all");
  }

  /** What users see, they can import: no public signature shows a type of an internal package. */
  public static ArchRule nothingPublicShowsAHiddenType() {
    return classes()
        .that()
        .arePublic()
        .and()
        .resideOutsideOfPackage(HIDDEN)
        .should(new ShowNoHiddenType())
        .because("internal packages change without notice");
  }

  /** One way to write a file: whole, or not at all. */
  public static ArchRule nobodyWritesFilesByHand() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.lac4j.core.file..")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "what writes to a file by its name", ArchitectureRules::isWritingByName))
        .because("nobody is to see half a file: WholeFile writes them");
  }

  private static boolean isWritingByName(JavaAccess<?> access) {
    String name = access.getTarget().getName();
    boolean file =
        access.getTarget() instanceof CodeUnitAccessTarget target
            && target.getRawParameterTypes().stream()
                .anyMatch(
                    type -> type.isEquivalentTo(File.class) || type.isEquivalentTo(String.class));
    return (access.getTargetOwner().isEquivalentTo(Files.class) && WRITING.matcher(name).matches())
        || (name.equals("<init>")
            && file
            && (access.getTargetOwner().isEquivalentTo(FileOutputStream.class)
                || access.getTargetOwner().isEquivalentTo(FileWriter.class)
                || access.getTargetOwner().isEquivalentTo(RandomAccessFile.class)));
  }

  private static DescribedPredicate<JavaClass> resideInAnyOf(String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages);
  }
}
