package org.lac4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.PriorityFacts;

/** The picture that readers see first is what the build draws; {@code -Dlac.draw=true} draws it anew. */
class PicturesTest {

  private static final Path PICTURE =
      Path.of(System.getProperty("lac.root"), "examples/quickstart/pictures/map.svg");

  @TempDir Path folder;

  private String drawn() throws IOException {
    Town town = Ebor.town(folder);
    return TownPicture.of(
        new QuickstartPage(
                town,
                PlaceAnswer.allOf(town),
                PrioritisationRule.standard()
                    .decide(PriorityFacts.of(ImmutableList.of(), town.today())))
            .map());
  }

  @Test
  void the_map_of_ebor_is_what_the_build_draws() throws Exception {
    String drawn = drawn();
    if (Boolean.getBoolean("lac.draw")) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, drawn);
    }

    assertThat(PICTURE).content(StandardCharsets.UTF_8).isEqualTo(drawn);
  }

  @Test
  void the_picture_needs_nothing_else_and_says_what_it_shows() throws Exception {
    String drawn = drawn();

    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawn.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getAttribute("aria-label"))
        .isEqualTo("Map of 21 wards, of which 12 are covered");
    assertThat(drawn.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
    assertThat(drawn).contains("not covered</text>").hasSizeLessThan(200_000);
  }
}
