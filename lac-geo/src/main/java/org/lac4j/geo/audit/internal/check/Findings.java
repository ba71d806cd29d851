package org.lac4j.geo.audit.internal.check;

import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;

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
