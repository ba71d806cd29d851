package org.lac4j.geo.audit.run;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.TeamFault;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.AuditOptions;
import org.lac4j.geo.audit.AuditReport;
import org.lac4j.geo.audit.AuditedArea;
import org.lac4j.geo.audit.Region;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.coverage.Coverage;

/** An audit for tests: input and options in one place, on one thread unless said otherwise. */
public final class AuditSetup {

  private final AuditInput.Builder input;
  private final AuditOptions.Builder options = AuditOptions.builder().parallelism(1);

  private AuditSetup(AuditInput.Builder input) {
    this.input = input;
  }

  public static AuditSetup of(AuditInput.Builder input) {
    return new AuditSetup(input);
  }

  public static AuditSetup of(Coverage coverage) {
    return of(AuditInput.of(coverage));
  }

  public static AuditSetup of(CoordinateSystem system, List<AuditedArea> areas) {
    return of(AuditInput.builder().coordinateSystem(system).addAllAreas(areas));
  }

  public AuditSetup wards(Coverage wards) {
    input.wards(wards);
    return this;
  }

  public AuditSetup within(Region within) {
    input.within(within);
    return this;
  }

  public AuditSetup declaredGaps(Region declaredGaps) {
    input.declaredGaps(declaredGaps);
    return this;
  }

  public AuditSetup team(Team team) {
    input.team(team);
    return this;
  }

  public AuditSetup teamFaults(List<TeamFault> faults) {
    input.teamFaults(faults);
    return this;
  }

  public AuditSetup addDeclaredWards(AreaCode... codes) {
    input.addDeclaredWards(codes);
    return this;
  }

  public AuditSetup options(Consumer<AuditOptions.Builder> more) {
    more.accept(options);
    return this;
  }

  public AuditSetup neighboursOnly(boolean neighboursOnly) {
    options.neighboursOnly(neighboursOnly);
    return this;
  }

  public AuditSetup nearlyTouchingMetres(double nearlyTouchingMetres) {
    options.nearlyTouchingMetres(nearlyTouchingMetres);
    return this;
  }

  public AuditSetup decimals(int decimals) {
    options.decimals(decimals);
    return this;
  }

  public AuditSetup parallelism(int parallelism) {
    options.parallelism(parallelism);
    return this;
  }

  public AuditSetup gapWidthMetres(double gapWidthMetres) {
    options.gapWidthMetres(gapWidthMetres);
    return this;
  }

  public AuditInput input() {
    return input.build();
  }

  public AuditReport run() {
    return run(share -> {});
  }

  public AuditReport run(DoubleConsumer progress) {
    return CoverageAudit.run(input.build(), options.build(), progress);
  }
}
