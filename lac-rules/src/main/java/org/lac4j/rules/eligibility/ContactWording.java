package org.lac4j.rules.eligibility;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.wording.Phrases;
import org.lac4j.rules.internal.words.EligibilityMessage;

/** The sentences about whom to speak to; coordinators stand in them by id, never by name. */
record ContactWording(Phrases phrases) {

  Reason inPost(Area area, Coordinator coordinator) {
    return phrases
        .reason(
            EligibilityMessage.COORDINATOR_IN_POST,
            ImmutableMap.of("area", area.name(), "coordinator", coordinator.id()))
        .with("coordinator", coordinator.id());
  }

  Reason away(PointOfContact.InPost contact, Absence absence, LocalDate asOf) {
    ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
    values.put("area", contact.area().name()).put("coordinator", contact.coordinator().id());
    absence.last().ifPresent(last -> values.put("day", last));
    contact.cover().ifPresent(cover -> values.put("cover", cover.id()));
    boolean isCovered = contact.cover().isPresent();
    EligibilityMessage until =
        isCovered
            ? EligibilityMessage.COORDINATOR_AWAY_UNTIL_COVERED
            : EligibilityMessage.COORDINATOR_AWAY_UNTIL;
    EligibilityMessage forNow =
        isCovered
            ? EligibilityMessage.COORDINATOR_AWAY_COVERED
            : EligibilityMessage.COORDINATOR_AWAY_ALONE;
    Reason reason =
        phrases
            .reason(
                "coordinator-away",
                absence.last().isPresent() ? until : forNow,
                values.buildOrThrow())
            .with("coordinator", contact.coordinator().id())
            .with("asOf", asOf);
    return withCover(
        absence.last().map(last -> reason.with("awayUntil", last)).orElse(reason), contact.cover());
  }

  Reason vacant(PointOfContact.Vacant contact) {
    String area = contact.area().name();
    Reason reason =
        contact
            .cover()
            .map(
                cover ->
                    phrases.reason(
                        EligibilityMessage.AREA_VACANT.key(),
                        EligibilityMessage.AREA_VACANT_COVERED,
                        ImmutableMap.of("area", area, "cover", cover.id())))
            .orElseGet(
                () -> phrases.reason(EligibilityMessage.AREA_VACANT, ImmutableMap.of("area", area)))
            .with("area", contact.area().code());
    return withCover(reason, contact.cover());
  }

  Reason notNamed(Area area, LocalDate asOf) {
    return phrases
        .reason(
            EligibilityMessage.COORDINATOR_NOT_NAMED,
            ImmutableMap.of("area", area.name(), "day", asOf))
        .with("area", area.code())
        .with("asOf", asOf);
  }

  Reason unknownToTeam(Area area) {
    return phrases
        .reason(EligibilityMessage.AREA_UNKNOWN_TO_TEAM, ImmutableMap.of("area", area.name()))
        .with("area", area.code());
  }

  private static Reason withCover(Reason reason, Optional<Coordinator> cover) {
    return cover.map(coordinator -> reason.with("cover", coordinator.id())).orElse(reason);
  }
}
