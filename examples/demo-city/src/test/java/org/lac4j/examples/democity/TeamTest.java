package org.lac4j.examples.democity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.geo.coverage.CoverageArea;
import org.locationtech.jts.geom.Geometry;

class TeamTest {

  private static final DemoCity EBOR = DemoCity.ebor();
  private final Team team = EBOR.team();

  @Test
  void there_are_12_posts_of_which_one_is_vacant_and_a_facilitator() {
    assertThat(team.areas())
        .containsExactlyElementsOf(EBOR.areas().areas().stream().map(CoverageArea::area).toList());
    assertThat(team.coordinators()).hasSize(11);
    assertThat(team.vacancies()).hasSize(1);
    assertThat(team.facilitators()).hasSize(1);
  }

  @Test
  void a_neighbour_covers_the_vacancy() {
    Vacancy vacancy = team.vacancies().get(0);
    Coordinator cover = team.coordinatorsById().get(vacancy.coveredBy().orElseThrow());

    assertThat(cover.areas()).hasSize(1);
    assertThat(boundaryOf(cover.areas().first()).touches(boundaryOf(vacancy.area()))).isTrue();
  }

  @Test
  void every_area_has_a_point_of_contact_and_someone_is_away_with_cover() {
    List<PointOfContact> contacts =
        team.areas().stream()
            .map(Area::code)
            .map(code -> team.pointOfContact(code, EBOR.asOf()).orElseThrow())
            .toList();

    assertThat(contacts)
        .filteredOn(PointOfContact.Vacant.class::isInstance)
        .singleElement()
        .satisfies(vacant -> assertThat(((PointOfContact.Vacant) vacant).cover()).isPresent());
    assertThat(contacts)
        .filteredOn(
            contact -> contact instanceof PointOfContact.InPost inPost && inPost.away().isPresent())
        .singleElement()
        .satisfies(away -> assertThat(((PointOfContact.InPost) away).cover()).isPresent());
  }

  private static Geometry boundaryOf(AreaCode area) {
    return EBOR.areas().area(area).orElseThrow().geometry();
  }
}
