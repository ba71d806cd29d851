package org.lac4j.core.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.team.CoordinatorId;

class IntroducerTest {

  private static final Optional<String> SAM = Optional.of("Sam, 07700 900123");

  @Test
  void anyone_may_introduce_anyone_without_telling_more() {
    assertThat(Introducer.familyOrFriend())
        .isEqualTo(new Introducer.FamilyOrFriend(Optional.empty()));
    assertThat(Introducer.neighbour()).isEqualTo(new Introducer.Neighbour(Optional.empty()));
    assertThat(Introducer.communityMember())
        .isEqualTo(new Introducer.CommunityMember(Optional.empty()));
    assertThat(Introducer.partner(PartnerSector.POLICE))
        .isEqualTo(new Introducer.Partner(PartnerSector.POLICE, Optional.empty()));
  }

  @Test
  void details_are_kept_and_not_printed() {
    assertThat(new Introducer.FamilyOrFriend(SAM)).hasToString("FamilyOrFriend(private)");
    assertThat(new Introducer.Neighbour(SAM)).hasToString("Neighbour(private)");
    assertThat(new Introducer.CommunityMember(SAM)).hasToString("CommunityMember(private)");
    assertThat(new Introducer.Partner(PartnerSector.FOODBANK, SAM))
        .hasToString("Partner[sector=foodbank, details=(private)]");
    assertThat(new Introducer.Neighbour(SAM).details()).isEqualTo(SAM);
  }

  @Test
  void a_coordinator_is_known_by_id() {
    assertThat(Introducer.coordinator(CoordinatorId.of("C-04"))).asString().contains("C-04");
    assertThat(Actor.coordinator(CoordinatorId.of("C-04"))).asString().contains("C-04");
  }

  @Test
  void someone_else_acts_unnamed_or_named_and_is_not_printed() {
    assertThat(Actor.other()).isEqualTo(new Actor.Other(Optional.empty()));
    assertThat(new Actor.Other(SAM)).hasToString("Other(private)");
  }

  @Test
  void blank_details_are_refused() {
    Optional<String> blank = Optional.of(" ");
    String message = "An introducer's details must not be blank: give the text or leave it out.";

    assertThatThrownBy(() -> new Introducer.FamilyOrFriend(blank)).hasMessage(message);
    assertThatThrownBy(() -> new Introducer.Neighbour(blank)).hasMessage(message);
    assertThatThrownBy(() -> new Introducer.CommunityMember(blank)).hasMessage(message);
    assertThatThrownBy(() -> new Introducer.Partner(PartnerSector.POLICE, blank))
        .hasMessage(message);
    assertThatThrownBy(() -> new Actor.Other(blank))
        .hasMessage("The details of an actor must not be blank: give the text or leave it out.");
  }
}
