package org.lac4j.rules.eligibility;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Team;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.Eligibility.Eligible;

/**
 * A team's points of contact with the reasons that go with each; the usual ones are worded beforehand.
 *
 * @source P11, P14, P15
 */
final class ContactDirectory {

  private final Team team;
  private final ImmutableMap<Area, ImmutableList<Reason>> inPostReasons;

  ContactDirectory(Team team) {
    this.team = team;
    ImmutableMap.Builder<Area, ImmutableList<Reason>> inPost = ImmutableMap.builder();
    for (Area area : team.areas()) {
      Coordinator coordinator = team.coordinatorsByArea().get(area.code());
      if (coordinator != null) {
        inPost.put(area, withContact(area, ContactTexts.inPost(area, coordinator)));
      }
    }
    this.inPostReasons = inPost.buildOrThrow();
  }

  Eligible eligible(Area area, LocalDate asOf) {
    Optional<PointOfContact> known = team.pointOfContact(area.code(), asOf);
    if (known.isEmpty()) {
      return new Eligible(
          area,
          Optional.of(new PointOfContact.Vacant(area, Optional.empty())),
          withContact(area, ContactTexts.unknownToTeam(area)));
    }
    return new Eligible(area, known, reasons(area, known.get(), asOf));
  }

  private ImmutableList<Reason> reasons(Area area, PointOfContact contact, LocalDate asOf) {
    if (contact instanceof PointOfContact.InPost inPost) {
      return inPost
          .away()
          .map(absence -> withContact(area, ContactTexts.away(inPost, absence, asOf)))
          .orElseGet(() -> inPost(area, inPost.coordinator()));
    }
    return withContact(area, ContactTexts.vacant((PointOfContact.Vacant) contact));
  }

  /** The area of a placement may carry another name than the team's, and is then worded anew. */
  private ImmutableList<Reason> inPost(Area area, Coordinator coordinator) {
    ImmutableList<Reason> worded = inPostReasons.get(area);
    return worded != null ? worded : withContact(area, ContactTexts.inPost(area, coordinator));
  }

  private static ImmutableList<Reason> withContact(Area area, Reason contact) {
    return ImmutableList.<Reason>builder()
        .addAll(EligibilityTexts.eligible(area))
        .add(contact)
        .build();
  }
}
