package org.lac4j.core.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MapPageTest {

  private static MapPage filled() {
    MapPage page = new MapPage();
    Matcher places =
        Pattern.compile("\\{\\{([a-z-]+)}}").matcher(Html.resource(MapPage.class, "report.html"));
    while (places.find()) {
      if (!places.group(1).matches("style.*|script.*|symbols")) {
        page.text(places.group(1), "<" + places.group(1) + ">");
      }
    }
    return page;
  }

  @Test
  void only_the_pages_own_style_and_script_may_run() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    filled().write(out);
    String html = out.toString(UTF_8);
    String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));

    assertThat(html).contains("style-src '" + Html.hash(style) + "'").doesNotContain("{{");
    assertThat(html).contains("&lt;title&gt;").doesNotContain("<lead>");
  }

  @Test
  void a_place_that_is_not_filled_is_a_fault_of_ours() {
    assertThatThrownBy(() -> new MapPage().write(new ByteArrayOutputStream()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The page's place title was not filled.");
  }

  @Test
  void a_long_list_says_what_it_leaves_out() {
    Listed<Integer> listed = Listed.of(Collections.nCopies(1_234, 1));

    assertThat(listed.size()).isEqualTo(1_000);
    assertThat(listed.note("The first ", "are here."))
        .contains("The first 1,000 of 1,234 are here.");
    assertThat(Listed.of(ImmutableList.of(1)).note("The first ", "are here.")).isEmpty();
  }

  @Test
  void cells_sort_by_their_values() {
    assertThat(SortableTable.number("m²", OptionalDouble.of(1234.5)))
        .contains("data-value=\"1234.5\"")
        .contains(">1,235<");
    assertThat(SortableTable.number("m²", OptionalDouble.empty())).contains("data-value=\"-1\"");
  }
}
