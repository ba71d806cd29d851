package org.lac4j.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.Eligibility.Eligible;

/**
 * A team's points of contact with the reasons that go with each; the answers for coordinators who are there are made
 * beforehand.
 *
 * @source P11, P14, P15
 */
final class ContactDirectory {

  private final Team team;
  private final ImmutableMap<Area, Usual> usual;

  ContactDirectory(Team team) {
    this.team = team;
    ImmutableMap.Builder<Area, Usual> inPost = ImmutableMap.builder();
    for (Area area : team.areas()) {
      Coordinator coordinator = team.coordinatorsByArea().get(area.code());
      if (coordinator != null) {
        inPost.put(area, new Usual(coordinator, inPost(area, coordinator)));
      }
    }
    this.usual = inPost.buildOrThrow();
  }

  Eligible eligible(Area area, LocalDate asOf) {
    Usual answer = usual.get(area);
    return answer != null && answer.isCoordinatorThere(asOf)
        ? answer.eligible()
        : askTeam(area, asOf);
  }

  /** The area of a placement may carry another name than the team's, and is then worded anew. */
  private Eligible askTeam(Area area, LocalDate asOf) {
    Optional<PointOfContact> known = team.pointOfContact(area.code(), asOf);
    if (known.isEmpty()) {
      return eligible(
          area,
          new PointOfContact.Vacant(area, Optional.empty()),
          ContactTexts.unknownToTeam(area));
    }
    return eligible(area, known.get(), reason(area, known.get(), asOf));
  }

  private static Reason reason(Area area, PointOfContact contact, LocalDate asOf) {
    if (contact instanceof PointOfContact.InPost inPost) {
      return inPost
          .away()
          .map(absence -> ContactTexts.away(inPost, absence, asOf))
          .orElseGet(() -> ContactTexts.inPost(area, inPost.coordinator()));
    }
    return ContactTexts.vacant((PointOfContact.Vacant) contact);
  }

  private static Eligible inPost(Area area, Coordinator coordinator) {
    return eligible(
        area,
        new PointOfContact.InPost(area, coordinator, Optional.empty(), Optional.empty()),
        ContactTexts.inPost(area, coordinator));
  }

  private static Eligible eligible(Area area, PointOfContact contact, Reason reason) {
    ImmutableList<Reason> reasons =
        ImmutableList.<Reason>builder().addAll(EligibilityTexts.eligible(area)).add(reason).build();
    return new Eligible(area, Optional.of(contact), reasons);
  }

  /**
   * The answer for an area on every day on which its coordinator is there.
   *
   * @param coordinator the coordinator
   * @param eligible the answer
   */
  private record Usual(Coordinator coordinator, Eligible eligible) {

    boolean isCoordinatorThere(LocalDate asOf) {
      ImmutableList<Absence> absences = coordinator.absences();
      for (int i = 0; i < absences.size(); i++) { // no iterator: this is the hot path
        if (absences.get(i).includes(asOf)) {
          return false;
        }
      }
      return true;
    }
  }
}
