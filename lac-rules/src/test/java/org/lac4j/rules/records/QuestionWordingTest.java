package org.lac4j.rules.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.person.Residence;
import org.lac4j.rules.eligibility.NextQuestion;
import org.lac4j.rules.eligibility.NextQuestion.About;

class QuestionWordingTest {

  private static final NextQuestion ADDRESS =
      new NextQuestion(About.ADDRESS, "What is their address?");
  private static final NextQuestion WISH = new NextQuestion(About.WISH, "Would they like one?");
  private static final Person SAM = Person.builder().id(PersonId.of("P-1")).build();
  private static final CommunityGroup GROUP =
      CommunityGroup.builder().id(GroupId.of("G-1")).build();

  @Test
  void nobody_without_a_fixed_address_is_asked_for_one() {
    assertThat(QuestionWording.fitting(ADDRESS, SAM)).isEqualTo(ADDRESS);
    Person noAddress = SAM.withResidence(Residence.noFixedAddress());
    assertThat(QuestionWording.fitting(ADDRESS, noAddress).text())
        .isEqualTo(
            "Where do they usually stay? A street, a landmark or a place on a map is enough.");
    assertThat(QuestionWording.fitting(WISH, noAddress)).isEqualTo(WISH);
  }

  @Test
  void a_group_is_not_asked_where_it_lives() {
    assertThat(QuestionWording.fitting(ADDRESS, GROUP).text())
        .isEqualTo("Where is the group based, or where does it meet?");
    assertThat(QuestionWording.fitting(WISH, GROUP).text())
        .isEqualTo(
            "Have you asked the group yet whether they'd like a conversation? It's their choice.");
    NextQuestion nothing = new NextQuestion(About.NOTHING, "There's nothing to ask.");
    assertThat(QuestionWording.fitting(nothing, GROUP)).isEqualTo(nothing);
  }
}
