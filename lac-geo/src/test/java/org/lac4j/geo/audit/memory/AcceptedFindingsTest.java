package org.lac4j.geo.audit.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacSchema;
import org.lac4j.core.json.UnknownFields;

class AcceptedFindingsTest {

  private static final AcceptedFindings TWO =
      new AcceptedFindings(
          ImmutableList.of(
              AcceptedFinding.builder()
                  .id(FindingId.parse("gap/E05001751/461620_448350"))
                  .who("GIS team")
                  .why("the pond, \"nobody's\"")
                  .until(LocalDate.of(2027, 3, 31))
                  .squareMetres(1600.5)
                  .build(),
              AcceptedFinding.builder()
                  .id(FindingId.parse("multipart/E05001745"))
                  .who("Rae")
                  .why("islands")
                  .build()));

  @Test
  void json_is_a_document_with_a_version_and_a_schema() {
    String json = LacJson.refusingUnknownFields().write(TWO);

    assertThat(json)
        .isEqualTo(
            "{\"schemaVersion\":1,\"accepted\":[{\"id\":\"gap/E05001751/461620_448350\",\"who\":\"GIS team\","
                + "\"why\":\"the pond, \\\"nobody's\\\"\",\"until\":\"2027-03-31\",\"squareMetres\":1600.5},"
                + "{\"id\":\"multipart/E05001745\",\"who\":\"Rae\",\"why\":\"islands\"}]}");
    assertThat(AcceptedFindings.ofJson(json)).isEqualTo(TWO);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LacSchema.of(AcceptedFindings.class, UnknownFields.REFUSE))
                .validate(json, InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"','", "';'", "'\t'"})
  void table_says_the_same(String separator) {
    String table =
        """
        id,who,why,until,square_metres
        gap/E05001751/461620_448350,GIS team,"the pond, ""nobody's\"\"\",31/03/2027,1600.5
        multipart/E05001745,Rae,islands,,
        """;

    assertThat(
            AcceptedFindings.ofCsv(
                "\ufeff" + table.replace(",", separator).replace("pond" + separator, "pond,")))
        .isEqualTo(TWO);
    assertThat(AcceptedFindings.ofCsv(table.replace("31/03/2027", "2027-03-31"))).isEqualTo(TWO);
  }

  @Test
  void all_faults_of_a_table_are_told_with_their_lines() {
    assertThatThrownBy(
            () ->
                AcceptedFindings.ofCsv(
                    """
                    id,who,why,until
                    gap,Rae,pond,2027-03-31
                    gap/A/1_2,,pond,2027-03-31
                    gap/B/1_2,Rae,pond,soon
                    """))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "Line 2: This is not the id of a finding",
            "Line 3: Say who accepts the finding gap/A/1_2.",
            "Line 4: The column until takes a date")
        .hasMessageNotContaining("Rae");
    assertThatThrownBy(() -> AcceptedFindings.ofCsv("id,who,until\n"))
        .hasMessage("There is no column why: give the columns id, who, why, until.");
    assertThatThrownBy(() -> AcceptedFindings.ofCsv("")).hasMessageContaining("The table is empty");
  }

  @Test
  void faults_of_a_document_are_told_with_their_places() {
    assertThatThrownBy(
            () ->
                AcceptedFindings.ofJson(
                    "{\"accepted\":[{\"id\":\"gap\",\"who\":\"Rae\",\"why\":\"pond\"},{\"id\":\"gap/A\",\"who\":\" \",\"why\":\"w\"}]}"))
        .hasMessageContainingAll("/accepted/0/id", "This is not the id", "/accepted/1/who")
        .hasMessageNotContaining("Rae");
    assertThatThrownBy(
            () ->
                AcceptedFindings.ofJson(
                    "{\"accepted\":[{\"id\":\"gap/A\",\"who\":\"x\",\"why\":\"y\"},{\"id\":\"gap/A\",\"who\":\"x\",\"why\":\"y\"}]}"))
        .hasMessageContaining("The finding gap/A is accepted 2 times: keep one.");
  }

  @Test
  void names_and_reasons_stay_out_of_to_string() {
    assertThat(TWO.toString()).contains("gap/E05001751").doesNotContain("Rae", "GIS", "pond");
  }
}
