package org.lac4j.examples.web.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build takes out of the WebJars, and what it leaves out. */
class WebAssetsTest {

  @TempDir private Path folder;

  @Test
  void font_of_government_its_name_and_its_crest_are_left_out() throws IOException {
    WebAssets.main(folder.toString());

    String styles = Files.readString(folder.resolve("govuk-frontend.css"));
    assertThat(styles).contains(".govuk-button{", "font-family:arial,sans-serif");
    assertThat(styles.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("@font-face", "gds", "transport", "crest", "crown", "url(");
    assertThat(Files.readString(folder.resolve("leaflet.css"))).doesNotContain("images/");
    assertThat(folder.resolve("leaflet.js")).content().doesNotContain("sourceMappingURL");
  }

  @Test
  void styles_with_spaces_and_quotes_are_known_too() {
    assertThat(
            WebAssets.withoutFontsAndImages(
                "/* a * b */@font-face { font-family: \"GDS Transport\"; src: url(a.woff) }"
                    + "p{font-family: \"GDS Transport\", arial;-webkit-mask-image: url(crest.svg);color:red}"))
        .isEqualTo("p{font-family: arial;color:red}");
  }

  @Test
  void only_a_folder_is_taken() {
    assertThatThrownBy(WebAssets::main).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void application_has_them() throws IOException {
    try (InputStream in = WebAssets.class.getResourceAsStream("/assets/govuk-frontend.css")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains(".govuk-button{");
    }
  }
}
