package org.lac4j.geo.cause.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lac4j.geo.cause.CauseKind;
import org.lac4j.geo.cause.PlantedWards;
import org.lac4j.geo.coverage.CoverageArea;
import org.lac4j.geo.crs.GridGeometry;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

class CoarseningTest {

  private static final List<Geometry> WARDS =
      PlantedWards.wards(7, 3).areas().stream().map(CoverageArea::geometry).toList();

  private static Coarsening.Outlines outlines(UnaryOperator<Geometry> change) {
    return outlines(change, geometry -> geometry, false);
  }

  private static Coarsening.Outlines outlines(
      UnaryOperator<Geometry> change, UnaryOperator<Geometry> inFile, boolean geographic) {
    ImmutableMap.Builder<Integer, Geometry> files = ImmutableMap.builder();
    ImmutableMap.Builder<Integer, Geometry> metres = ImmutableMap.builder();
    for (int i = 0; i < WARDS.size(); i++) {
      Geometry changed = change.apply(WARDS.get(i));
      metres.put(i, changed);
      files.put(i, inFile.apply(changed));
    }
    return new Coarsening.Outlines(files.buildOrThrow(), metres.buildOrThrow(), geographic);
  }

  private static Geometry rounded(Geometry geometry, double step) {
    Geometry copy = geometry.copy();
    copy.apply(
        new CoordinateSequenceFilter() {
          @Override
          public void filter(CoordinateSequence line, int i) {
            line.setOrdinate(i, 0, Math.rint(line.getX(i) / step) * step);
            line.setOrdinate(i, 1, Math.rint(line.getY(i) / step) * step);
          }

          @Override
          public boolean isDone() {
            return false;
          }

          @Override
          public boolean isGeometryChanged() {
            return true;
          }
        });
    return copy;
  }

  @Test
  void simplified_lines_are_told_with_how_far_they_lie_beside() {
    Coarsening found =
        Coarsening.find(WARDS, outlines(ward -> DouglasPeuckerSimplifier.simplify(ward, 20)))
            .orElseThrow();
    assertThat(found.kind()).isEqualTo(CauseKind.SIMPLIFIED);
    assertThat(found.outlines()).hasSize(9);
    assertThat(found.metres()).isBetween(1.0, 20.0);
  }

  @Test
  void rounding_to_metres_is_told_with_its_step() {
    Coarsening found = Coarsening.find(WARDS, outlines(ward -> rounded(ward, 10))).orElseThrow();
    assertThat(found.kind()).isEqualTo(CauseKind.ROUNDED);
    assertThat(found.step()).hasValue("whole multiples of 10 m");
    assertThat(found.metres()).isBetween(7.0, 7.2);
  }

  @Test
  void rounding_of_degrees_is_told_by_decimals() {
    UnaryOperator<Geometry> fourPlaces =
        ward -> GridGeometry.toGrid(rounded(GridGeometry.toLonLat(ward), 1e-4));
    Coarsening found =
        Coarsening.find(
                WARDS,
                outlines(fourPlaces, ward -> rounded(GridGeometry.toLonLat(ward), 1e-4), true))
            .orElseThrow();
    assertThat(found.step()).hasValue("4 decimals of a degree");
  }

  @Test
  void the_same_lines_are_no_coarser() {
    assertThat(Coarsening.find(WARDS, outlines(ward -> ward))).isEmpty();
  }

  @Test
  void other_lines_are_no_coarser_form() {
    assertThat(
            Coarsening.find(
                WARDS,
                outlines(
                    ward ->
                        AffineTransformation.rotationInstance(0.02, 461_000, 451_000)
                            .transform(ward))))
        .isEmpty();
  }

  @Test
  void one_that_was_redrawn_is_not_among_them() {
    Geometry first = WARDS.get(0);
    Coarsening found =
        Coarsening.find(
                WARDS,
                outlines(
                    ward ->
                        DouglasPeuckerSimplifier.simplify(
                            ward.equals(first)
                                ? AffineTransformation.translationInstance(33, 21).transform(ward)
                                : ward,
                            20)))
            .orElseThrow();
    assertThat(found.outlines()).hasSize(8).doesNotContain(0);
  }
}
