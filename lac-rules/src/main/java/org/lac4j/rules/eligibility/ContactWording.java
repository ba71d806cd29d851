package org.lac4j.rules.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.rules.Reason;

/** The sentences about whom to speak to; coordinators stand in them by id, never by name. */
final class ContactWording {

  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private ContactWording() {}

  static Reason inPost(Area area, Coordinator coordinator) {
    return Reason.of(
            "coordinator-in-post",
            "Their one point of contact is the coordinator of "
                + area.name()
                + ", "
                + coordinator.id()
                + ".",
            "P11",
            "P14")
        .with("coordinator", coordinator.id());
  }

  static Reason away(PointOfContact.InPost contact, Absence absence, LocalDate asOf) {
    Reason reason =
        Reason.of(
                "coordinator-away",
                "The coordinator of "
                    + contact.area().name()
                    + ", "
                    + contact.coordinator().id()
                    + ", is away "
                    + until(absence)
                    + "; "
                    + meanwhile(contact.cover(), "a message helps, and the answer takes longer"),
                "P11",
                "P15")
            .with("coordinator", contact.coordinator().id())
            .with("asOf", asOf);
    return withCover(
        absence.last().map(last -> reason.with("awayUntil", last)).orElse(reason), contact.cover());
  }

  static Reason vacant(PointOfContact.Vacant contact) {
    Reason reason =
        Reason.of(
                "area-vacant",
                contact.area().name()
                    + " has no coordinator at present; "
                    + meanwhile(contact.cover(), "the team needs to say who answers"),
                "P14",
                "R7")
            .with("area", contact.area().code());
    return withCover(reason, contact.cover());
  }

  static Reason notNamed(Area area, LocalDate asOf) {
    return Reason.of(
            "coordinator-not-named",
            "The team's directory doesn't say who the coordinator of "
                + area.name()
                + " is on "
                + LONG_DATE.format(asOf)
                + ": ask the team.",
            "P11",
            "P14")
        .with("area", area.code())
        .with("asOf", asOf);
  }

  static Reason unknownToTeam(Area area) {
    return Reason.of(
            "area-unknown-to-team",
            area.name()
                + " is covered, but the team's directory does not have it; tell the team, so that it names"
                + " who answers.",
            "P11",
            "P14")
        .with("area", area.code());
  }

  private static String until(Absence absence) {
    return absence
        .last()
        .map(last -> "until " + LONG_DATE.format(last))
        .orElse("for now, without a known end");
  }

  private static String meanwhile(Optional<Coordinator> cover, String nobody) {
    return cover
        .map(coordinator -> "coordinator " + coordinator.id() + " covers meanwhile.")
        .orElse("nobody is named to cover: " + nobody + ".");
  }

  private static Reason withCover(Reason reason, Optional<Coordinator> cover) {
    return cover.map(coordinator -> reason.with("cover", coordinator.id())).orElse(reason);
  }
}
