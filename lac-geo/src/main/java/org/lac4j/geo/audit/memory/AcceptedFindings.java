package org.lac4j.geo.audit.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import org.lac4j.core.json.LacJson;

/**
 * The findings that a council has accepted: a document of its own, as JSON ({@link LacJson}) or as a table.
 *
 * <pre>{@code
 * {"schemaVersion": 1, "accepted": [
 *   {"id": "gap/E05001751/461620_448350", "who": "GIS team", "why": "the pond is nobody's", "until": "2027-03-31"}]}
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param accepted the entries in order, each id once
 */
public record AcceptedFindings(ImmutableList<AcceptedFinding> accepted) {

  /** Nothing is accepted. */
  public static final AcceptedFindings NONE = new AcceptedFindings(ImmutableList.of());

  /**
   * Checks that each id stands once.
   *
   * @throws IllegalArgumentException if an id stands twice
   */
  public AcceptedFindings {
    Multimaps.index(accepted, AcceptedFinding::id)
        .asMap()
        .forEach(
            (id, entries) -> {
              if (entries.size() > 1) {
                throw new IllegalArgumentException(
                    "The finding " + id + " is accepted " + entries.size() + " times: keep one.");
              }
            });
  }

  /**
   * Reads the JSON document.
   *
   * @param json the text
   * @return the accepted findings
   * @throws IllegalArgumentException if it can't be used; the message tells every fault with its place
   */
  public static AcceptedFindings ofJson(String json) {
    return LacJson.refusingUnknownFields().read(AcceptedFindings.class, json);
  }

  /**
   * Reads a table, separated by commas, semicolons or tabs.
   *
   * @param table the text: a header with the columns id, who, why and until, and square_metres if wanted, and a row for each
   *     entry; dates are such as 2027-03-31 or 31/03/2027
   * @return the accepted findings
   * @throws IllegalArgumentException if it can't be used; the message tells every fault with its line
   */
  public static AcceptedFindings ofCsv(String table) {
    return AcceptedTable.read(table);
  }
}
