package org.lac4j.examples.democity;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.Var;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How Immutables makes the values of the packages from here down.
 *
 * <p>It stands in the sources only, and so does the {@code @Generated} that is allowed: an annotation of Immutables in the
 * classes would make the compilers of other projects look for it and warn.
 */
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Generated.class, CanIgnoreReturnValue.class, Var.class})
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface GeneratedValues {}
