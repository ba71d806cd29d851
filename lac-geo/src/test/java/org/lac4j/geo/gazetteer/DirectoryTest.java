package org.lac4j.geo.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;

/** The directories at a size between the examples and the whole country. */
class DirectoryTest {

  private static final int POSTCODES = 30_000;
  private static final int UPRNS = 60_000;
  private static final int STEP = 37;
  private static final int LOOKUPS = 20_000;

  @TempDir private static Path folder;
  private static PostcodeDirectory postcodes;
  private static UprnDirectory uprns;

  @BeforeAll
  static void read() throws IOException {
    Path onspd = folder.resolve("onspd.csv");
    try (Writer out = Files.newBufferedWriter(onspd, UTF_8)) {
      SyntheticGazetteer.writeOnspd(out, POSTCODES);
    }
    Path openUprn = folder.resolve("uprn.csv");
    try (Writer out = Files.newBufferedWriter(openUprn, UTF_8)) {
      SyntheticGazetteer.writeUprns(out, UPRNS);
    }
    postcodes = GazetteerReader.standard().readPostcodes(onspd);
    uprns = GazetteerReader.standard().readUprns(openUprn);
  }

  @Test
  void every_row_is_kept() {
    assertThat(postcodes.size()).isEqualTo(POSTCODES);
    assertThat(uprns.size()).isEqualTo(UPRNS);
    assertThat(IntStream.range(0, POSTCODES).filter(i -> !isKept(i))).isEmpty();
    assertThat(IntStream.range(0, UPRNS).filter(i -> uprns.find(SyntheticGazetteer.uprn(i)) != i))
        .isEmpty();
  }

  private static boolean isKept(int row) {
    int ordinal = postcodes.find(SyntheticGazetteer.postcode(row));
    return ordinal != PostcodeDirectory.NONE
        && postcodes.isRetired(ordinal) == (row % 3 == 2)
        && postcodes.isLargeUser(ordinal) == (row % 20 == 19);
  }

  @Test
  void a_row_takes_little_more_than_12_bytes() {
    assertThat(postcodes.bytes()).isLessThan(13L * POSTCODES + 5_000);
    assertThat(uprns.bytes()).isLessThan(13L * UPRNS + 5_000);
    assertThat(postcodes).hasToString(POSTCODES + " postcodes, " + postcodes.bytes() + " bytes");
    assertThat(uprns).hasToString(UPRNS + " properties, " + uprns.bytes() + " bytes");
  }

  @Test
  void what_is_saved_and_opened_says_the_same() throws IOException {
    Path savedPostcodes = folder.resolve("postcodes.lac");
    Path savedUprns = folder.resolve("uprns.lac");
    postcodes.save(savedPostcodes);
    uprns.save(savedUprns);
    PostcodeDirectory openedPostcodes = GazetteerReader.standard().readPostcodes(savedPostcodes);
    UprnDirectory openedUprns = GazetteerReader.standard().readUprns(savedUprns);
    assertThat(openedPostcodes.size()).isEqualTo(POSTCODES);
    assertThat(openedUprns.size()).isEqualTo(UPRNS);
    for (int i = 0; i < POSTCODES; i += STEP) {
      assertThat(openedPostcodes.postcode(i)).isEqualTo(postcodes.postcode(i));
      assertThat(openedPostcodes.gridReference(i)).isEqualTo(postcodes.gridReference(i));
      assertThat(openedPostcodes.retired(i)).isEqualTo(postcodes.retired(i));
    }
    for (int i = 0; i < UPRNS; i += STEP) {
      assertThat(openedUprns.uprn(i)).isEqualTo(uprns.uprn(i));
      assertThat(openedUprns.gridReference(i)).isEqualTo(uprns.gridReference(i));
    }
  }

  @Test
  void addresses_are_saved_for_their_directories_only() throws IOException {
    PostcodeAddresses.Builder builder = new PostcodeAddresses.Builder(postcodes, uprns);
    for (int i = 0; i < UPRNS; i++) {
      builder.add(SyntheticGazetteer.uprn(i), SyntheticGazetteer.postcode(i / 20));
    }
    Path path = folder.resolve("addresses.lac");
    builder.build().save(path);

    PostcodeAddresses opened = GazetteerReader.standard().readAddresses(path, postcodes, uprns);
    assertThat(opened.size()).isEqualTo(UPRNS);
    assertThat(opened)
        .hasToString(UPRNS + " properties with a postcode, " + opened.bytes() + " bytes");
    for (int i = 0; i < UPRNS; i += STEP) {
      int postcode = postcodes.find(SyntheticGazetteer.postcode(i / 20));
      assertThat(opened.count(postcode)).isEqualTo(20);
      assertThat(opened.property(postcode, i % 20)).isEqualTo(i);
    }
    assertThatThrownBy(() -> PostcodeAddresses.open(path, postcodes, SyntheticGazetteer.uprns(9)))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith("addresses.lac: the file was made for other directories");
  }

  @Test
  void an_ordinal_beyond_the_last_is_refused() {
    assertThatThrownBy(() -> postcodes.postcode(POSTCODES))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> uprns.uprn(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> uprns.easting(UPRNS)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void lookups_make_no_objects() {
    Postcode postcode = Postcode.parse(SyntheticGazetteer.postcode(POSTCODES / 2));
    Uprn uprn = Uprn.of(SyntheticGazetteer.uprn(UPRNS / 2));
    lookUp(postcode, uprn); // loads classes
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    double sum = lookUp(postcode, uprn);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(sum).isPositive();
    assertThat(allocated).as("bytes for %d lookups", LOOKUPS).isLessThan(LOOKUPS);
  }

  private static double lookUp(Postcode postcode, Uprn uprn) {
    double sum = 0;
    for (int i = 0; i < LOOKUPS; i++) {
      int p = postcodes.find(postcode);
      sum += postcodes.hasGridReference(p) ? postcodes.easting(p) + postcodes.northing(p) : 1;
      sum += postcodes.isRetired(p) || postcodes.isLargeUser(p) ? 1 : 0;
      sum += postcodes.quality(p).code();
      int u = uprns.find(uprn);
      sum += uprns.hasGridReference(u) ? uprns.easting(u) + uprns.northing(u) : 1;
    }
    return sum;
  }
}
