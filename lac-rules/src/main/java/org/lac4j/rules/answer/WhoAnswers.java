package org.lac4j.rules.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.lac4j.core.team.ContactDetails;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;

/**
 * Who answers today, and whether an answer may take longer.
 *
 * @param coordinator the coordinator of the area, if there is one
 * @param vacantArea the name of the area, if its post is vacant
 * @param isAway whether the coordinator is away
 * @param isNotNamed whether the team does not say whose area it is
 * @param contact whom to get in touch with, if anybody is known
 */
record WhoAnswers(
    Optional<String> coordinator,
    Optional<String> vacantArea,
    boolean isAway,
    boolean isNotNamed,
    Optional<AnswerContact> contact) {

  static WhoAnswers of(Optional<PointOfContact> point, Optional<AnswerContact> team) {
    if (point.isEmpty()) {
      return new WhoAnswers(Optional.empty(), Optional.empty(), false, false, team);
    }
    if (point.get() instanceof PointOfContact.InPost inPost) {
      Optional<AnswerContact> cover = inPost.cover().map(other -> contact(other, true));
      boolean isAway = inPost.away().isPresent();
      AnswerContact named = contact(inPost.coordinator(), false);
      AnswerContact own = isAway ? named.withDropIns(ImmutableList.of()) : named;
      boolean isReachable = own.telephone().isPresent() || own.email().isPresent();
      return new WhoAnswers(
          Optional.of(own.name()),
          Optional.empty(),
          isAway,
          false,
          cover
              .or(
                  () ->
                      isReachable
                          ? Optional.of(own)
                          : team.map(all -> all.withDropIns(own.dropIns())))
              .or(() -> Optional.of(own)));
    }
    if (point.get() instanceof PointOfContact.Vacant vacant) {
      return new WhoAnswers(
          Optional.empty(),
          Optional.of(vacant.area().name()),
          false,
          false,
          vacant.cover().map(other -> contact(other, true)).or(() -> team));
    }
    return new WhoAnswers(Optional.empty(), Optional.empty(), false, true, team);
  }

  private static AnswerContact contact(Coordinator coordinator, boolean isCover) {
    ContactDetails details = coordinator.contact();
    return new AnswerContact(
        coordinator.name(), details.telephone(), details.email(), coordinator.dropIns(), isCover);
  }

  /** Nobody is there who answers as usual. */
  boolean isSlower() {
    boolean covered = contact.filter(AnswerContact::isCover).isPresent();
    return !covered && (isAway || isNotNamed || vacantArea.isPresent());
  }

  ImmutableList<AnswerLine> lines(AnswerLines lines) {
    ImmutableList.Builder<AnswerLine> told = ImmutableList.builder();
    coordinator.ifPresent(
        name ->
            told.add(
                lines.of(
                    isAway ? AnswerMessage.COORDINATOR_AWAY : AnswerMessage.COORDINATOR,
                    "name",
                    name)));
    vacantArea.ifPresent(area -> told.add(lines.of(AnswerMessage.VACANT, "area", area)));
    contact.ifPresent(
        who -> {
          if (who.isCover()) {
            told.add(lines.of(AnswerMessage.COVER, "name", who.name()));
          } else if (!coordinator.equals(Optional.of(who.name()))) {
            told.add(lines.of(AnswerMessage.TEAM, "name", who.name()));
          }
          told.addAll(lines.reaching(who));
        });
    return told.build();
  }
}
