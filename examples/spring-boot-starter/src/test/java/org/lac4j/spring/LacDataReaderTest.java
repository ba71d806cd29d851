package org.lac4j.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.PublicContact;
import org.lac4j.core.team.Team;
import org.lac4j.core.team.Vacancy;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.eligibility.EligibilityPolicy;
import org.lac4j.rules.eligibility.EligibilityRule;
import org.lac4j.rules.words.Messages;

/** What is made of the files: words, languages, services and the contact of the team. */
class LacDataReaderTest {

  private static final LonLat FAR_AWAY = LonLat.ofDegrees(-1.0, 52.0);

  @TempDir private Path folder;
  private final LacProperties properties = new LacProperties();

  @BeforeEach
  void write() {
    EborFiles.settings(folder);
    properties.setAreas(folder.resolve("areas.geojson"));
    properties.setTeam(folder.resolve("team.json"));
  }

  @Test
  void sentences_are_the_councils_where_it_has_its_own() throws IOException {
    properties.setWording(
        file("words.properties", "not-covered.person=We are not in your street yet."));

    assertThat(outside(Locale.UK).text()).startsWith("We are not in your street yet.");
  }

  @Test
  void every_language_has_its_file_and_all_others_read_english() throws IOException {
    properties.getLanguages().put(Locale.forLanguageTag("cy"), file("cy.properties", marked()));

    assertThat(outside(Locale.forLanguageTag("cy-GB")).text()).startsWith("[cy] We don’t cover");
    assertThat(outside(Locale.FRENCH).text()).startsWith("We don’t cover");
    assertThat(read().words().languages()).containsExactly("cy");
  }

  @Test
  void language_that_lacks_a_sentence_is_refused_by_its_setting() throws IOException {
    properties
        .getLanguages()
        .put(Locale.forLanguageTag("cy"), file("cy.properties", "list={first}"));

    assertThatThrownBy(this::read)
        .isInstanceOf(LacDataException.class)
        .hasMessageStartingWith("lac.languages.cy: ")
        .hasMessageContaining("there is no text for");
  }

  @Test
  void services_are_told_in_either_form() throws IOException {
    properties.setServices(
        file("services.json", "[{\"name\": \"Ebor Advice\", \"telephone\": \"01632 960200\"}]"));
    assertThat(outside(Locale.UK).text()).contains("Ebor Advice: 01632 960200");

    properties.setServicesFormat(LacProperties.ServicesFormat.OPEN_REFERRAL);
    properties.setServices(
        file(
            "services.json",
            "{\"contents\": [{\"name\": \"Ebor Shed\", \"status\": \"active\", \"email\": \"shed@ebor.example\"}]}"));
    assertThat(outside(Locale.UK).text()).contains("Ebor Shed: shed@ebor.example");
  }

  @Test
  void team_answers_where_no_coordinator_does() throws IOException {
    Team team =
        EborFiles.EBOR
            .team()
            .withContact(
                PublicContact.of(
                    "the Local Area Coordination team",
                    new ContactDetails(Optional.of("01632 960100"), Optional.empty())))
            .withUsualCover(ImmutableMap.of())
            .withVacancies(Vacancy.of(AreaCode.of("E05999006")));
    EborFiles.write(folder.resolve("team.json"), LacJson.refusingUnknownFields().write(team));

    LonLat home =
        EborFiles.EBOR.homes().stream()
            .filter(each -> each.ward().equals(AreaCode.of("E05999006")))
            .findFirst()
            .orElseThrow()
            .lonLat();
    assertThat(answer(read(), home, Locale.UK).text())
        .contains("Get in touch with the Local Area Coordination team.", "01632 960100");
  }

  @Test
  void without_a_team_nobody_is_named() {
    properties.setTeam(null);

    LacData data = read();
    assertThat(answer(data, LacAutoConfigurationTest.coveredHome().lonLat(), Locale.UK).contact())
        .isEmpty();
    assertThat(data).hasToString("LacData[12 areas]");
  }

  @Test
  void attributes_of_the_boundary_file_are_those_that_are_asked_for() throws IOException {
    properties.getBoundary().setName("WD26CD");

    assertThat(read().index().areas())
        .allSatisfy(area -> assertThat(area.name()).isEqualTo(area.code().value()));

    properties.getBoundary().setCode("reference");
    assertThatThrownBy(this::read)
        .isInstanceOf(LacDataException.class)
        .hasMessageContaining("reference");
  }

  @Test
  void areas_on_the_national_grid_place_the_same_homes() {
    properties.setAreas(folder.resolve("areas-27700.geojson"));

    LonLat home = LacAutoConfigurationTest.coveredHome().lonLat();
    assertThat(read().places().resolve(home)).isInstanceOf(Placement.Inside.class);
  }

  @Test
  void file_that_is_too_long_or_not_text_is_refused() throws IOException {
    Path latin = folder.resolve("latin.properties");
    Files.write(latin, "not-covered=caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    properties.setWording(latin);
    assertThatThrownBy(this::read).hasMessage("lac.wording: " + latin + " is not a text in UTF-8.");

    Path huge = folder.resolve("huge.json");
    try (var channel = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
      channel.setLength((16L << 20) + 1);
    }
    properties.setWording(null);
    properties.setServices(huge);
    assertThatThrownBy(this::read).hasMessageContaining("longer than 16 MB");
  }

  private Answer outside(Locale language) {
    return answer(read(), FAR_AWAY, language);
  }

  private static Answer answer(LacData data, LonLat at, Locale language) {
    java.time.LocalDate day = java.time.LocalDate.of(2026, 3, 2);
    return data.answers(language)
        .answer(
            AnswerFacts.of(data.places().resolve(at), ConversationWish.YES, day), Audience.PERSON);
  }

  private LacData read() {
    return new LacDataReader(properties, LacDataReaderTest::rule).read();
  }

  private static EligibilityPolicy rule(Optional<Team> team) {
    return team.map(EligibilityRule::of).orElseGet(EligibilityRule::withoutTeam);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** The library's own sentences, each with a mark before it. */
  private static String marked() throws IOException {
    try (InputStream in = Messages.class.getResourceAsStream("messages.properties")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?m)^(?!list|time)([a-z.-]+)=", "$1=[cy] ");
    }
  }
}
