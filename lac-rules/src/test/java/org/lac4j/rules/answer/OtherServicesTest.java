package org.lac4j.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.AreaCode;

class OtherServicesTest {

  private static final OtherService LUNCH =
      OtherService.builder()
          .name("Acomb Lunch Club")
          .description("Lunch together.")
          .telephone("01632 960222")
          .email("lunch@acomb.example")
          .website("https://lunch.example")
          .addAreas(AreaCode.of("E05000002"))
          .addTags("Food", "Company")
          .build();

  @Test
  void a_list_is_read_as_it_was_written() {
    String json = LacJson.refusingUnknownFields().writeList(ImmutableList.of(LUNCH));

    assertThat(OtherServices.parse(json).all()).containsExactly(LUNCH);
    assertThatThrownBy(() -> OtherServices.parse("[{\"name\":\" \"}]"))
        .isInstanceOf(LacJsonException.class);
  }

  @Test
  void services_of_open_referral_uk_are_read_for_what_an_answer_tells() {
    String service =
        """
        {"id": "1", "name": "Acomb Lunch Club", "description": "Lunch together.", "status": "active",
         "url": "https://lunch.example", "email": "lunch@acomb.example",
         "contacts": [{"id": "c", "name": "Somebody", "phones": [{"id": "p", "number": "01632 960222"}]}],
         "service_areas": [{"id": "a", "name": "Acomb",
            "uri": "http://statistics.data.gov.uk/id/statistical-geography/E05000002"}],
         "attributes": [{"id": "t", "taxonomy_term": {"id": "f", "name": "Food"}},
            {"id": "u", "taxonomy_term": {"id": "g", "name": "Company"}}],
         "schedules": [{"id": "s"}]}
        """;

    for (String json :
        ImmutableList.of(
            service,
            "[" + service + "]",
            "{\"total_items\": 1, \"contents\": ["
                + service
                + ", {\"name\": \"Old\", \"status\": \"defunct\"}]}")) {
      assertThat(OtherServices.parseOpenReferral(json).all()).containsExactly(LUNCH);
    }
  }

  @Test
  void what_is_no_service_is_refused() {
    for (String json : ImmutableList.of("7", "{\"total\": 0}", "{")) {
      assertThatThrownBy(() -> OtherServices.parseOpenReferral(json))
          .isInstanceOf(LacJsonException.class);
    }
  }
}
