package org.lac4j.core.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlTest {

  private static final String HOSTILE = "<b>\"Acomb\" & 'Holgate'</b>";

  @Test
  void every_text_is_escaped() {
    String page =
        new Html()
            .element("h1", HOSTILE)
            .list(List.of(HOSTILE))
            .drawing(HOSTILE, "<svg/>")
            .table(HOSTILE, List.of(HOSTILE), List.of(List.of(HOSTILE)))
            .raw(Html.key("<i/>", HOSTILE) + Html.figure("", HOSTILE, HOSTILE))
            .toString();
    Document parsed = Markup.parse(page);

    assertThat(Markup.all(parsed, "b")).isEmpty();
    for (String name : List.of("h1", "li", "figcaption", "caption", "th", "span", "dt", "dd")) {
      assertThat(Markup.all(parsed, name))
          .isNotEmpty()
          .extracting(Element::getTextContent)
          .containsOnly(HOSTILE);
    }
  }

  @Test
  void the_first_column_of_a_table_names_its_rows() {
    Document table =
        Markup.parse(
            new Html()
                .table("Loads", List.of("Area", "People"), List.of(List.of("Acomb", "8,100")))
                .toString());

    assertThat(Markup.all(table, "th"))
        .extracting(cell -> cell.getAttribute("scope") + " " + cell.getTextContent())
        .containsExactly("col Area", "col People", "row Acomb");
    assertThat(Markup.all(table, "td"))
        .extracting(Element::getTextContent)
        .containsExactly("8,100");
  }

  @Test
  void a_hash_is_what_a_content_security_policy_asks_for() {
    assertThat(Html.hash("alert('Hello, world.');"))
        .isEqualTo("sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
  }
}
