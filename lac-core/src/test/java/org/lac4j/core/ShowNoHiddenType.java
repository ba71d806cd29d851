package org.lac4j.core;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Looks at what a public type lets its users see: supertypes, bounds, and the signatures of public and protected members. */
final class ShowNoHiddenType extends ArchCondition<JavaClass> {

  private static final DescribedPredicate<JavaClass> HIDDEN =
      JavaClass.Predicates.resideInAPackage(ArchitectureRules.HIDDEN);

  ShowNoHiddenType() {
    super("show no type of an internal package");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (isSeen(type)) {
      Stream<JavaType> above =
          Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
      tell(
          type,
          type.getName(),
          Stream.concat(above, bounds(type.getTypeParameters().stream())),
          events);
      for (JavaMember member : type.getMembers()) {
        if (isSeen(member)) {
          tell(type, member.getFullName(), types(member), events);
        }
      }
    }
  }

  /** A nested type is seen if all types around it are. */
  private static boolean isSeen(JavaClass type) {
    boolean open = type.getModifiers().contains(PUBLIC) || type.getModifiers().contains(PROTECTED);
    return open && type.getEnclosingClass().map(ShowNoHiddenType::isSeen).orElse(true);
  }

  private static boolean isSeen(JavaMember member) {
    return (member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED))
        && !member.getModifiers().contains(SYNTHETIC);
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream().map(JavaType.class::cast),
            bounds(unit.getTypeParameters().stream()))
        .flatMap(types -> types);
  }

  private static Stream<JavaType> bounds(
      Stream<? extends com.tngtech.archunit.core.domain.JavaTypeVariable<?>> parameters) {
    return parameters.flatMap(parameter -> parameter.getUpperBounds().stream());
  }

  private static void tell(
      JavaClass type, String place, Stream<JavaType> shown, ConditionEvents events) {
    shown
        .flatMap(one -> one.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType)
        .filter(HIDDEN)
        .distinct()
        .forEach(
            hidden ->
                events.add(
                    SimpleConditionEvent.violated(type, place + " shows " + hidden.getName())));
  }
}
