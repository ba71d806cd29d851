package org.lac4j.rules.simulation.engine;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.lac4j.rules.simulation.scenario.Scenario;

/** A digest of the numbers of a run, to the last bit. */
final class Digest {

  private final MessageDigest sha;
  private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

  private Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first 16 hexadecimal digits of the digest of some runs of a scenario. */
  static String of(Scenario scenario, List<Measure> measures, long seed, int runs) {
    Digest digest = new Digest();
    Simulation.Runner runner = Simulation.of(scenario).newRunner();
    for (int run = 0; run < runs; run++) {
      digest.add(runner.run(seed, run), measures, scenario);
    }
    return HexFormat.of().formatHex(digest.sha.digest()).substring(0, 16);
  }

  private void add(Replication run, List<Measure> measures, Scenario scenario) {
    for (int scope = 0; scope < run.scopes().size(); scope++) {
      for (Measure measure : measures) {
        add(Double.doubleToLongBits(run.valueAt(measure, scope)));
      }
    }
    WeeklyNumbers weekly = run.weekly();
    for (int week = 0; week < weekly.weeks(); week++) {
      for (int area = 0; area < scenario.areas().size(); area++) {
        add(weekly.waiting(week, area));
        add(weekly.open(week, area));
      }
      for (int c = 0; c < scenario.everyCoordinator().size(); c++) {
        add(weekly.held(week, c));
      }
    }
    add(run.events());
  }

  private void add(long value) {
    number.clear();
    sha.update(number.putLong(value).array());
  }
}
