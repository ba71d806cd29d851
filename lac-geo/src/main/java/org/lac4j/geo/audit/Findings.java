package org.lac4j.geo.audit;

/** Beginnings of findings. */
final class Findings {

  private Findings() {}

  /** Starts a finding about features, with the codes of those that have one. */
  static Finding.Builder of(FindingCode code, AuditedArea... areas) {
    Finding.Builder builder = Finding.builder().code(code);
    for (AuditedArea area : areas) {
      area.code().ifPresent(builder::addAreas);
    }
    return builder;
  }
}
