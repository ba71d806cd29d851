package org.lac4j.examples.spark.functions;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.LonLat;
import org.lac4j.geo.coverage.CoverageIndex;
import org.lac4j.geo.gazetteer.CoverageResolver;
import org.lac4j.geo.gazetteer.PostcodeDirectory;
import org.lac4j.geo.gazetteer.UprnDirectory;

/**
 * The areas of a coverage for every executor: sent once as the bytes of the saved index, opened once in each process, and
 * shared by all its tasks. Directories of postcodes and properties travel as files of the job.
 *
 * <p>Travels with a task in a few bytes, whichever serializer Spark is told to use.
 */
public final class SharedAreas implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** More than a job needs; a process that serves many jobs lets go of the oldest. */
  private static final int KEPT_OPEN = 8;

  private static final Cache<UUID, Opened> OPEN =
      CacheBuilder.newBuilder().maximumSize(KEPT_OPEN).build();

  private final UUID key;
  private final Broadcast<byte[]> savedIndex;
  private final @Nullable SentFile postcodes;
  private final @Nullable SentFile uprns;

  private SharedAreas(
      Broadcast<byte[]> savedIndex, @Nullable SentFile postcodes, @Nullable SentFile uprns) {
    this.key = UUID.randomUUID();
    this.savedIndex = savedIndex;
    this.postcodes = postcodes;
    this.uprns = uprns;
  }

  /**
   * Sends an index to all executors.
   *
   * @param spark the context of the job
   * @param index the index of the areas
   * @return the areas, without directories
   */
  public static SharedAreas of(JavaSparkContext spark, CoverageIndex index) {
    return new SharedAreas(spark.broadcast(bytes(index)), null, null);
  }

  /**
   * Copies the areas with a directory of postcodes.
   *
   * @param spark the context of the job
   * @param file the directory, as it was saved
   * @return the copy
   */
  public SharedAreas withPostcodes(JavaSparkContext spark, Path file) {
    return new SharedAreas(savedIndex, SentFile.of(spark, file), uprns);
  }

  /**
   * Copies the areas with a directory of properties.
   *
   * @param spark the context of the job
   * @param file the directory, as it was saved
   * @return the copy
   */
  public SharedAreas withUprns(JavaSparkContext spark, Path file) {
    return new SharedAreas(savedIndex, postcodes, SentFile.of(spark, file));
  }

  /**
   * Returns the resolver of this process, opened by whichever task asks first.
   *
   * @return the resolver
   * @throws UncheckedIOException if what was sent can't be read
   */
  public CoverageResolver resolver() {
    return opened().resolver;
  }

  /**
   * Finds the code of the area that covers a point, in less time than a whole placement takes.
   *
   * @param point the point
   * @return the lowest code of the areas that cover it; null if none does
   */
  @Nullable String areaAt(LonLat point) {
    Opened opened = opened();
    Optional<Area> area =
        opened.index.coordinateSystem().isGeographic()
            ? opened.index.areaAt(point.longitude(), point.latitude())
            : opened.resolver.resolve(point).possibleAreas().stream().findFirst();
    return area.map(found -> found.code().value()).orElse(null);
  }

  private Opened opened() {
    try {
      return OPEN.get(key, this::open);
    } catch (ExecutionException e) {
      throw new UncheckedIOException(
          "The areas could not be opened on the executor.", new IOException(e.getCause()));
    } catch (UncheckedExecutionException e) {
      throw new IllegalStateException("The areas could not be opened on the executor.", e);
    }
  }

  private Opened open() throws IOException {
    CoverageIndex index = index(savedIndex.value());
    CoverageResolver resolver = CoverageResolver.of(index);
    if (postcodes != null) {
      resolver = resolver.withPostcodes(PostcodeDirectory.open(postcodes.path()));
    }
    if (uprns != null) {
      resolver = resolver.withUprns(UprnDirectory.open(uprns.path()));
    }
    return new Opened(index, resolver);
  }

  private static byte[] bytes(CoverageIndex index) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static CoverageIndex index(byte[] bytes) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (CoverageIndex) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("The index is of another version of lac4j than this executor has.", e);
    }
  }

  /** What a process has opened. */
  private record Opened(CoverageIndex index, CoverageResolver resolver) {}

  /**
   * A file that Spark sends to each executor.
   *
   * @param given where it is on the driver, to which Spark sends nothing
   * @param name its name on an executor
   */
  private record SentFile(String given, String name) implements Serializable {

    static SentFile of(JavaSparkContext spark, Path file) {
      spark.addFile(file.toUri().toString());
      return new SentFile(file.toAbsolutePath().toString(), String.valueOf(file.getFileName()));
    }

    Path path() {
      Path received = Path.of(SparkFiles.get(name));
      return Files.exists(received) ? received : Path.of(given);
    }
  }
}
