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
}
