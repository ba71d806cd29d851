package org.lac4j.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32C;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;

/** Saved directories that somebody made to do harm: their checksums are right, and their content is not. */
class HostileDirectoryProperties {

  private static final int HEADER = 64;
  private static final int[] NASTY = {
    0, 1, -1, 1023, 1 << 30, 1 << 31, Integer.MAX_VALUE, Integer.MIN_VALUE + 1, 33
  };

  private static Path folder;
  private static byte[] postcodes;
  private static byte[] uprns;
  private static byte[] addresses;
  private static PostcodeDirectory knownPostcodes;
  private static UprnDirectory knownUprns;

  @BeforeContainer
  static void save() throws IOException {
    folder = Files.createTempDirectory("hostile");
    Path csv = folder.resolve("in.csv");
    StringBuilder onspd = new StringBuilder("pcds,doterm,usertype,oseast1m,osnrth1m,osgrdind\n");
    StringBuilder properties = new StringBuilder("UPRN,X_COORDINATE,Y_COORDINATE\n");
    StringBuilder pairs = new StringBuilder("UPRN,PCDS\n");
    for (int i = 0; i < 30; i++) {
      String postcode = SyntheticGazetteer.postcode(i * 37);
      onspd.append(postcode).append(i % 3 == 0 ? ",202001" : ",").append(",0,460000,451000,1\n");
      properties.append(1000 + 7919L * i * i * i).append(",460001.25,451000.5\n");
      pairs.append(1000 + 7919L * i * i * i).append(',').append(postcode).append('\n');
    }
    Files.writeString(csv, onspd);
    knownPostcodes = GazetteerReader.standard().readPostcodes(csv);
    Files.writeString(csv, properties);
    knownUprns = GazetteerReader.standard().readUprns(csv);
    Files.writeString(csv, pairs);
    Path file = folder.resolve("saved");
    GazetteerReader.standard().readAddresses(csv, knownPostcodes, knownUprns).save(file);
    addresses = Files.readAllBytes(file);
    knownPostcodes.save(file);
    postcodes = Files.readAllBytes(file);
    knownUprns.save(file);
    uprns = Files.readAllBytes(file);
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

  @Property(tries = 1500)
  void changed_postcodes_are_refused_or_do_no_harm(@ForAll Random random) throws IOException {
    Statistics.collect(
        outcome(
            changed(postcodes, random),
            PostcodeDirectory::open,
            directory -> {
              for (int i = 0; i < directory.size(); i++) {
                Postcode postcode = directory.postcode(i);
                assertThat(directory.find(postcode)).isEqualTo(i);
                assertThat(directory.quality(i)).isNotNull();
                assertThat(directory.introduced(i)).isNotNull();
                assertThat(directory.retired(i).isPresent()).isEqualTo(directory.isRetired(i));
                useOf(directory, i);
              }
            }));
    bothHappen();
  }

  @Property(tries = 1500)
  void changed_properties_are_refused_or_do_no_harm(@ForAll Random random) throws IOException {
    Statistics.collect(
        outcome(
            changed(uprns, random),
            UprnDirectory::open,
            directory -> {
              for (int i = 0; i < directory.size(); i++) {
                Uprn uprn = directory.uprn(i);
                assertThat(directory.find(uprn)).isEqualTo(i);
                useOf(directory, i);
              }
            }));
    bothHappen();
  }

  @Property(tries = 1500)
  void changed_addresses_are_refused_or_do_no_harm(@ForAll Random random) throws IOException {
    Statistics.collect(
        outcome(
            changed(addresses, random),
            file -> PostcodeAddresses.open(file, knownPostcodes, knownUprns),
            homes -> {
              for (int i = 0; i < knownPostcodes.size(); i++) {
                for (int k = 0; k < homes.count(i); k++) {
                  assertThat(knownUprns.uprn(homes.property(i, k))).isNotNull();
                }
              }
            }));
    bothHappen();
  }

  private static void bothHappen() {
    Statistics.coverage(
        checker -> {
          checker.check("refused").percentage(share -> share > 20);
          checker.check("harmless").percentage(share -> share > 1);
        });
  }

  private static void useOf(PointDirectory directory, int ordinal) {
    assertThat(directory.hasGridReference(ordinal))
        .isEqualTo(Double.isFinite(directory.easting(ordinal)))
        .isEqualTo(Double.isFinite(directory.northing(ordinal)));
    if (directory.hasGridReference(ordinal)) {
      assertThat(directory.easting(ordinal)).isBetween(0.0, 700_000.0);
      assertThat(directory.northing(ordinal)).isBetween(0.0, 1_300_000.0);
    }
  }

  /** Opens something. */
  @FunctionalInterface
  private interface Opening<T> {
    T open(Path file) throws IOException;
  }

  /** Uses something. */
  @FunctionalInterface
  private interface Use<T> {
    void use(T opened);
  }

  private static <T> String outcome(byte[] bytes, Opening<T> opening, Use<T> use)
      throws IOException {
    Path file = Files.write(folder.resolve("hostile"), bytes);
    T opened;
    try {
      opened = opening.open(file);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("hostile");
      return "refused";
    }
    try {
      use.use(opened);
    } catch (RuntimeException e) {
      fail("A lookup failed: " + e, e);
    }
    return "harmless";
  }

  private static byte[] changed(byte[] good, Random random) {
    ByteBuffer bytes = ByteBuffer.wrap(good.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
      int at =
          random.nextInt(4) == 0
              ? 8 + 4 * random.nextInt(13)
              : HEADER + 4 * random.nextInt((good.length - HEADER) / 4);
      int before = bytes.getInt(at);
      bytes.putInt(
          at,
          switch (random.nextInt(4)) {
            case 0 -> NASTY[random.nextInt(NASTY.length)];
            case 1 -> before + 1 - 2 * random.nextInt(2);
            case 2 -> before ^ 1 << random.nextInt(32);
            default -> bytes.getInt(4 * random.nextInt(good.length / 4));
          });
    }
    bytes.putInt(28, crc(bytes.slice(HEADER, good.length - HEADER)));
    bytes.putInt(60, crc(bytes.slice(0, 60)));
    return bytes.array();
  }

  private static int crc(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
