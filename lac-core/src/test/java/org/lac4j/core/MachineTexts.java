package org.lac4j.core;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;

/** The calls whose answer depends on the language, the region, the time zone or the encoding of the machine. */
final class MachineTexts {

  private static final Set<Class<?>> ASK_THE_MACHINE =
      ImmutableSet.of(Locale.class, ZoneId.class, TimeZone.class, Charset.class);

  private static final Set<String> WHAT_THE_MACHINE_HAS =
      ImmutableSet.of("getDefault", "systemDefault", "defaultCharset");

  /** What needs a locale as one of its parameters. */
  private static final Set<Class<?>> SPEAK =
      ImmutableSet.of(
          Formatter.class,
          DecimalFormatSymbols.class,
          NumberFormat.class,
          Collator.class,
          ResourceBundle.class);

  /** What needs a charset as one of its parameters. */
  private static final Set<Class<?>> ENCODE =
      ImmutableSet.of(
          InputStreamReader.class,
          OutputStreamWriter.class,
          FileReader.class,
          FileWriter.class,
          PrintStream.class,
          PrintWriter.class,
          Scanner.class);

  /** What speaks the machine's language whatever it is given. */
  private static final Set<Class<?>> ALWAYS =
      ImmutableSet.of(DecimalFormat.class, MessageFormat.class, SimpleDateFormat.class);

  private MachineTexts() {}

  static boolean isOne(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    JavaClass owner = access.getTargetOwner();
    String name = target.getName();
    List<JavaClass> takes = target.getRawParameterTypes();
    boolean constructor = name.equals("<init>");
    if (isAny(owner, ASK_THE_MACHINE)) {
      return WHAT_THE_MACHINE_HAS.contains(name);
    }
    if (owner.isEquivalentTo(String.class)) {
      return isOfString(name, takes);
    }
    if (owner.isEquivalentTo(DateTimeFormatter.class)) {
      return name.startsWith("ofLocalized")
          || (name.equals("ofPattern") && !has(takes, Locale.class));
    }
    if (owner.isEquivalentTo(DateTimeFormatterBuilder.class)) {
      return name.equals("toFormatter") && takes.isEmpty();
    }
    if (owner.isEquivalentTo(ByteArrayOutputStream.class)) {
      return name.equals("toString") && takes.isEmpty();
    }
    if (isAny(owner, SPEAK)) {
      boolean makes = constructor || (name.startsWith("get") && name.endsWith("nstance"));
      return (makes || name.equals("getBundle")) && !has(takes, Locale.class);
    }
    if (isAny(owner, ENCODE)) {
      boolean speaks = name.equals("printf") || name.equals("format");
      return (speaks && !has(takes, Locale.class))
          || (constructor
              && encodes(takes)
              && !has(takes, Charset.class)
              && !has(takes, CharsetDecoder.class)
              && !has(takes, CharsetEncoder.class));
    }
    return isAny(owner, ALWAYS) && constructor;
  }

  private static boolean isOfString(String name, List<JavaClass> takes) {
    return switch (name) {
      case "format" -> !has(takes, Locale.class);
      case "formatted" -> true;
      case "toLowerCase", "toUpperCase", "getBytes" -> takes.isEmpty();
      case "<init>" ->
          has(takes, byte[].class) && !has(takes, Charset.class) && !has(takes, String.class);
      default -> false;
    };
  }

  /** A writer around a writer encodes nothing. */
  private static boolean encodes(List<JavaClass> takes) {
    return takes.stream()
        .anyMatch(
            type ->
                type.isAssignableTo(OutputStream.class)
                    || type.isAssignableTo(InputStream.class)
                    || type.isEquivalentTo(File.class)
                    || type.isEquivalentTo(Path.class)
                    || type.isEquivalentTo(String.class));
  }

  private static boolean has(List<JavaClass> types, Class<?> type) {
    return types.stream().anyMatch(one -> one.isEquivalentTo(type));
  }

  private static boolean isAny(JavaClass owner, Set<Class<?>> types) {
    return types.stream().anyMatch(owner::isEquivalentTo);
  }
}
