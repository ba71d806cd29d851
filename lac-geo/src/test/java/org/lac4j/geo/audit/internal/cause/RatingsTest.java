package org.lac4j.geo.audit.internal.cause;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lac4j.geo.audit.AuditInput;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.audit.PlaceRating;
import org.lac4j.geo.audit.PlaceRating.Kind;
import org.lac4j.geo.audit.run.CoverageAudit;
import org.lac4j.geo.cause.PlantedWards;
import org.lac4j.geo.coverage.Coverage;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class RatingsTest {

  private static final int EXAMPLES = 400;

  /** The table of the readme: examples made by code from a seed, and how often the rating is right. */
  @ParameterizedTest
  @EnumSource(PlaceExamples.class)
  void most_examples_are_rated_as_what_they_are(PlaceExamples examples) {
    Random random = new Random(20_260_401);
    Map<Kind, Integer> rated = new EnumMap<>(Kind.class);
    int made = 0;
    while (made < EXAMPLES) {
      Polygon place = examples.make(random);
      if (place.isValid()) {
        made++;
        rated.merge(Ratings.of(place, false).kind(), 1, Integer::sum);
      }
    }
    System.out.println(
        "| "
            + examples
            + " | "
            + EXAMPLES
            + " | "
            + examples.kind().label()
            + " | "
            + rated
            + " |");
    assertThat(rated.getOrDefault(examples.kind(), 0)).isGreaterThanOrEqualTo(EXAMPLES * 85 / 100);
  }

  @Test
  void a_reason_says_what_of_the_shape_speaks_for_it() {
    assertThat(Ratings.of(box(30, 20), false))
        .hasToString(
            "Probably real ground that was lost: it is compact, about 50 m by 12 m, as a garden or a block is.");
    assertThat(Ratings.of(box(200, 8), false).reason())
        .isEqualTo("it is evenly about 7.69 m wide for 208 m, as a street or path is.");
    assertThat(Ratings.of(box(80, 0.3), false))
        .hasToString(
            "Probably one line, digitised twice: two lines 0.299 m apart on average for 80.3 m.");
  }

  private static Polygon box(double width, double height) {
    return (Polygon) new GeometryFactory().toGeometry(new Envelope(0, width, 0, height));
  }

  /** Advice only: severity and everything else of a finding are as they would be without it. */
  @Test
  void a_rating_changes_nothing_else() {
    Coverage wards = PlantedWards.wards(4, 3);
    Coverage areas = PlantedWards.changed(wards, RatingsTest::bitten, 4);
    List<Finding> findings =
        CoverageAudit.run(AuditInput.of(areas).wards(wards).build()).findings();
    List<Finding> plain =
        findings.stream()
            .map(finding -> finding.withRating(Optional.<PlaceRating>empty()))
            .toList();

    assertThat(findings).anyMatch(finding -> finding.rating().isPresent());
    for (int i = 0; i < plain.size(); i++) {
      Finding again =
          Ratings.rate(ImmutableList.of(plain.get(i)), wards.coordinateSystem(), Set.of()).get(0);
      assertThat(again).isEqualTo(findings.get(i));
      assertThat(plain.get(i).severity()).isEqualTo(findings.get(i).severity());
    }
    assertThat(
            findings.stream()
                .filter(finding -> finding.code() == FindingCode.GAP)
                .flatMap(finding -> finding.rating().stream())
                .map(PlaceRating::kind))
        .contains(Kind.LOST_GROUND);
  }

  /** Takes a block of 60 m by 50 m out of a ward's edge. */
  private static Geometry bitten(Geometry ward) {
    var box = ward.getEnvelopeInternal();
    var bite =
        new GeometryFactory()
            .toGeometry(
                new Envelope(
                    box.getMinX(), box.getMinX() + 160, box.centre().y, box.centre().y + 50));
    return ward.difference(bite);
  }
}
