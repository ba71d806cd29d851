package org.lac4j.geo.audit.internal.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.TeamFault;
import org.lac4j.core.team.Vacancy;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.ServedAreas;
import org.lac4j.geo.audit.Severity;
import org.lac4j.geo.audit.internal.context.AuditContext;
import org.lac4j.geo.audit.internal.ground.SizeWording;
import org.lac4j.geo.audit.internal.measure.Piece;

/**
 * Sets the areas beside the team that serves them: one coordinator for each area.
 *
 * @source P11, P14
 */
final class CoordinatorCheck implements Check {

  private static final DateTimeFormatter FROM =
      DateTimeFormatter.ofPattern("'from' d MMMM uuuu", Locale.UK);

  @Override
  public List<Finding> find(AuditContext context) {
    List<Finding> findings = new ArrayList<>();
    context.input().teamFaults().forEach(fault -> findings.add(finding(fault)));
    context.input().served().ifPresent(served -> compare(served, context, findings));
    return findings;
  }

  private static void compare(ServedAreas served, AuditContext context, List<Finding> findings) {
    Map<AreaCode, AuditedArea> onMap = new TreeMap<>();
    context
        .input()
        .areas()
        .forEach(area -> area.code().ifPresent(code -> onMap.putIfAbsent(code, area)));
    onMap.forEach(
        (code, area) -> {
          if (!served.coordinators().containsKey(code)
              && !isTold(FindingCode.AREA_WITHOUT_COORDINATOR, code, findings)) {
            findings.add(withoutCoordinator(area, code, served));
          }
        });
    served.areas().stream()
        .filter(code -> !onMap.containsKey(code))
        .filter(code -> !isTold(FindingCode.COORDINATOR_WITHOUT_AREA, code, findings))
        .forEach(code -> findings.add(offMap(served, code)));
    context
        .residuals()
        .pieces()
        .forEach(piece -> twoCoordinators(served, piece, context).ifPresent(findings::add));
  }

  /** A fault of the team says it already. */
  private static boolean isTold(FindingCode code, AreaCode area, List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding -> finding.code() == code && finding.areas().contains(area));
  }

  private static Finding withoutCoordinator(AuditedArea area, AreaCode code, ServedAreas served) {
    boolean vacant = served.vacant().contains(code);
    String error =
        served.areas().contains(code)
            ? " has nobody in post and no declared vacancy."
            : " is not an area of the team.";
    return Findings.of(FindingCode.AREA_WITHOUT_COORDINATOR, area)
        .severity(vacant ? Severity.INFO : Severity.ERROR)
        .place(area.geometry())
        .message(
            vacant
                ? area.label()
                    + " has no coordinator "
                    + since(Optional.ofNullable(served.declared().get(code)))
                    + "."
                : area.label() + error)
        .fix(
            vacant
                ? "No action until the post is filled."
                : "Name its coordinator or declare a vacancy, or take the area off the map.")
        .build();
  }

  private static String since(Optional<Vacancy> declared) {
    String from = declared.flatMap(Vacancy::since).map(FROM::format).orElse("for now");
    return declared.isPresent() ? from + ", as declared" : from;
  }

  private static Finding offMap(ServedAreas served, AreaCode code) {
    ImmutableList<String> coordinators =
        served.coordinators().get(code).stream()
            .map(Object::toString)
            .collect(ImmutableList.toImmutableList());
    return Finding.builder()
        .code(FindingCode.COORDINATOR_WITHOUT_AREA)
        .addAreas(code)
        .message(
            (coordinators.isEmpty()
                    ? "The team has no coordinator for the area "
                    : "Coordinator " + SizeWording.list(coordinators, 4) + " serves the area ")
                + code
                + ", which is not on the map.")
        .fix("Draw the area, or give it the code that the map has.")
        .build();
  }

  private static Optional<Finding> twoCoordinators(
      ServedAreas served, Piece piece, AuditContext context) {
    if (piece.isGap() || piece.widthMetres() < context.options().gapWidthMetres()) {
      return Optional.empty();
    }
    ImmutableList<AreaCode> codes =
        piece.surfaces().stream()
            .flatMap(i -> context.neighbourhood().area(i).code().stream())
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> coordinators =
        codes.stream()
            .flatMap(code -> served.coordinators().get(code).stream())
            .map(Object::toString)
            .collect(ImmutableSet.toImmutableSet());
    return coordinators.size() < 2
        ? Optional.empty()
        : Optional.of(
            Finding.builder()
                .code(FindingCode.TWO_COORDINATORS)
                .addAllAreas(codes)
                .place(piece.place())
                .squareMetres(piece.squareMetres())
                .widthMetres(piece.widthMetres())
                .message(
                    "Where "
                        + SizeWording.list(codes.stream().map(AreaCode::value).toList(), 4)
                        + " overlap, "
                        + SizeWording.list(coordinators.asList(), 4)
                        + " are both coordinators.")
                .fix("Decide whose the place is, and cut it out of the other area.")
                .build());
  }

  private static Finding finding(TeamFault fault) {
    return Finding.builder()
        .code(code(fault.code()))
        .addAllAreas(fault.areas())
        .message(fault.message())
        .fix("Correct the team's file.")
        .build();
  }

  private static FindingCode code(TeamFault.Code fault) {
    return switch (fault) {
      case TWO_COORDINATORS -> FindingCode.TWO_COORDINATORS;
      case AREA_WITHOUT_COORDINATOR -> FindingCode.AREA_WITHOUT_COORDINATOR;
      case COORDINATOR_WITHOUT_AREA, UNKNOWN_AREA -> FindingCode.COORDINATOR_WITHOUT_AREA;
      default -> FindingCode.TEAM_FAULT;
    };
  }
}
