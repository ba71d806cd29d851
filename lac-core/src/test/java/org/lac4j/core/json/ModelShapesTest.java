package org.lac4j.core.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lac4j.core.LacDomain;
import org.lac4j.core.internal.shape.Shapes;
import org.lac4j.core.introduction.Spell;
import org.lac4j.core.person.IntroducedId;
import org.lac4j.core.place.PlacementRow;
import org.lac4j.core.team.TeamFault;
import org.lac4j.core.team.TeamOnADay;

class ModelShapesTest {

  /** A spell is computed from a journey, a team on a day from a team; the id of whoever is introduced is read as the id of its kind. */
  private static final Set<String> WITHOUT_JSON =
      ImmutableSet.of(
          Spell.class.getName(),
          TeamOnADay.class.getName(),
          IntroducedId.class.getName(),
          PlacementRow.class.getName());

  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(
              "org.lac4j.core.agreement",
              "org.lac4j.core.introduction",
              "org.lac4j.core.person",
              "org.lac4j.core.place",
              "org.lac4j.core.survey",
              "org.lac4j.core.team");

  @Test
  void every_public_value_of_the_model_has_a_json_form() {
    assertThat(values().map(JavaClass::getName).filter(name -> !WITHOUT_JSON.contains(name)))
        .hasSizeGreaterThan(60)
        .allSatisfy(
            name -> assertThat(Shapes.all().keySet()).extracting(Class::getName).contains(name));
  }

  @Test
  void every_value_with_a_json_form_is_generated_for_tests() {
    Set<Class<?>> generated =
        Stream.of(LacDomain.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Provide.class))
            .map(method -> TypeToken.of(method.getGenericReturnType()))
            .map(type -> type.resolveType(Arbitrary.class.getTypeParameters()[0]).getRawType())
            .collect(Collectors.toSet());

    assertThat(Shapes.all().keySet())
        .filteredOn(type -> !type.isEnum())
        .allMatch(
            type ->
                generated.contains(type)
                    || Stream.of(type.getInterfaces())
                        .anyMatch(above -> above.isSealed() && generated.contains(above)));
  }

  @Test
  void java_serialisation_is_refused_by_all_but_constants_and_exceptions_with_their_faults() {
    assertThat(MODEL.stream().filter(type -> type.isAssignableTo(Serializable.class)))
        .allMatch(
            type ->
                type.isEnum()
                    || type.isAssignableTo(Throwable.class)
                    || type.getName().startsWith(TeamFault.class.getName())
                    || type.isEquivalentTo(JsonFault.class));
  }

  @Test
  void the_model_itself_knows_nothing_of_json() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml..", "org.lac4j.core.json..")
        .because("a host that needs no JSON needs no Jackson")
        .check(MODEL);
  }

  /** Records, constants, sealed types, and the interfaces and classes with a builder or factory of their own. */
  private static Stream<JavaClass> values() {
    return MODEL.stream()
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.isAssignableTo(Throwable.class))
        .filter(type -> !type.getSimpleName().equals("Builder"))
        .filter(
            type ->
                type.isEnum() || type.getMethods().stream().anyMatch(ModelShapesTest::isAccessor));
  }

  private static boolean isAccessor(JavaMethod method) {
    return method.getRawParameterTypes().isEmpty()
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getName().equals("toString")
        && !method.getName().equals("hashCode");
  }
}
