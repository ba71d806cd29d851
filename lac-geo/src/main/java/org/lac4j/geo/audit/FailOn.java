package org.lac4j.geo.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What findings fail an audit, for example a step of a pipeline.
 *
 * <p>Immutable and thread-safe.
 *
 * @param severity findings as severe as this, or worse, fail it; empty if severity alone fails nothing
 * @param codes findings of these kinds fail it, unless they were declared to be meant
 */
public record FailOn(Optional<Severity> severity, ImmutableSet<FindingCode> codes) {

  /** Errors fail it. */
  public static final FailOn ERROR = new FailOn(Optional.of(Severity.ERROR), ImmutableSet.of());

  /** Checks that nothing is null. */
  public FailOn {
    requireNonNull(severity, "severity");
    requireNonNull(codes, "codes");
  }

  /**
   * Reads severities and codes.
   *
   * @param text words separated by commas: "error", "warning" or "info", the mildest of which counts, and codes such as
   *     "gap"
   * @return what fails an audit
   * @throws IllegalArgumentException if a word is neither; the message says which words there are
   */
  public static FailOn parse(String text) {
    Optional<Severity> severity = Optional.empty();
    ImmutableSet.Builder<FindingCode> codes = ImmutableSet.builder();
    for (String word : Splitter.on(',').trimResults().omitEmptyStrings().split(text)) {
      Optional<Severity> level =
          Arrays.stream(Severity.values()).filter(each -> each.label().equals(word)).findFirst();
      if (level.isPresent()) {
        severity = severity.filter(known -> known.compareTo(level.get()) > 0).or(() -> level);
      } else {
        codes.add(FindingCode.ofLabel(word).orElseThrow(() -> unknown(word)));
      }
    }
    return new FailOn(severity, codes.build());
  }

  private static IllegalArgumentException unknown(String word) {
    return new IllegalArgumentException(
        "'"
            + word
            + "' is not a severity or code: use error, warning, info, or "
            + Arrays.stream(FindingCode.values())
                .map(FindingCode::label)
                .collect(Collectors.joining(", "))
            + ".");
  }

  /**
   * Tells whether a report fails.
   *
   * @param report the report
   * @return true if a finding is of these severities or codes
   */
  public boolean fails(AuditReport report) {
    return report.findings().stream().anyMatch(this::fails);
  }

  /**
   * Tells whether a finding fails its audit.
   *
   * @param finding the finding
   * @return true if it is of these severities or codes
   */
  public boolean fails(Finding finding) {
    boolean severe = severity.filter(least -> finding.severity().compareTo(least) <= 0).isPresent();
    boolean meant =
        finding.severity() == Severity.INFO && finding.code().severity() != Severity.INFO;
    return severe || (codes.contains(finding.code()) && !meant);
  }
}
