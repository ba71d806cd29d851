package org.lac4j.rules.response;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The bank holidays of England and Wales, as jollyday knows them. */
final class BankHolidays {

  private static final String VERBOSITY = "slf4j.internal.verbosity";

  private BankHolidays() {}

  static ImmutableSortedSet<LocalDate> ofEnglandAndWales(int firstYear, int lastYear) {
    return withOwnClassLoader(
        () ->
            withoutComplaint(
                () -> {
                  HolidayManager manager =
                      HolidayManager.getInstance(ManagerParameters.create("gb"));
                  return IntStream.rangeClosed(firstYear, lastYear)
                      .boxed()
                      .flatMap(year -> manager.getHolidays(Year.of(year), "eng").stream())
                      .map(Holiday::getDate)
                      .collect(toImmutableSortedSet(Comparator.naturalOrder()));
                }));
  }

  /**
   * Works under the class loader that loaded this library: jollyday and JAXB look for their parts through the thread's, which
   * knows neither of them on the common pool's threads in an application with nested jars.
   */
  private static <T> T withOwnClassLoader(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(BankHolidays.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Works without slf4j's complaint that nobody listens, which jollyday's first log would print in a host that doesn't log
   * through slf4j. A host that does, or that has asked for a verbosity of its own, finds everything as it was.
   */
  private static <T> T withoutComplaint(Supplier<T> work) {
    if (isListened() || System.getProperty(VERBOSITY) != null) {
      return work.get();
    }
    System.setProperty(VERBOSITY, "ERROR");
    try {
      return work.get();
    } finally {
      System.clearProperty(VERBOSITY);
    }
  }

  private static boolean isListened() {
    ClassLoader loader = BankHolidays.class.getClassLoader();
    return System.getProperty("slf4j.provider") != null
        || loader.getResource("META-INF/services/org.slf4j.spi.SLF4JServiceProvider") != null;
  }
}
