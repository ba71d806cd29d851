package org.lac4j.geo.coverage;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32C;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Assertions;
import org.lac4j.core.place.Area;
import org.locationtech.jts.geom.Coordinate;

/** Saved indexes that somebody made to do harm: their checksums are right, and their content is not. */
class IndexCheckProperties {

  private static final int CHECKSUM_AT = 88;
  private static final int HEADER = 96;
  private static final int[] NASTY = {
    0, 1, -1, 2, 1 << 30, 3 << 30, 1 << 31, Integer.MAX_VALUE, Integer.MIN_VALUE + 1, 0x7ff00000, 32
  };

  private static Path folder;

  @BeforeContainer
  static void folder() throws IOException {
    folder = Files.createTempDirectory("hostile");
  }

  @AfterContainer
  static void clear() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 600)
  void changed_words_are_refused_or_do_no_harm(@ForAll Random random) throws IOException {
    Coverages.Kind kind = pick(Coverages.Kind.values(), random);
    Coverage coverage = Coverages.of(kind, Coverages.Site.AS_IS, 2 + random.nextInt(5));
    byte[] bytes = saved(coverage);
    ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at =
          random.nextInt(4) == 0
              ? 8 + 4 * random.nextInt(20)
              : 4 * random.nextInt(bytes.length / 4);
      int before = words.getInt(at);
      words.putInt(
          at,
          switch (random.nextInt(4)) {
            case 0 -> NASTY[random.nextInt(NASTY.length)];
            case 1 -> before + 1 - 2 * random.nextInt(2);
            case 2 -> before ^ 1 << random.nextInt(32);
            default -> words.getInt(4 * random.nextInt(bytes.length / 4));
          });
    }
    Statistics.label("outcome").collect(outcome(sealed(bytes), coverage, random));
    Statistics.label("outcome")
        .coverage(
            checker -> {
              checker.check("refused").percentage(share -> share > 20);
              checker.check("harmless").percentage(share -> share > 5);
            });
  }

  @Property(tries = 100)
  void cut_and_sealed_again_is_refused(@ForAll Random random) throws IOException {
    Coverage coverage = Coverages.of(Coverages.Kind.VORONOI, Coverages.Site.AS_IS, 4);
    byte[] bytes = saved(coverage);
    byte[] cut = Arrays.copyOf(bytes, HEADER + random.nextInt(bytes.length - HEADER));

    assertThat(outcome(sealed(cut), coverage, random)).isEqualTo("refused");
  }

  @Property(tries = 1)
  void header_that_asks_for_more_than_there_is_takes_no_memory() throws IOException {
    byte[] bytes = new byte[HEADER + 8];
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("LAC4JIDX".getBytes(US_ASCII))
        .putInt(2)
        .putInt(27700)
        .putInt(Integer.MAX_VALUE)
        .putInt(48)
        .putInt(1)
        .putInt(1)
        .putLong(64, 8)
        .putLong(72, 0)
        .putLong(80, 0);
    Path file = Files.write(folder.resolve("huge"), sealed(bytes));

    assertThatThrownBy(() -> CoverageIndex.open(file))
        .isInstanceOf(IOException.class)
        .hasMessage(
            file + " is damaged (its parts are not as long as it says). Build and save it again.");
  }

  /** Opens and uses an index, and says how that ended; anything but these two is a failure. */
  private static String outcome(byte[] bytes, Coverage coverage, Random random) throws IOException {
    Path file = Files.write(folder.resolve("index"), bytes);
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          CoverageIndex index;
          try {
            index = CoverageIndex.open(file);
          } catch (IOException e) {
            assertThat(e).hasMessageStartingWith(file + " is ");
            return "refused";
          }
          try {
            use(index, new Points(coverage, random.nextLong()));
          } catch (RuntimeException | Error e) {
            fail("A lookup failed: " + e, e);
          }
          return "harmless";
        });
  }

  private static void use(CoverageIndex index, Points points) {
    double[] xy = new double[400];
    for (int i = 0; i < xy.length; i += 2) {
      Coordinate point = points.next();
      xy[i] = point.x;
      xy[i + 1] = point.y;
      for (Area area : index.areasAt(point.x, point.y)) {
        assertThat(area.name()).isNotNull();
      }
      index.areasWithin(point.x, point.y, 5);
      index.nearestArea(point.x, point.y);
      index.metresFromEdge(point.x, point.y);
    }
    index.ordinalsAt(xy, 0, xy.length / 2, new int[xy.length / 2]);
    assertThat(index.toString()).contains("areas");
  }

  private static byte[] saved(Coverage coverage) throws IOException {
    Path file = folder.resolve("whole");
    CoverageIndex.builder(coverage).acceptInvalid(true).build().save(file);
    return Files.readAllBytes(file);
  }

  /** Bytes with the checksum that they should have. */
  private static byte[] sealed(byte[] bytes) {
    ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    CRC32C checksum = new CRC32C();
    checksum.update(all.slice(0, CHECKSUM_AT));
    checksum.update(all.slice(CHECKSUM_AT + 4, bytes.length - CHECKSUM_AT - 4));
    all.putInt(CHECKSUM_AT, (int) checksum.getValue());
    return bytes;
  }

  private static <T> T pick(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
