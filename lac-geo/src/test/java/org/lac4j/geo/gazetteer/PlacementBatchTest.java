package org.lac4j.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.Placement;
import org.lac4j.geo.coverage.Coverage;
import org.lac4j.geo.coverage.CoverageIndex;
import org.locationtech.jts.geom.Point;

class PlacementBatchTest {

  private static final Coverage EBOR = Ebor.onGrid(1);
  private static final Point INSIDE = EBOR.areas().get(0).geometry().getInteriorPoint();
  private static final GridReference IN_EBOR = GridReference.ofMetres(INSIDE.getX(), INSIDE.getY());

  private final CoverageResolver resolver = CoverageResolver.of(CoverageIndex.of(EBOR));

  @Test
  void locations_may_be_added_after_others_were_placed() {
    PlacementBatch batch = resolver.batch(600);
    batch.place();
    assertThat(batch.size()).isZero();
    assertThat(batch.add(IN_EBOR)).isZero();
    batch.place();
    for (int i = 1; i < 600; i++) {
      assertThat(batch.add(IN_EBOR)).isEqualTo(i);
    }
    batch.place();
    assertThat(batch.size()).isEqualTo(600);
    for (int i = 0; i < 600; i++) {
      assertThat(batch.placement(i)).isEqualTo(resolver.resolve(IN_EBOR));
    }
    assertThat(batch.placement(0)).isInstanceOf(Placement.Inside.class);
  }

  @Test
  void what_has_not_been_placed_has_no_answer() {
    PlacementBatch batch = resolver.batch(2);
    batch.add(IN_EBOR);
    assertThatThrownBy(() -> batch.placement(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> batch.insideOrdinal(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> batch.metresFromEdge(0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void a_full_batch_takes_no_more() {
    PlacementBatch batch = resolver.batch(1);
    batch.add(IN_EBOR);
    assertThatThrownBy(() -> batch.add(IN_EBOR))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The batch is full with 1 locations: make a larger one.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolver.batch(-1))
        .withMessage("A batch takes 0 locations or more, not -1.");
  }
}
