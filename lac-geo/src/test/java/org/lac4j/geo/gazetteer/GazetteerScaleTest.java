package org.lac4j.geo.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The directories at the size of the country, from the zip to the saved form, with sizes and times told; run with {@code
 * mvn -Pscale verify -pl lac-geo -am}. It takes some minutes and 5 GB of disk.
 */
@Tag("scale")
class GazetteerScaleTest {

  /** A third of them is retired: 1.8 million are in use. */
  private static final int POSTCODES = 2_700_000;

  private static final int UPRNS = 41_000_000;
  private static final int HOMES_PER_POSTCODE = 16;
  private static final int LOOKUPS = 10_000_000;
  private static final long MEGABYTE = 1_000_000;

  private interface Work<T> {
    T run() throws IOException;
  }

  private interface Content {
    void write(Writer out) throws IOException;
  }

  @TempDir private Path folder;
  private final GazetteerReader reader = GazetteerReader.standard();

  @Test
  void the_whole_country_fits() throws IOException {
    Path onspd = zip("onspd", out -> SyntheticGazetteer.writeOnspd(out, POSTCODES));
    PostcodeDirectory postcodes =
        timed("read " + POSTCODES + " postcodes", () -> reader.readPostcodes(onspd));
    Files.delete(onspd);
    told(postcodes);
    assertThat(postcodes.size()).isEqualTo(POSTCODES);
    assertThat(postcodes.bytes()).isLessThanOrEqualTo(40 * MEGABYTE);

    Path openUprn = zip("uprn", out -> SyntheticGazetteer.writeUprns(out, UPRNS));
    UprnDirectory uprns = timed("read " + UPRNS + " properties", () -> reader.readUprns(openUprn));
    Files.delete(openUprn);
    told(uprns);
    assertThat(uprns.size()).isEqualTo(UPRNS);
    assertThat(uprns.bytes()).isLessThanOrEqualTo(700 * MEGABYTE);
    lookups("a property in memory", i -> uprns.find(SyntheticGazetteer.uprn(i)), UPRNS);

    Path savedPostcodes = folder.resolve("postcodes.lac");
    Path savedUprns = folder.resolve("uprns.lac");
    timed("save postcodes", () -> saved(() -> postcodes.save(savedPostcodes)));
    timed("save properties", () -> saved(() -> uprns.save(savedUprns)));
    for (int i = 0; i < 3; i++) {
      timed("open postcodes", () -> PostcodeDirectory.open(savedPostcodes));
      timed("open properties", () -> UprnDirectory.open(savedUprns));
    }
    PostcodeDirectory openPostcodes = PostcodeDirectory.open(savedPostcodes);
    UprnDirectory openUprns = UprnDirectory.open(savedUprns);
    assertThat(openPostcodes.checksum()).isEqualTo(postcodes.checksum());
    assertThat(openUprns.checksum()).isEqualTo(uprns.checksum());
    String[] texts = new String[1 << 16];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = SyntheticGazetteer.postcode(i * (POSTCODES / texts.length));
    }
    lookups("a postcode, mapped", i -> openPostcodes.find(texts[i]), texts.length);
    lookups("a property, mapped", i -> openUprns.find(SyntheticGazetteer.uprn(i)), UPRNS);
  }

  @Test
  void the_addresses_of_the_whole_country_fit() throws IOException {
    Path onspd = zip("onspd", out -> SyntheticGazetteer.writeOnspd(out, POSTCODES));
    PostcodeDirectory postcodes = reader.readPostcodes(onspd);
    Files.delete(onspd);
    UprnDirectory uprns = SyntheticGazetteer.uprns(UPRNS);
    Path onsud = zip("onsud", GazetteerScaleTest::writeAddresses);
    PostcodeAddresses addresses =
        timed("read addresses", () -> reader.readAddresses(onsud, postcodes, uprns));
    Files.delete(onsud);
    told(addresses);
    assertThat(addresses.size()).isEqualTo(UPRNS);
    Path saved = folder.resolve("addresses.lac");
    timed("save addresses", () -> saved(() -> addresses.save(saved)));
    PostcodeAddresses opened =
        timed("open addresses", () -> PostcodeAddresses.open(saved, postcodes, uprns));
    assertThat(opened.count(postcodes.find(SyntheticGazetteer.postcode(0))))
        .isEqualTo(HOMES_PER_POSTCODE);
  }

  private static void writeAddresses(Writer out) throws IOException {
    out.write("UPRN,PCDS\r\n");
    for (int i = 0; i < UPRNS; i++) {
      out.write(SyntheticGazetteer.uprn(i) + ",");
      out.write(SyntheticGazetteer.postcode(i / HOMES_PER_POSTCODE) + "\r\n");
    }
  }

  private Path zip(String name, Content content) throws IOException {
    Path path = folder.resolve(name + ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("Data/" + name + ".csv"));
      Writer out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16);
      content.write(out);
      out.flush();
    }
    told(name + ".zip, " + Files.size(path) + " bytes");
    return path;
  }

  private interface Save {
    void run() throws IOException;
  }

  private static boolean saved(Save save) throws IOException {
    save.run();
    return true;
  }

  private static void lookups(String what, IntToLongFunction find, int rows) {
    for (int round = 0; round < 2; round++) {
      SplittableRandom random = new SplittableRandom(1);
      long found = 0;
      long start = cpuNanos();
      for (int i = 0; i < LOOKUPS; i++) {
        found += find.applyAsLong(random.nextInt(rows)) >= 0 ? 1 : 0;
      }
      told("find " + what + ": " + (cpuNanos() - start) / LOOKUPS + " ns of processor time");
      assertThat(found).isEqualTo(LOOKUPS);
    }
  }

  private static <T> T timed(String what, Work<T> work) throws IOException {
    long start = System.nanoTime();
    long startOfWork = cpuNanos();
    T result = work.run();
    long cpu = (cpuNanos() - startOfWork) / 1_000_000;
    long all = (System.nanoTime() - start) / 1_000_000;
    told(what + ": " + all + " ms, of them " + cpu + " on the processor");
    return result;
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void told(Object figure) {
    System.out.println("scale: " + figure);
  }
}
