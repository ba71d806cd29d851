package org.lac4j.geo.audit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.geo.audit.FailOn;
import org.lac4j.geo.audit.Finding;
import org.lac4j.geo.audit.FindingCode;
import org.lac4j.geo.coverage.CoordinateSystem;
import org.lac4j.geo.report.AuditWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class AuditMemoryProperties {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final CoordinateSystem GRID = CoordinateSystem.BRITISH_NATIONAL_GRID;

  @Provide
  Arbitrary<Map<Integer, Strip.Wrong>> slots() {
    return Arbitraries.maps(
            Arbitraries.integers().between(0, Strip.SLOTS - 1), Arbitraries.of(Strip.Wrong.class))
        .ofMaxSize(Strip.SLOTS);
  }

  @Property(tries = 60)
  void ids_hold_though_coordinates_shake_areas_are_shuffled_and_other_findings_come_and_go(
      @ForAll("slots") Map<Integer, Strip.Wrong> before,
      @ForAll("slots") Map<Integer, Strip.Wrong> after,
      @ForAll @IntRange(min = 0, max = 90) int jitterCentimetres,
      @ForAll long seed)
      throws IOException {
    // Half of the second audit's slots are as they were.
    Map<Integer, Strip.Wrong> mixed = new HashMap<>(before);
    mixed.keySet().removeIf(slot -> slot % 2 == 0);
    after.forEach((slot, wrong) -> mixed.merge(slot, wrong, (was, is) -> slot % 2 == 0 ? is : was));
    double jitter = jitterCentimetres / 100.0;

    RememberedAudit first = RememberedAudit.of(new Strip(before, jitter, seed).audit(GRID));
    RememberedAudit second =
        AuditMemory.builder()
            .asOf(TODAY)
            .earlier(EarlierAudit.read(json(first)))
            .build()
            .recall(new Strip(mixed, 0, seed + 1).audit(GRID));

    Map<Integer, FindingId> was = bySlot(first, before);
    Map<Integer, FindingId> is = bySlot(second, mixed);
    Set<Integer> kept = Sets.filter(before.keySet(), s -> before.get(s) == mixed.get(s));
    assertThat(Maps.filterKeys(is, kept::contains)).isEqualTo(Maps.filterKeys(was, kept::contains));
    assertThat(second.findings().stream().filter(each -> each.isNew().orElseThrow()))
        .hasSize(mixed.size() - kept.size());
    assertThat(second.fixed()).hasSize(before.size() - kept.size());
    Statistics.label("kept")
        .collect(kept.isEmpty() ? "none" : kept.size() < before.size() ? "some" : "all")
        .coverage(checker -> checker.check("some").percentage(share -> share > 20));
    Statistics.label("jitter").collect(jitterCentimetres > 10);
  }

  @Property(tries = 40)
  void all_ids_of_an_audit_differ_and_are_read_back(
      @ForAll("slots") Map<Integer, Strip.Wrong> slots, @ForAll long seed) {
    RememberedAudit audit = RememberedAudit.of(new Strip(slots, 0, seed).audit(GRID));

    assertThat(audit.findings()).hasSize(slots.size());
    assertThat(audit.findings()).extracting(RememberedFinding::id).doesNotHaveDuplicates();
    for (RememberedFinding finding : audit.findings()) {
      assertThat(FindingId.parse(finding.id().toString())).isEqualTo(finding.id());
    }
  }

  @Property(tries = 25)
  void ids_are_the_same_in_degrees_and_in_metres_and_in_any_order(
      @ForAll("slots") Map<Integer, Strip.Wrong> slots, @ForAll long seed) {
    RememberedAudit metres = RememberedAudit.of(new Strip(slots, 0, seed).audit(GRID));
    RememberedAudit degrees =
        RememberedAudit.of(new Strip(slots, 0, seed + 7).audit(CoordinateSystem.WGS84));

    assertThat(degrees.findings())
        .extracting(RememberedFinding::id)
        .containsExactlyInAnyOrderElementsOf(
            metres.findings().stream().map(RememberedFinding::id).toList());
  }

  @Property(tries = 60)
  void accepted_findings_do_not_count_until_their_day_and_no_longer(
      @ForAll("slots") Map<Integer, Strip.Wrong> slots,
      @ForAll("slots") Map<Integer, Strip.Wrong> acceptedSlots,
      @ForAll @IntRange(min = -2, max = 2) int days) {
    Strip strip = new Strip(slots, 0, 1);
    RememberedAudit plain = RememberedAudit.of(strip.audit(GRID));
    RememberedAudit other = RememberedAudit.of(new Strip(acceptedSlots, 0, 1).audit(GRID));
    Set<FindingId> present =
        plain.findings().stream().map(RememberedFinding::id).collect(Collectors.toSet());
    AcceptedFindings accepted =
        new AcceptedFindings(
            other.findings().stream()
                .map(
                    each ->
                        AcceptedFinding.builder()
                            .id(each.id())
                            .who("GIS team")
                            .why("a pond")
                            .until(TODAY.plusDays(days))
                            .build())
                .collect(ImmutableList.toImmutableList()));

    RememberedAudit audit =
        AuditMemory.builder().asOf(TODAY).accepted(accepted).build().recall(strip.audit(GRID));

    long applies =
        accepted.accepted().stream().filter(entry -> present.contains(entry.id())).count();
    boolean inForce = days >= 0;
    assertThat(audit.acceptedCount()).isEqualTo(inForce ? (int) applies : 0);
    assertThat(audit.fails(FailOn.ERROR)).isEqualTo(slots.size() > (inForce ? (int) applies : 0));
    assertThat(audit.hasErrors()).isEqualTo(audit.fails(FailOn.ERROR));
    assertThat(audit.report().findings().stream().map(Finding::code))
        .filteredOn(code -> code == FindingCode.UNUSED_ACCEPTANCE)
        .as("each entry that does not apply is told")
        .hasSize(accepted.accepted().size() - (inForce ? (int) applies : 0));
    Statistics.label("some accepted").collect(applies > 0, inForce);
  }

  private static Map<Integer, FindingId> bySlot(
      RememberedAudit audit, Map<Integer, Strip.Wrong> slots) {
    Map<Integer, FindingId> ids = new HashMap<>();
    slots.forEach(
        (slot, wrong) -> {
          Coordinate middle = Strip.middle(slot, wrong);
          audit.findings().stream()
              .filter(each -> each.finding().code().label().equals(wrong.code()))
              .filter(
                  each ->
                      each.finding()
                          .place()
                          .orElseThrow()
                          .intersects(new GeometryFactory().createPoint(middle)))
              .forEach(each -> ids.put(slot, each.id()));
        });
    assertThat(ids).hasSameSizeAs(slots);
    return ids;
  }

  private static String json(RememberedAudit audit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AuditWriter.of(audit, "strip").writeJson(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
