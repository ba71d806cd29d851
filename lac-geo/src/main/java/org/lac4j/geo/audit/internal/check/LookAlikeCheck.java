package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.ground.SizeWording;

/** Looks for codes and names that are taken for each other, or for something that is not known yet. */
final class LookAlikeCheck implements Check {

  /** In a file of many councils, wards of one name are common. */
  private static final double COMMON = 0.05;

  private static final int FEW = 2;

  @Override
  public List<Finding> find(AuditContext context) {
    ImmutableList<AuditedArea> areas = context.input().areas();
    List<Finding> findings = new ArrayList<>();
    tellSimilarCodes(areas, findings);
    areas.stream()
        .filter(
            area ->
                area.code().filter(code -> CodeSkeleton.isPlaceholder(code.value())).isPresent())
        .forEach(area -> findings.add(placeholder(area, "code " + quoted(code(area)))));
    areas.stream()
        .filter(area -> area.name().filter(CodeSkeleton::isPlaceholder).isPresent())
        .forEach(
            area -> findings.add(placeholder(area, "name " + quoted(area.name().orElseThrow()))));
    tellEqualNames(areas, findings);
    return findings;
  }

  private static void tellSimilarCodes(List<AuditedArea> areas, List<Finding> findings) {
    ImmutableListMultimap<String, AuditedArea> bySkeleton =
        Multimaps.index(
            areas.stream().filter(area -> area.code().isPresent()).toList(),
            area -> CodeSkeleton.of(code(area)));
    bySkeleton
        .asMap()
        .forEach(
            (skeleton, alike) -> {
              ImmutableList<AuditedArea> different = differentCodes(alike);
              if (different.size() > 1) {
                findings.add(similar(different));
              } else if (CodeSkeleton.deceives(code(different.get(0)))) {
                findings.add(deceptive(different.get(0)));
              }
            });
  }

  /** One of each code: equal ones are told as such. */
  private static ImmutableList<AuditedArea> differentCodes(Collection<AuditedArea> alike) {
    List<AuditedArea> different = new ArrayList<>();
    for (AuditedArea area : alike) {
      if (different.stream().noneMatch(other -> other.code().equals(area.code()))) {
        different.add(area);
      }
    }
    return ImmutableList.copyOf(different);
  }

  private static Finding similar(List<AuditedArea> areas) {
    return Findings.of(FindingCode.SIMILAR_CODE, areas.toArray(new AuditedArea[0]))
        .place(areas.get(0).geometry())
        .message(
            "The codes "
                + SizeWording.list(
                    areas.stream()
                        .map(area -> quoted(code(area)) + " (feature " + area.number() + ")")
                        .toList(),
                    4)
                + " look the same: they differ only in case, spaces or characters that look alike.")
        .fix("Type the codes again, or give each area a code of its own.")
        .build();
  }

  private static Finding deceptive(AuditedArea area) {
    return Findings.of(FindingCode.SIMILAR_CODE, area)
        .place(area.geometry())
        .message(
            "The code "
                + quoted(code(area))
                + " of feature "
                + area.number()
                + " has a character that can't be seen or only looks like another: no team will find it.")
        .fix("Type the code again.")
        .build();
  }

  private static Finding placeholder(AuditedArea area, String what) {
    return Findings.of(FindingCode.PLACEHOLDER, area)
        .place(area.geometry())
        .message(
            "The "
                + what
                + " of "
                + area.label()
                + ", feature "
                + area.number()
                + ", is a placeholder.")
        .fix("Give the area its own code and name.")
        .build();
  }

  private static void tellEqualNames(List<AuditedArea> areas, List<Finding> findings) {
    List<List<AuditedArea>> equal = new ArrayList<>();
    Multimaps.index(
            areas.stream()
                .filter(
                    area ->
                        area.name().filter(name -> !CodeSkeleton.isPlaceholder(name)).isPresent())
                .toList(),
            area -> CodeSkeleton.of(area.name().orElseThrow()))
        .asMap()
        .forEach(
            (name, same) -> {
              ImmutableList<AuditedArea> different = differentCodes(same);
              if (different.size() > 1) {
                equal.add(different);
              }
            });
    boolean common = equal.size() > Math.max(FEW, COMMON / 2 * areas.size());
    if (!common) {
      equal.forEach(same -> findings.add(equalNames(same)));
    }
  }

  private static Finding equalNames(List<AuditedArea> areas) {
    return Findings.of(FindingCode.DUPLICATE_NAME, areas.toArray(new AuditedArea[0]))
        .place(areas.get(1).geometry())
        .message(
            "The name "
                + quoted(areas.get(0).name().orElseThrow())
                + " belongs to "
                + areas.size()
                + " areas: "
                + SizeWording.list(
                    areas.stream()
                        .map(area -> area.label() + ", feature " + area.number())
                        .toList(),
                    4)
                + ".")
        .fix("Check that these are different areas, and give each a name of its own.")
        .build();
  }

  private static String code(AuditedArea area) {
    return area.code().map(Object::toString).orElse("");
  }

  /** Characters that can't be seen are written by their numbers. */
  private static String quoted(String text) {
    StringBuilder visible = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point < 0x20 || point > 0x7e) {
                visible.append("\\u").append(String.format(Locale.ROOT, "%04X", point));
              } else {
                visible.appendCodePoint(point);
              }
            });
    return visible.append('"').toString();
  }
}
