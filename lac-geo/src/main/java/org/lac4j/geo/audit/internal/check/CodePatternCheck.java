package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;

/**
 * Looks for few codes that are made otherwise than most: of another pattern, or, among the GSS codes of one council, of
 * another vintage.
 */
final class CodePatternCheck implements Check {

  /** Fewer areas have no pattern. */
  private static final int FEWEST = 5;

  /** Of all codes, at most so many are few. */
  private static final double FEW = 0.2;

  /** The codes of one council and one vintage lie close together. */
  private static final int ONE_VINTAGE = 500;

  private static final Pattern GSS = Pattern.compile("[A-Z][0-9]{8}");

  @Override
  public List<Finding> find(AuditContext context) {
    ImmutableList<AuditedArea> areas =
        context.input().areas().stream()
            .filter(area -> area.code().isPresent())
            .filter(area -> !CodeSkeleton.isPlaceholder(code(area)))
            .filter(area -> !isToldAsSimilar(area, context.input().areas()))
            .collect(ImmutableList.toImmutableList());
    if (areas.size() < FEWEST) {
      return List.of();
    }
    ImmutableListMultimap<String, AuditedArea> byPattern =
        Multimaps.index(areas, area -> pattern(code(area)));
    List<AuditedArea> most =
        byPattern.asMap().values().stream()
            .max(Comparator.comparingInt(Collection::size))
            .map(List::copyOf)
            .orElseThrow();
    if (areas.size() - most.size() > FEW * areas.size()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (AuditedArea area : areas) {
      if (!pattern(code(area)).equals(pattern(code(most.get(0))))) {
        findings.add(unusual(area, most.get(0), "is not made like the others"));
      }
    }
    tellVintages(most, findings);
    return findings;
  }

  private static boolean isToldAsSimilar(AuditedArea area, List<AuditedArea> areas) {
    return !GSS.matcher(code(area)).matches()
        && areas.stream()
            .anyMatch(
                other ->
                    !code(other).equals(code(area))
                        && CodeSkeleton.of(code(other)).equals(CodeSkeleton.of(code(area))));
  }

  private static String code(AuditedArea area) {
    return area.code().map(Object::toString).orElse("");
  }

  /** Letters and figures by their kind; of a GSS code the kind of place too. */
  private static String pattern(String code) {
    return GSS.matcher(code).matches()
        ? code.substring(0, 3)
        : code.replaceAll("[0-9]", "9").replaceAll("\\p{Lu}", "A").replaceAll("\\p{Ll}", "a");
  }

  private static void tellVintages(List<AuditedArea> areas, List<Finding> findings) {
    if (!GSS.matcher(code(areas.get(0))).matches()) {
      return;
    }
    List<AuditedArea> sorted = new ArrayList<>(areas);
    sorted.sort(Comparator.comparingInt(CodePatternCheck::number));
    int kept = sorted.size() - (int) Math.floor(FEW * sorted.size());
    int from = 0;
    for (int i = 0; i + kept <= sorted.size(); i++) {
      if (span(sorted, i, kept) < span(sorted, from, kept)) {
        from = i;
      }
    }
    if (span(sorted, from, kept) > ONE_VINTAGE) {
      return;
    }
    int least = number(sorted.get(from)) - ONE_VINTAGE;
    int greatest = number(sorted.get(from + kept - 1)) + ONE_VINTAGE;
    for (AuditedArea area : sorted) {
      if (number(area) < least || number(area) > greatest) {
        findings.add(unusual(area, sorted.get(from), "is far from the others"));
      }
    }
  }

  private static int number(AuditedArea area) {
    return Integer.parseInt(code(area).substring(3));
  }

  private static int span(List<AuditedArea> sorted, int from, int count) {
    return number(sorted.get(from + count - 1)) - number(sorted.get(from));
  }

  private static Finding unusual(AuditedArea area, AuditedArea usual, String how) {
    return Findings.of(FindingCode.UNUSUAL_CODE, area, usual)
        .place(area.geometry())
        .message(
            "The code of "
                + area.label()
                + ", feature "
                + area.number()
                + ", "
                + how
                + ", such as "
                + code(usual)
                + " of feature "
                + usual.number()
                + ": it may be of another year or another list.")
        .fix("Check the code, and that all areas are of one year.")
        .build();
  }
}
