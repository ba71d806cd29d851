package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings({
  "JavaUtilDate",
  "DefaultCharset",
  "StringCaseLocaleUsage",
  "AnnotateFormatMethod"
}) // what the rules look for
class ArchitectureRulesTest {

  private static final ArchRule RULE = ArchitectureRules.nobodyReadsTheClock();

  @ParameterizedTest
  @ValueSource(
      classes = {
        Now.class,
        NowByReference.class,
        SystemClock.class,
        TickingClock.class,
        SystemSource.class,
        Millis.class,
        Nanos.class,
        NewDate.class,
        DateByReference.class,
        NewCalendar.class
      })
  void a_class_that_reads_the_clock_is_found(Class<?> sample) {
    assertThat(finds(sample)).isTrue();
  }

  @Test
  void a_class_that_is_told_the_time_is_not_found() {
    assertThat(finds(ToldTheTime.class)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Format.class,
        FormatByReference.class,
        Lower.class,
        Printing.class,
        Bytes.class,
        Decoding.class,
        Reader.class,
        Dates.class,
        Numbers.class,
        Zone.class
      })
  void a_class_that_writes_as_the_machine_does_is_found(Class<?> sample) {
    assertThat(finds(ArchitectureRules.nobodyAsksTheMachineHowToWrite(), sample)).isTrue();
  }

  @Test
  void a_class_that_says_how_it_writes_is_not_found() {
    assertThat(finds(ArchitectureRules.nobodyAsksTheMachineHowToWrite(), SaysHow.class)).isFalse();
  }

  @Test
  void a_class_that_writes_a_file_by_hand_is_found() {
    assertThat(finds(ArchitectureRules.nobodyWritesFilesByHand(), ByHand.class)).isTrue();
    assertThat(finds(ArchitectureRules.nobodyWritesFilesByHand(), Stream.class)).isTrue();
    assertThat(finds(ArchitectureRules.nobodyWritesFilesByHand(), SaysHow.class)).isFalse();
  }

  private static boolean finds(ArchRule rule, Class<?> sample) {
    return rule.evaluate(new ClassFileImporter().importClasses(sample)).hasViolation();
  }

  private static boolean finds(Class<?> sample) {
    return RULE.evaluate(new ClassFileImporter().importClasses(sample)).hasViolation();
  }

  static final class Now {
    LocalDate read() {
      return LocalDate.now(ZoneOffset.UTC);
    }
  }

  static final class NowByReference {
    Supplier<Instant> read() {
      return Instant::now;
    }
  }

  static final class SystemClock {
    Clock read() {
      return Clock.systemUTC();
    }
  }

  static final class TickingClock {
    Clock read() {
      return Clock.tickSeconds(ZoneOffset.UTC);
    }
  }

  static final class SystemSource {
    InstantSource read() {
      return InstantSource.system();
    }
  }

  static final class Millis {
    long read() {
      return System.currentTimeMillis();
    }
  }

  static final class Nanos {
    long read() {
      return System.nanoTime();
    }
  }

  static final class NewDate {
    Date read() {
      return new Date();
    }
  }

  static final class DateByReference {
    Supplier<Date> read() {
      return Date::new;
    }
  }

  static final class NewCalendar {
    Calendar read() {
      return GregorianCalendar.getInstance();
    }
  }

  static final class ToldTheTime {
    LocalDate read(Clock clock, ZoneId zone) {
      return LocalDate.ofInstant(clock.instant(), zone);
    }

    Date date(long millis) {
      return new Date(millis);
    }
  }

  static final class Format {
    String write() {
      return String.format("%d", 1);
    }
  }

  static final class FormatByReference {
    BiFunction<String, Object[], String> write() {
      return String::formatted;
    }
  }

  static final class Lower {
    String write(String text) {
      return text.toLowerCase();
    }
  }

  static final class Printing {
    void write(PrintStream out) {
      out.printf("%d", 1);
    }
  }

  static final class Bytes {
    byte[] write(String text) {
      return text.getBytes();
    }
  }

  static final class Decoding {
    String read(byte[] bytes) {
      return new String(bytes);
    }
  }

  static final class Reader {
    java.io.Reader read(InputStream in) {
      return new InputStreamReader(in);
    }
  }

  static final class Dates {
    DateTimeFormatter write() {
      return DateTimeFormatter.ofPattern("d MMMM");
    }
  }

  static final class Numbers {
    NumberFormat write() {
      return NumberFormat.getIntegerInstance();
    }
  }

  static final class Zone {
    ZoneId read() {
      return ZoneId.systemDefault();
    }
  }

  static final class ByHand {
    Path write(Path path) throws IOException {
      return Files.writeString(path, "");
    }
  }

  static final class Stream {
    OutputStream write(String path) throws IOException {
      return new FileOutputStream(path);
    }
  }

  static final class SaysHow {
    String write(PrintStream out, byte[] bytes) {
      out.printf(Locale.ROOT, "%d", 1);
      out.println(new FileOutputStream(FileDescriptor.out));
      return String.format(Locale.ROOT, "%d", 1).toLowerCase(Locale.ROOT)
          + new String(bytes, StandardCharsets.UTF_8)
          + DateTimeFormatter.ofPattern("d MMMM", Locale.UK)
          + new PrintWriter(new StringWriter());
    }
  }
}
