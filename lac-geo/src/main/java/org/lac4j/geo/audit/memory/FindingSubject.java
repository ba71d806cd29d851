package org.lac4j.geo.audit.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import com.google.common.net.PercentEscaper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import org.lac4j.core.place.AreaCode;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.crs.internal.SystemPaths;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * What a finding is about: its kind and areas, and where it is if these may be told of several places.
 *
 * @param text the kind and areas as an id writes them
 * @param middle the middle of the place; empty if kind and areas say enough
 * @param isInDegrees whether the middle is in degrees
 * @param words what was found, by which findings of one subject and place have an order
 */
record FindingSubject(String text, Optional<Coordinate> middle, boolean isInDegrees, String words)
    implements Comparable<FindingSubject> {

  /** Kinds of which two areas, or one, may have several. */
  private static final ImmutableSet<FindingCode> BY_PLACE =
      Sets.immutableEnumSet(
          FindingCode.OVERLAP,
          FindingCode.GAP,
          FindingCode.NOT_COVERED,
          FindingCode.OUTSIDE,
          FindingCode.SLIVER,
          FindingCode.MISMATCHED_EDGE,
          FindingCode.HOLE,
          FindingCode.WARD_NOT_COVERED,
          FindingCode.SPIKE,
          FindingCode.CRACK,
          FindingCode.STRAY_PART,
          FindingCode.INVALID_GEOMETRY,
          FindingCode.TWO_COORDINATORS,
          FindingCode.UNUSED_DECLARATION);

  /** More areas than these are told by their number and a hash. */
  private static final int FEW_AREAS = 6;

  private static final int HASH_LETTERS = 12;
  private static final PercentEscaper ESCAPER = new PercentEscaper("-._~", false);
  private static final double DEGREES_PER_METRE = 1e-5;

  /** Places to 10 metres, and to 0.1 metre where that is not enough. */
  private static final int METRE_DECIMALS = -1;

  private static final int PRECISE_METRE_DECIMALS = 1;
  private static final int DEGREE_DECIMALS = 4;
  private static final int PRECISE_DEGREE_DECIMALS = 6;

  static FindingSubject of(Finding finding, CoordinateSystem system) {
    boolean byPlace =
        BY_PLACE.contains(finding.code())
            || (finding.areas().isEmpty() && finding.code() != FindingCode.TRUNCATED_DOWNLOAD);
    Optional<Geometry> place =
        finding.place().filter(each -> byPlace).filter(each -> !each.isEmpty());
    Optional<Geometry> onGrid =
        place.flatMap(
            each ->
                SystemPaths.toGrid(system.epsg()).flatMap(path -> SystemPaths.apply(path, each)));
    return new FindingSubject(
        finding.code().label() + "/" + about(finding, place.isPresent()),
        onGrid.or(() -> place).map(each -> each.getCentroid().getCoordinate()),
        onGrid.isEmpty() && system.isGeographic(),
        finding.message());
  }

  private static String about(Finding finding, boolean hasPlace) {
    String areas = areas(finding);
    if (finding.code() == FindingCode.TEAM_FAULT) {
      return areas + "~" + hash(finding.message());
    }
    boolean wordsTell =
        areas.isEmpty() && !hasPlace && finding.code() != FindingCode.TRUNCATED_DOWNLOAD;
    return wordsTell ? "~" + hash(finding.message()) : areas.isEmpty() ? "-" : areas;
  }

  private static String areas(Finding finding) {
    ImmutableList<String> codes =
        finding.areas().stream()
            .map(AreaCode::value)
            .distinct()
            .sorted()
            .map(ESCAPER::escape)
            .collect(ImmutableList.toImmutableList());
    String all = String.join("+", codes);
    return codes.size() <= FEW_AREAS ? all : codes.size() + "-areas~" + hash(all);
  }

  private static String hash(String text) {
    return Hashing.sha256()
        .hashString(text, StandardCharsets.UTF_8)
        .toString()
        .substring(0, HASH_LETTERS);
  }

  /** The id with its usual place. */
  FindingId id() {
    return id(isInDegrees ? DEGREE_DECIMALS : METRE_DECIMALS);
  }

  /** The id where another finding has the usual one. */
  FindingId preciseId() {
    return id(isInDegrees ? PRECISE_DEGREE_DECIMALS : PRECISE_METRE_DECIMALS);
  }

  private FindingId id(int decimals) {
    return new FindingId(
        text,
        middle.map(at -> new FindingId.Place(rounded(at.x, decimals), rounded(at.y, decimals))),
        1);
  }

  private static BigDecimal rounded(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /**
   * How far the middle is from an id's place, in metres; infinite if it is farther than the tolerance beyond what the id's
   * rounding explains.
   */
  double metresBeyond(FindingId known) {
    if (middle.isEmpty() || known.place().isEmpty()) {
      return middle.isEmpty() && known.place().isEmpty() ? 0 : Double.POSITIVE_INFINITY;
    }
    FindingId.Place place = known.place().get();
    double unit = isInDegrees ? DEGREES_PER_METRE : 1;
    int decimals = place.x().scale() == 0 ? METRE_DECIMALS : place.x().scale();
    double rounding = StrictMath.pow(10, -decimals) / 2 / unit;
    double away =
        Math.max(
                Math.abs(middle.get().x - place.x().doubleValue()),
                Math.abs(middle.get().y - place.y().doubleValue()))
            / unit;
    return away <= rounding + AuditMemory.TOLERANCE_METRES ? away : Double.POSITIVE_INFINITY;
  }

  @Override
  public int compareTo(FindingSubject other) {
    return Comparator.comparing(FindingSubject::text)
        .thenComparingDouble(each -> each.middle().map(at -> at.x).orElse(0.0))
        .thenComparingDouble(each -> each.middle().map(at -> at.y).orElse(0.0))
        .thenComparing(FindingSubject::words)
        .compare(this, other);
  }
}
