package org.lac4j.rules.answer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.rules.internal.words.AnswerMessage;
import org.lac4j.rules.response.WorkingDays;

/**
 * Who answers today, and whether an answer may take longer.
 *
 * @param coordinator the coordinator of the area, if there is one
 * @param vacantArea the name of the area, if its post is vacant
 * @param isAway whether the coordinator is away
 * @param backOn when the coordinator is back, if that is public
 * @param isNotNamed whether the team does not say whose area it is
 * @param contact whom to get in touch with, if anybody is known
 */
record WhoAnswers(
    Optional<String> coordinator,
    Optional<String> vacantArea,
    boolean isAway,
    Optional<LocalDate> backOn,
    boolean isNotNamed,
    Optional<AnswerContact> contact) {

  private static final int DAYS_AHEAD = 62;

  static WhoAnswers of(Optional<PointOfContact> point, Optional<AnswerContact> team) {
    if (point.isEmpty()) {
      return nobody(Optional.empty(), false, team);
    }
    if (point.get() instanceof PointOfContact.InPost inPost) {
      Optional<AnswerContact> cover = inPost.cover().map(other -> AnswerContact.of(other, true));
      boolean isAway = inPost.away().isPresent();
      AnswerContact named = AnswerContact.of(inPost.coordinator(), false);
      AnswerContact own = isAway ? named.withDropIns(ImmutableList.of()) : named;
      return new WhoAnswers(
          Optional.of(own.name()),
          Optional.empty(),
          isAway,
          inPost
              .away()
              .filter(Absence::isReturnPublic)
              .flatMap(away -> back(inPost.coordinator(), away)),
          false,
          cover
              .or(
                  () ->
                      own.isReachable()
                          ? Optional.of(own)
                          : team.map(all -> all.withDropIns(own.dropIns())))
              .or(() -> Optional.of(own)));
    }
    if (point.get() instanceof PointOfContact.Vacant vacant) {
      return nobody(
          Optional.of(vacant.area().name()),
          false,
          vacant.cover().map(other -> AnswerContact.of(other, true)).or(() -> team));
    }
    return nobody(Optional.empty(), true, team);
  }

  private static WhoAnswers nobody(
      Optional<String> vacantArea, boolean isNotNamed, Optional<AnswerContact> contact) {
    return new WhoAnswers(
        Optional.empty(), vacantArea, false, Optional.empty(), isNotNamed, contact);
  }

  /** The first day on which they work again. */
  private static Optional<LocalDate> back(Coordinator coordinator, Absence away) {
    return away.last()
        .flatMap(
            last ->
                last.plusDays(1)
                    .datesUntil(last.plusDays(DAYS_AHEAD))
                    .filter(day -> coordinator.absenceOn(day).isEmpty())
                    .filter(day -> coordinator.workingPattern().includes(day))
                    .filter(WorkingDays.englandAndWales()::isWorkingDay)
                    .findFirst());
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
    backOn.ifPresent(day -> told.add(lines.back(coordinator.orElseThrow(), day)));
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
