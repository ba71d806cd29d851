package org.lac4j.geo.audit.memory;

import com.google.common.collect.ImmutableList;
import org.lac4j.core.json.LacJson;

/**
 * The findings of an earlier audit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param findings the findings in their order
 */
public record EarlierAudit(ImmutableList<EarlierFinding> findings) {

  /**
   * Reads the JSON document of an audit, as {@code AuditWriter.writeJson} and {@code lac audit --json} write it.
   *
   * @param json the document, at most as long as {@link LacJson} reads
   * @return its findings
   * @throws IllegalArgumentException if it is not JSON or not such a document, or its findings have no ids
   */
  public static EarlierAudit read(String json) {
    return ReportReader.read(json);
  }
}
