package org.lac4j.spring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds what was read from the files, and reads them again when one has changed: all of them, checked and audited before they
 * take the place of the old at once. Files that can't be used leave the old in place; {@link #fault} and the log tell why.
 *
 * <p>Thread-safe.
 */
public final class CurrentLacData implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CurrentLacData.class);

  private final Supplier<LacData> reader;
  private final LacFiles files;
  private final AtomicReference<Loaded> loaded;
  private final AtomicLong reloads = new AtomicLong();
  private final AtomicLong refusals = new AtomicLong();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "lac-files");
            thread.setDaemon(true);
            return thread;
          });

  /** The files as they were when they were last looked at, refused or not; for the one thread that looks. */
  private ImmutableMap<Path, String> seen;

  private CurrentLacData(Supplier<LacData> reader, LacFiles files) {
    this.reader = reader;
    this.files = files;
    this.seen = files.state();
    this.loaded = new AtomicReference<>(new Loaded(reader.get(), Instant.now(), Optional.empty()));
  }

  /**
   * Reads the files.
   *
   * @param properties the settings that name them
   * @param rules makes the rule of eligibility
   * @return what was read
   * @throws LacDataException if a file can't be used
   */
  static CurrentLacData of(LacProperties properties, EligibilityByTeam rules) {
    return new CurrentLacData(new LacDataReader(properties, rules)::read, LacFiles.of(properties));
  }

  /** Looks at the files every so often, until it is closed. */
  void watch(Duration every) {
    if (!every.isZero() && !every.isNegative()) {
      var unused =
          clock.scheduleWithFixedDelay(
              this::check, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Returns what holds now. Take it once for each request.
   *
   * @return the data
   */
  public LacData get() {
    return state().data();
  }

  /**
   * Returns when the data that hold now were read.
   *
   * @return the moment
   */
  public Instant readAt() {
    return state().at();
  }

  /**
   * Returns why the files as they are now can't be used.
   *
   * @return a sentence; empty if the data that hold are those of the files
   */
  public Optional<String> fault() {
    return state().fault();
  }

  /**
   * Returns how often changed files took the place of the old.
   *
   * @return the number since the start
   */
  public long reloads() {
    return reloads.get();
  }

  /**
   * Returns how often changed files were refused.
   *
   * @return the number since the start
   */
  public long refusals() {
    return refusals.get();
  }

  /**
   * Looks at the files now, and reads them if one has changed.
   *
   * @return whether others hold now
   */
  public synchronized boolean check() {
    ImmutableMap<Path, String> now = files.state();
    if (now.equals(seen)) {
      return false;
    }
    seen = now;
    try {
      LacData data = reader.get();
      loaded.set(new Loaded(data, Instant.now(), Optional.empty()));
      reloads.incrementAndGet();
      LOG.info("The files of the service have changed and are read: {}.", data);
      return true;
    } catch (LacDataException e) {
      refuse(e.getMessage() + " " + e.cure());
    } catch (RuntimeException e) {
      refuse("A file can't be used, for a reason that nobody foresaw: " + e.getClass().getName());
    }
    return false;
  }

  private void refuse(String why) {
    loaded.updateAndGet(before -> new Loaded(before.data(), before.at(), Optional.of(why)));
    refusals.incrementAndGet();
    LOG.error("Changed files are refused, and what was read at {} still holds. {}", readAt(), why);
  }

  private Loaded state() {
    return requireNonNull(loaded.get());
  }

  /** Stops looking at the files. */
  @Override
  public void close() {
    clock.shutdownNow();
  }

  /**
   * What holds.
   *
   * @param data the data
   * @param at when they were read
   * @param fault why newer files were refused
   */
  private record Loaded(LacData data, Instant at, Optional<String> fault) {}
}
