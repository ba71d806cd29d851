package org.lac4j.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.Postcode;

class PersonTest {

  private static final Location HOME = Postcode.parse("YO24 4AB");
  private static final Person SAM =
      Person.builder()
          .id(PersonId.of("P-1"))
          .preferredName("Sam")
          .residence(Residence.at(HOME))
          .addContactPreferences(ContactPreference.of(ContactMethod.TEXT_MESSAGE, "07700 900123"))
          .addContactPreferences(ContactPreference.of(ContactMethod.IN_PERSON))
          .meetingPlace("The library café")
          .addStrengths(Strength.of("Mends anything"))
          .goodLife("A shed of my own")
          .build();

  @Test
  void an_id_is_enough() {
    Person nobodyYet = Person.builder().id(PersonId.of("P-2")).build();

    assertThat(nobodyYet.preferredName()).isEmpty();
    assertThat(nobodyYet.residence()).isEmpty();
    assertThat(nobodyYet.contactPreferences()).isEmpty();
    assertThat(nobodyYet.meetingPlace()).isEmpty();
    assertThat(nobodyYet.strengths()).isEmpty();
    assertThat(nobodyYet.goodLife()).isEmpty();
  }

  @Test
  void without_an_id_there_is_no_person() {
    assertThatThrownBy(() -> Person.builder().preferredName("Sam").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("id")
        .hasMessageNotContaining("Sam");
  }

  @Test
  void a_copy_has_it_all() {
    assertThat(Person.builder().from(SAM).build()).isEqualTo(SAM).hasSameHashCodeAs(SAM);
  }

  @Test
  void what_is_told_is_kept_in_its_order() {
    assertThat(SAM.contactPreferences())
        .extracting(ContactPreference::method)
        .containsExactly(ContactMethod.TEXT_MESSAGE, ContactMethod.IN_PERSON);
    assertThat(SAM.residence().flatMap(Residence::location)).contains(HOME);
  }

  @Test
  void a_person_prints_the_id_and_nothing_personal() {
    assertThat(SAM)
        .hasToString(
            "Person{preferredName=(private), residence=(private), contactPreferences=(private),"
                + " meetingPlace=(private), strengths=(private), goodLife=(private), id=P-1}");
  }

  @Test
  void what_stands_in_a_person_prints_only_that_it_is_there() {
    assertThat(Strength.of("Mends anything")).hasToString("Strength(private)");
    assertThat(ContactPreference.of(ContactMethod.IN_PERSON))
        .hasToString("ContactPreference[method=IN_PERSON, details=(private)]");
    assertThat(Residence.at(HOME)).hasToString("Address(private)");
    assertThat(Residence.noFixedAddress()).hasToString("NoFixedAddress(private)");
  }

  @Test
  void blank_texts_are_refused() {
    assertThatThrownBy(() -> SAM.withPreferredName(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A preferred name must not be blank: give the text or leave it out.");
    assertThatThrownBy(() -> SAM.withMeetingPlace(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A meeting place must not be blank: give the text or leave it out.");
    assertThatThrownBy(() -> SAM.withGoodLife("\t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An idea of a good life must not be blank: give the text or leave it out.");
    assertThatThrownBy(() -> Strength.of(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A strength must not be blank: give the text or leave it out.");
    assertThatThrownBy(() -> ContactPreference.of(ContactMethod.EMAIL, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The details of a contact preference must not be blank: give the text or leave it out.");
  }

  @Test
  void a_text_has_at_most_10000_characters() {
    String longest = "x".repeat(10_000);

    assertThat(SAM.withGoodLife(longest).goodLife()).contains(longest);
    assertThatThrownBy(() -> SAM.withGoodLife(longest + "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An idea of a good life may have at most 10000 characters, not 10001.");
  }

  @Test
  void no_fixed_address_may_come_with_a_usual_place_or_without() {
    assertThat(Residence.noFixedAddress(HOME).location()).contains(HOME);
    assertThat(Residence.noFixedAddress().location()).isEmpty();
    assertThat(Residence.noFixedAddress(HOME)).isNotEqualTo(Residence.at(HOME));
  }
}
