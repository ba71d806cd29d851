package org.lac4j.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FamilyTest {

  private static final Person SAM =
      Person.builder().id(PersonId.of("P-1")).preferredName("Sam").build();
  private static final Person ALEX = Person.builder().id(PersonId.of("P-2")).build();
  private static final Family FAMILY =
      Family.builder().id(FamilyId.of("F-1")).addMembers(SAM, ALEX).goodLife("A garden").build();

  @Test
  void a_family_may_have_no_known_member() {
    assertThat(Family.builder().id(FamilyId.of("F-2")).build().members()).isEmpty();
  }

  @Test
  void a_family_keeps_its_members_in_order() {
    assertThat(FAMILY.members()).containsExactly(SAM, ALEX);
    assertThat(Family.builder().from(FAMILY).build()).isEqualTo(FAMILY);
  }

  @Test
  void a_member_named_twice_is_refused_by_id() {
    assertThatThrownBy(() -> FAMILY.withMembers(SAM, ALEX, SAM.withPreferredName("Sammy")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The family F-1 names a member twice: give each person's id once.");
  }

  @Test
  void a_family_prints_nothing_personal_of_its_members_either() {
    assertThat(FAMILY).asString().contains("F-1", "P-1", "P-2").doesNotContain("Sam", "garden");
  }

  @Test
  void a_family_is_checked_like_a_person() {
    assertThatThrownBy(() -> FAMILY.withGoodLife(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An idea of a good life must not be blank: give the text or leave it out.");
  }
}
