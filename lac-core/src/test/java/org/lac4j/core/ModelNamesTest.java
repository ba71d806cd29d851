package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the model has no place for, by the words in the names of its types, fields and methods.
 *
 * @source P9, P10, R2
 */
class ModelNamesTest {

  /** What nobody may record about a person, because nothing may depend on it. */
  private static final Set<String> NOT_ABOUT_A_PERSON =
      ImmutableSet.of(
          "age",
          "assessment",
          "benefit",
          "benefits",
          "birth",
          "birthday",
          "dob",
          "deficit",
          "deficits",
          "diagnosis",
          "diagnoses",
          "condition",
          "disability",
          "eligible",
          "ethnicity",
          "gender",
          "income",
          "medical",
          "need",
          "needs",
          "orientation",
          "problem",
          "problems",
          "race",
          "rating",
          "religion",
          "risk",
          "risks",
          "score",
          "scores",
          "severity",
          "sex",
          "tenure",
          "threshold",
          "triage",
          "vulnerability",
          "vulnerable");

  /** What would set a time limit. */
  private static final Set<String> NOT_A_TIME_LIMIT =
      ImmutableSet.of("deadline", "duration", "expire", "expired", "expires", "expiry", "limit");

  /** What the service does not say. */
  private static final Set<String> NOT_THE_WORDS =
      ImmutableSet.of(
          "case",
          "cases",
          "client",
          "clients",
          "patient",
          "refer",
          "referral",
          "referrals",
          "referred",
          "referrer",
          "user");

  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.lac4j.core");

  private static final Set<String> PERSONAL_PACKAGES =
      ImmutableSet.of(
          "org.lac4j.core.person", "org.lac4j.core.introduction", "org.lac4j.core.agreement");

  @Test
  void nothing_is_recorded_about_anyone_on_which_nothing_may_depend() {
    assertThat(names(personal()).filter(name -> has(name, NOT_ABOUT_A_PERSON))).isEmpty();
  }

  @Test
  void nothing_sets_a_time_limit() {
    assertThat(names(personal()).filter(name -> has(name, NOT_A_TIME_LIMIT))).isEmpty();
  }

  @Test
  void no_name_speaks_of_referrals_cases_or_clients() {
    assertThat(names(MODEL.stream()).filter(name -> has(name, NOT_THE_WORDS))).isEmpty();
  }

  @Test
  void the_names_that_are_checked_are_those_of_the_model() {
    assertThat(names(personal()))
        .contains(
            "Introduced.goodLife",
            "Family.members",
            "Introduction.wish",
            "Journey.append",
            "SharedAgreement.end",
            "AgreementContent.reviewDates")
        .hasSizeGreaterThan(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Person.ageInYears, true",
    "Person.riskScore, true",
    "Person.dateOfBirth, true",
    "Person.NEEDS_LEVEL, true",
    "Person.message, false",
    "Person.needle, false",
  })
  void a_forbidden_word_is_found_as_a_word_of_its_own(String name, boolean found) {
    assertThat(has(name, NOT_ABOUT_A_PERSON)).isEqualTo(found);
  }

  private static Stream<JavaClass> personal() {
    return MODEL.stream().filter(type -> PERSONAL_PACKAGES.contains(type.getPackageName()));
  }

  /** The names of types, and of their fields and methods but for enum constants, which are no fields of anyone. */
  private static Stream<String> names(Stream<JavaClass> types) {
    return types.flatMap(
        type ->
            Stream.concat(
                Stream.of(type.getSimpleName()),
                type.getMembers().stream()
                    .filter(member -> !isConstantOfItsOwnType(member))
                    .map(member -> type.getSimpleName() + "." + member.getName())));
  }

  private static boolean isConstantOfItsOwnType(JavaMember member) {
    return Optional.of(member)
        .filter(JavaField.class::isInstance)
        .map(JavaField.class::cast)
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> field.getRawType().equals(field.getOwner()))
        .isPresent();
  }

  private static boolean has(String name, Set<String> words) {
    List<String> parts =
        Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z]+"))
            .map(part -> part.toLowerCase(Locale.ROOT))
            .toList();
    return parts.stream().anyMatch(words::contains);
  }
}
