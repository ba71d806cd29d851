package org.lac4j.examples.benchmarks.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.io.CoverageReader;

/**
 * The coverages to measure on, one after the other: each file as it is, with its edges cut in parts and with some areas drawn
 * anew, and the invented country.
 */
final class Subjects {

  /** Edges in a line between two areas of the invented country: about a hundred vertices for each area. */
  static final int STEPS = 17;

  /** One area in so many is drawn anew. */
  static final int ONE_IN = 100;

  private final Map<String, Supplier<Coverage>> subjects = new LinkedHashMap<>();

  private Subjects() {}

  static Subjects of(String... files) {
    Subjects subjects = new Subjects();
    for (String file : files) {
      if (!file.isBlank()) {
        subjects.add(file);
      }
    }
    subjects.subjects.put("invented country", () -> Country.of(STEPS));
    subjects.subjects.put(
        "invented country, 1 in 100 redrawn", () -> Variants.redrawn(Country.of(STEPS), ONE_IN));
    return subjects;
  }

  private void add(String file) {
    String name = Path.of(file).getFileName().toString();
    subjects.put(name, () -> read(file));
    subjects.put(name + ", edges cut in 2", () -> Variants.densified(read(file), 2));
    subjects.put(name + ", edges cut in 4", () -> Variants.densified(read(file), 4));
    subjects.put(name + ", 1 in 100 redrawn", () -> Variants.redrawn(read(file), ONE_IN));
  }

  private static Coverage read(String file) {
    try {
      return CoverageReader.read(Path.of(file), ReadOptions.DEFAULT).coverage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void forEach(BiConsumer<String, Supplier<Coverage>> measure) {
    subjects.forEach(measure);
  }

  static AuditReport audit(Coverage coverage, int threads, boolean neighboursOnly) {
    return CoverageAudit.run(
        AuditInput.of(coverage).build(),
        AuditOptions.builder().parallelism(threads).neighboursOnly(neighboursOnly).build());
  }
}
