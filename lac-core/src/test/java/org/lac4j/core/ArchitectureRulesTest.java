package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("JavaUtilDate") // it is what the rule looks for
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
}
