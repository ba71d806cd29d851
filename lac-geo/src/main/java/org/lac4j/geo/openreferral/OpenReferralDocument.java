package org.lac4j.geo.openreferral;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.UUID;

/**
 * One document of a feed: its identifier, and its fields in the order in which they are written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identifier
 * @param fields texts, numbers, truth values, lists and maps of such; "id" first
 */
public record OpenReferralDocument(UUID id, ImmutableMap<String, Object> fields) {

  /** Checks that nothing is null. */
  public OpenReferralDocument {
    requireNonNull(id, "id");
    requireNonNull(fields, "fields");
  }

  /**
   * Returns the document as JSON.
   *
   * @return the text, on one line
   */
  public String toJson() {
    return FeedJson.write(fields);
  }

  /** Returns the identifier alone. */
  @Override
  public String toString() {
    return "OpenReferralDocument[" + id + "]";
  }
}
