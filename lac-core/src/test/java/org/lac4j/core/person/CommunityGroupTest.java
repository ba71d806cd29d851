package org.lac4j.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommunityGroupTest {

  private static final CommunityGroup GROUP =
      CommunityGroup.builder().id(GroupId.of("G-1")).preferredName("Friday walkers").build();

  @Test
  void a_group_is_known_by_its_id() {
    assertThat(GROUP.id()).isEqualTo(GroupId.of("G-1"));
    assertThat(CommunityGroup.builder().from(GROUP).build()).isEqualTo(GROUP);
    assertThat(GROUP).asString().contains("G-1").doesNotContain("walkers");
  }

  @Test
  void a_group_is_checked_like_a_person() {
    assertThatThrownBy(() -> GROUP.withPreferredName(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A preferred name must not be blank: give the text or leave it out.");
  }
}
