package org.lac4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which changes are seen. */
class LacFilesTest {

  @TempDir private Path folder;
  private final LacProperties properties = new LacProperties();

  @Test
  void change_of_any_part_of_a_shapefile_is_seen() throws IOException {
    for (String part : new String[] {"shp", "dbf", "shx", "prj"}) {
      Files.writeString(folder.resolve("areas." + part), part);
    }
    properties.setAreas(folder.resolve("areas.shp"));
    Supplier<Object> state = LacFiles.of(properties)::state;

    Object before = state.get();
    assertThat(state.get()).isEqualTo(before);
    Files.writeString(folder.resolve("areas.dbf"), "others");
    assertThat(state.get()).isNotEqualTo(before);
    Object changed = state.get();
    Files.writeString(folder.resolve("areas.cpg"), "UTF-8");
    assertThat(state.get()).isNotEqualTo(changed);
  }

  @Test
  void change_inside_a_folder_and_the_loss_of_a_file_are_seen() throws IOException {
    Path codes = Files.createDirectory(folder.resolve("codepo"));
    Files.writeString(codes.resolve("yo.csv"), "a");
    Path team = Files.writeString(folder.resolve("team.json"), "{}");
    properties.setPostcodes(codes);
    properties.setTeam(team);
    LacFiles files = LacFiles.of(properties);

    Object before = files.state();
    Files.writeString(codes.resolve("yo.csv"), "bc");
    Object changed = files.state();
    assertThat(changed).isNotEqualTo(before);
    Files.delete(team);
    assertThat(files.state()).isNotEqualTo(changed);
    assertThat(files.state().get(team)).isEqualTo("missing");
  }
}
