package org.lac4j.geo.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.cause.Cause;
import org.lac4j.geo.cause.Diagnosis;
import org.lac4j.geo.cause.Displacement;
import org.lac4j.geo.cause.internal.CauseWording;
import org.lac4j.geo.cause.internal.CauseWording.Count;
import org.lac4j.geo.cause.internal.CauseWording.Told;
import org.lac4j.geo.cause.internal.Coarsening;
import org.lac4j.geo.cause.internal.VintageEvidence;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.geom.Geometry;

/** Looks for causes of changes: each move is undone, and what is then no change is explained by it. */
final class ComparisonDiagnosis {

  /** Fewer changes of outlines than this need no headline that no cause was found. */
  private static final int MANY = 3;

  static final CauseWording WORDING =
      new CauseWording("the new file", "the old outlines", "changes", "compare again");

  private final Plots before;
  private final Plots after;
  private final LineChanges lines;
  private final Function<Coverage, ImmutableList<CoverageChange>> again;

  private ComparisonDiagnosis(
      Plots before,
      Plots after,
      ImmutableList<CoverageChange> changes,
      Function<Coverage, ImmutableList<CoverageChange>> again) {
    this.before = before;
    this.after = after;
    this.lines = new LineChanges(changes);
    this.again = again;
  }

  /**
   * Looks for causes.
   *
   * @param changes the changes in the comparison's order
   * @param again compares another new vintage with the old one
   */
  static Diagnosis of(
      Plots before,
      Plots after,
      ImmutableList<CoverageChange> changes,
      Function<Coverage, ImmutableList<CoverageChange>> again) {
    return new ComparisonDiagnosis(before, after, changes, again).diagnosis();
  }

  private Diagnosis diagnosis() {
    if (lines.count() == 0) {
      return Diagnosis.NONE;
    }
    List<Cause> causes = new ArrayList<>(new ComparisonMoves(before, after, lines, again).find());
    if (causes.isEmpty()) {
      coarser().ifPresent(causes::add);
    }
    if (causes.isEmpty()) {
      otherYear().ifPresent(causes::add);
    }
    Optional<String> note =
        causes.isEmpty()
            ? lines.count() >= MANY ? Optional.of(WORDING.none(lines.count())) : Optional.empty()
            : causes.size() >= MANY
                ? Optional.of(WORDING.several(causes.size()))
                : Optional.empty();
    return new Diagnosis(ImmutableList.copyOf(causes), note);
  }

  private static Cause cause(
      Told told,
      ImmutableList<AreaCode> codes,
      Optional<Displacement> by,
      ImmutableList<Integer> explained) {
    return new Cause(told.kind(), told.message(), told.fix(), codes, by, explained);
  }

  /** The new outlines as a coarser form of the old ones, or the other way round. */
  private Optional<Cause> coarser() {
    return coarser(before, after, true).or(() -> coarser(after, before, false));
  }

  private Optional<Cause> coarser(Plots fine, Plots coarse, boolean isNew) {
    ImmutableMap.Builder<Integer, Geometry> inFile = ImmutableMap.builder();
    ImmutableMap.Builder<Integer, Geometry> metres = ImmutableMap.builder();
    for (Plot plot : coarse.all()) {
      if (!plot.drawn().isEmpty()) {
        inFile.put(plot.ordinal(), plot.original());
        metres.put(plot.ordinal(), plot.drawn());
      }
    }
    return Coarsening.find(
            fine.outlines(),
            new Coarsening.Outlines(
                inFile.buildOrThrow(), metres.buildOrThrow(), coarse.isGeographic()))
        .flatMap(coarsening -> coarser(coarsening, coarse, isNew));
  }

  private Optional<Cause> coarser(Coarsening coarsening, Plots coarse, boolean isNew) {
    ImmutableList<AreaCode> codes =
        coarsening.outlines().stream()
            .map(number -> coarse.get(number).area().code())
            .sorted()
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<AreaCode> of = ImmutableSet.copyOf(codes);
    ImmutableList<Integer> explained =
        lines.positions(
            change ->
                (isNew ? change.after() : change.before())
                        .stream().map(Area::code).anyMatch(of::contains)
                    && !change.after().isEmpty()
                    && !change.before().isEmpty());
    return explained.isEmpty()
        ? Optional.empty()
        : Optional.of(
            cause(
                WORDING.coarser(
                    coarsening, isNew, coarse.size(), new Count(explained.size(), lines.count())),
                codes,
                Optional.empty(),
                explained));
  }

  /** Places that were redrawn got new codes, while others stayed as they were. */
  private Optional<Cause> otherYear() {
    VintageEvidence evidence = VintageEvidence.of(codes(after), ImmutableSet.copyOf(codes(before)));
    if (!evidence.isStrong() || lines.count() < MANY) {
      return Optional.empty();
    }
    ImmutableSet<AreaCode> codes = ImmutableSet.copyOf(evidence.unknown());
    ImmutableList<Integer> explained =
        lines.positions(
            change ->
                change.after().stream().map(Area::code).anyMatch(codes::contains)
                    || change.after().isEmpty()
                    || exchanged(change, codes));
    return Optional.of(
        cause(
            WORDING.otherVintage(evidence.words(), new Count(explained.size(), lines.count())),
            evidence.unknown(),
            Optional.empty(),
            explained));
  }

  private static ImmutableList<AreaCode> codes(Plots plots) {
    return plots.all().stream()
        .map(plot -> plot.area().code())
        .collect(ImmutableList.toImmutableList());
  }

  /** Tells whether an area lost land to one with a new code. */
  private static boolean exchanged(CoverageChange change, ImmutableSet<AreaCode> codes) {
    return change.lostTo().stream()
        .flatMap(transfer -> transfer.area().stream())
        .anyMatch(area -> codes.contains(area.code()));
  }
}
