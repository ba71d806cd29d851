package org.lac4j.geo.audit.memory;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonPorts;
import org.lac4j.core.internal.tree.JsonSyntaxException;
import org.lac4j.core.internal.tree.JsonText;
import org.lac4j.core.internal.tree.JsonTree;

/** Reads of an audit's document what is needed to find its findings again; whatever else stands there is left alone. */
final class ReportReader {

  private static final String CURE = "give the JSON that an audit wrote (lac audit --json).";

  private ReportReader() {}

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if it is not JSON, not an audit, or has no ids
   */
  public static EarlierAudit read(String json) {
    JsonTree tree;
    try {
      tree = JsonPorts.found().parse(json);
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException(e.getMessage() + " For an earlier audit, " + CURE, e);
    }
    if (!(tree instanceof JsonObject document)
        || !(document.get("findings") instanceof JsonList findings)
        || !document.has("summary")) {
      throw new IllegalArgumentException("This is not the document of an audit: " + CURE);
    }
    ImmutableList.Builder<EarlierFinding> read = ImmutableList.builder();
    for (int i = 0; i < findings.size(); i++) {
      read.add(finding(findings.get(i), "/findings/" + i));
    }
    return new EarlierAudit(read.build());
  }

  private static EarlierFinding finding(JsonTree tree, String place) {
    if (!(tree instanceof JsonObject finding)) {
      throw new IllegalArgumentException(place + ": an object belongs here: " + CURE);
    }
    try {
      return new EarlierFinding(
          FindingId.parse(text(finding.get("id"))),
          text(finding.get("severity")),
          text(finding.get("message")));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          place
              + "/id: the finding has no id, or another than audits write: audit the earlier file again, and "
              + CURE,
          e);
    }
  }

  private static String text(@Nullable JsonTree tree) {
    return tree instanceof JsonText text ? text.value() : "";
  }
}
