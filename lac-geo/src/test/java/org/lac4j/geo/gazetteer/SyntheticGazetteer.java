package org.lac4j.geo.gazetteer;

import java.io.IOException;
import java.io.Writer;
import java.util.SplittableRandom;

/**
 * Directories of any size that look like the real ones: postcodes district by district, properties in dense runs of
 * numbers, points over Great Britain. The same size gives the same rows.
 */
final class SyntheticGazetteer {

  private static final String AREA_LETTERS = "ABDEFGHLNPRSTUWY";
  private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
  private static final int UNITS_PER_DISTRICT = 600;
  private static final int UNITS = 10 * LETTERS.length() * LETTERS.length();
  private static final int RUN = 5_000;

  private SyntheticGazetteer() {}

  /** The postcode with an index from 0; no two are the same below 15 million. */
  static String postcode(int index) {
    int district = index / UNITS_PER_DISTRICT;
    int unit = index % UNITS_PER_DISTRICT * (UNITS / UNITS_PER_DISTRICT);
    int letters = LETTERS.length();
    int areaLetters = AREA_LETTERS.length();
    return ""
        + AREA_LETTERS.charAt(district / 99 % areaLetters)
        + AREA_LETTERS.charAt(district / 99 / areaLetters % areaLetters)
        + (district % 99 + 1)
        + ' '
        + unit / (letters * letters)
        + LETTERS.charAt(unit / letters % letters)
        + LETTERS.charAt(unit % letters);
  }

  /** The property number with an index from 0, ascending: runs of 5,000 numbers with every second one taken. */
  static long uprn(int index) {
    return 100_000_000_000L + index / RUN * 20_000_000L + index % RUN * 2L;
  }

  /** The ONS Postcode Directory, a third of it retired, a twentieth large users, some without a point. */
  static void writeOnspd(Writer out, int postcodes) throws IOException {
    SplittableRandom random = new SplittableRandom(postcodes);
    out.write("pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,osward\r\n");
    for (int i = 0; i < postcodes; i++) {
      String postcode = postcode(i);
      boolean point = random.nextInt(50) > 0;
      out.write(postcode + ',' + postcode + ',' + postcode + ",198001,");
      out.write(i % 3 == 2 ? (1990 + i % 30) + "06," : ",");
      out.write(i % 20 == 19 ? "1," : "0,");
      out.write(point ? random.nextInt(80_000, 655_000) + "," : ",");
      out.write(point ? random.nextInt(8_000, 1_220_000) + ",1," : ",9,");
      out.write("E05001745\r\n");
    }
  }

  /** OS Open UPRN. */
  static void writeUprns(Writer out, int uprns) throws IOException {
    SplittableRandom random = new SplittableRandom(uprns);
    out.write("UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE\r\n");
    for (int i = 0; i < uprns; i++) {
      out.write(uprn(i) + ",");
      out.write(random.nextInt(80_000, 655_000) + "." + random.nextInt(10, 100) + ",");
      out.write(random.nextInt(8_000, 1_220_000) + "." + random.nextInt(10, 100) + ",");
      out.write("53.9576301,-1.0827001\r\n");
    }
  }

  /** Properties without a file between. */
  static UprnDirectory uprns(int uprns) throws IOException {
    Directories.Properties builder = new Directories.Properties();
    SplittableRandom random = new SplittableRandom(uprns);
    for (int i = 0; i < uprns; i++) {
      builder.add(
          uprn(i), random.nextInt(8_000_000, 65_500_000), random.nextInt(800_000, 122_000_000));
    }
    return builder.build();
  }
}
