package org.lac4j.examples.cli.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lac4j.examples.cli.Run;

class TeamTableTest {

  private static final String TABLE =
      """
      area,area_name,id,coordinator,telephone,email,from,until,share,drop_in
      A,Acomb,C-01,Zoë Arch,01904 000001,zoe@example.org,2026-01-01,,60%,"Library, Tuesday 10:00-12:30; The Hub; Front St, Friday 13:00-14:00"
      B,Bishopthorpe,,vacant,,,2026-02-01,,,
      """;

  @TempDir Path folder;
  private String areas;

  @BeforeEach
  void writeAreas() {
    areas = Run.squares(folder);
  }

  @Test
  void a_table_becomes_a_team_and_the_team_the_same_table() throws IOException {
    Path team = folder.resolve("team.json");
    Path table = folder.resolve("back.csv");

    Run imported = Run.lac("team", "import", write(TABLE), "--areas", areas, "-o", team.toString());
    Run exported = Run.lac("team", "export", team.toString(), "-o", table.toString());

    assertThat(imported).isEqualTo(new Run(0, "", ""));
    assertThat(exported).isEqualTo(new Run(0, "", ""));
    String names = Files.readString(table);
    assertThat(names.replaceAll("(?m)^(A|B),(\"([^\"]|\"\")*\"|[^,]*),", "$1,"))
        .isEqualTo(
            TABLE.replaceAll("(?m)^(A|B),(\"([^\"]|\"\")*\"|[^,]*),", "$1,").replace("\n", "\r\n"));
    assertThat(
            Run.lac("check", "--areas", areas, "--team", team.toString(), "--at", "-1.115,53.955")
                .code())
        .isZero();
  }

  @Test
  void what_people_keep_in_spreadsheets_is_read() throws IOException {
    String text =
        """
        Ward;Name;Phone;Start date;FTE;Drop-in
        acomb;Zoë Arch;01904 000001;01/02/2026;0.5;Library
        b;;;;;
        """
            .replace("\n", "\r\n");
    Path table =
        Files.write(folder.resolve("t.csv"), text.getBytes(Charset.forName("windows-1252")));

    Run run =
        Run.lac("team", "import", table.toString(), "--areas", areas, "--encoding", "windows-1252");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("\"Zoë Arch\"")
        .contains("\"2026-02-01\"")
        .contains("50")
        .contains("\"vacancies\"");
    assertThat(run.err()).contains("t.csv:2: the drop-in is left out");
  }

  @Test
  void every_fault_is_told_with_its_row() throws IOException {
    Run run =
        Run.lac(
            "team",
            "import",
            write(
                "area,coordinator,from,share\nHolgat,Ann,,\nA,Ann,31.3.2026,\nB,Ben,,most\n,Cid,,\n"),
            "--areas",
            areas);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("team.csv: 4 faults.")
        .contains("team.csv:2: there is no area with the code or name 'Holgat'")
        .contains("team.csv:3: the date in from is not written as 2026-03-31 or 31/03/2026")
        .contains("team.csv:4: the share is not a percentage of full time")
        .contains("team.csv:5: the area is empty");
  }

  @Test
  void an_area_without_a_row_is_told_as_the_team_tells_it() throws IOException {
    Run run = Run.lac("team", "import", write("area,coordinator\nA,Ann\n"), "--areas", areas);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("team.csv: ").contains("B");
  }

  @Test
  void what_a_table_cannot_hold_is_told() throws IOException {
    Path team =
        Files.writeString(
            folder.resolve("team.json"),
            """
            {"schemaVersion":1,"areas":[{"code":"A","name":"Acomb"}],
             "contact":{"name":"The team","details":{"telephone":"01632 960000"}},
             "coordinators":[{"id":"C-01","name":"Ann","areas":["A"],"workingPattern":["monday"],
              "contact":{"socialMedia":["social.example/ann"]},
              "absences":[{"first":"2026-04-01","last":"2026-04-10"}]}]}
            """);

    Run run = Run.lac("team", "export", team.toString());

    assertThat(run.out())
        .isEqualTo(
            "area,area_name,id,coordinator,telephone,email,from,until,share,drop_in\r\nA,Acomb,C-01,Ann,,,,,,\r\n");
    assertThat(run.err())
        .contains(
            "team.json: the table can't hold the coordinators' absences (1), which are left out.")
        .contains("team.json: the table can't hold the coordinators' working days (1)")
        .contains("team.json: the table can't hold the coordinators' social media (1)")
        .contains("team.json: the table can't hold the team's public contact (1)");
  }

  @Test
  void a_table_without_the_columns_lists_those_that_it_has() throws IOException {
    Run run = Run.lac("team", "import", write("who,what\na,b\n"), "--areas", areas);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("no column area: add it; the columns are: who, what.");
    assertThat(Run.lac("team").code()).isEqualTo(2);
  }

  private String write(String text) throws IOException {
    return Files.writeString(folder.resolve("team.csv"), text).toString();
  }
}
