package org.lac4j.core.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lac4j.core.json.LacJson;

class ContactDetailsTest {

  @Test
  void a_blank_detail_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContactDetails(Optional.of(" "), Optional.empty()))
        .withMessage("A telephone number must not be blank: give the text or leave it out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContactDetails(Optional.empty(), Optional.of("\n")))
        .withMessage("An email address must not be blank: give the text or leave it out.");
  }

  @Test
  void the_longest_details_are_read_back_from_json() {
    Optional<String> longest = Optional.of("1".repeat(10_000));
    ContactDetails details = new ContactDetails(longest, longest);
    LacJson json = LacJson.refusingUnknownFields();

    assertThat(json.read(ContactDetails.class, json.write(details))).isEqualTo(details);
  }

  @Test
  void a_longer_detail_is_refused_without_repeating_it() {
    Optional<String> tooLong = Optional.of("1".repeat(10_001));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContactDetails(tooLong, Optional.empty()))
        .withMessage("A telephone number may have at most 10000 characters, not 10001.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContactDetails(Optional.empty(), tooLong))
        .withMessage("An email address may have at most 10000 characters, not 10001.");
  }

  @Test
  void social_media_are_public_routes_and_stand_in_no_text_for_logs() {
    ContactDetails details = ContactDetails.NONE.withSocialMedia("facebook.example/ebor");

    assertThat(details.socialMedia()).containsExactly("facebook.example/ebor");
    assertThat(details)
        .hasToString("ContactDetails[telephone=none, email=none, socialMedia=given]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContactDetails.NONE.withSocialMedia(" "))
        .withMessage("A page on social media must not be blank: give the text or leave it out.");
  }

  @Test
  void a_team_of_an_older_file_publishes_no_contact_and_no_day_of_return() {
    LacJson json = LacJson.refusingUnknownFields();
    Team older =
        json.read(
            Team.class,
            """
            {"schemaVersion": 1, "areas": [{"code": "A", "name": "Acomb"}],
             "coordinators": [{"id": "C-1", "name": "Jo", "areas": ["A"],
                               "absences": [{"first": "2026-04-01", "last": "2026-04-10"}]}]}
            """);
    Absence away = older.coordinators().get(0).absences().get(0);
    PublicContact contact = PublicContact.of("the team", ContactDetails.NONE);
    Team now =
        older
            .withContact(contact)
            .withCoordinators(older.coordinators().get(0).withAbsences(away.withPublicReturn()));

    assertThat(older.contact()).isEmpty();
    assertThat(away.isReturnPublic()).isFalse();
    assertThat(json.write(older)).doesNotContain("isReturnPublic", "contact");
    assertThat(json.read(Team.class, json.write(now))).isEqualTo(now);
    assertThat(json.write(now)).contains("\"isReturnPublic\":true", "\"the team\"");
  }
}
