package org.lac4j.core.records;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lac4j.core.agreement.AgreementState;
import org.lac4j.core.agreement.AgreementVersion;
import org.lac4j.core.agreement.FormalPlanMention;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.introduction.EventKind;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Journey;
import org.lac4j.core.introduction.JourneyEvent;
import org.lac4j.core.person.CommunityGroup;
import org.lac4j.core.person.Family;
import org.lac4j.core.person.Introduced;
import org.lac4j.core.person.Person;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.team.CoordinatorId;

/** Sets an agreement beside its introduction and its journey. */
final class AgreementFaults {

  private static final Set<EventKind> CLOSING =
      Sets.immutableEnumSet(EventKind.SAID_NO, EventKind.ENDED);

  private final Introduction introduction;
  private final SharedAgreement agreement;
  private final ImmutableList.Builder<RecordsFault> faults = ImmutableList.builder();

  private AgreementFaults(Introduction introduction, SharedAgreement agreement) {
    this.introduction = introduction;
    this.agreement = agreement;
  }

  static ImmutableList<RecordsFault> of(
      Introduction introduction, Optional<Journey> journey, SharedAgreement agreement) {
    AgreementFaults check = new AgreementFaults(introduction, agreement);
    check.dates();
    check.conversation(journey);
    journey.ifPresent(check::open);
    journey.ifPresent(check::end);
    check.mentions();
    return check.faults.build();
  }

  private Instant madeAt() {
    return agreement.versions().get(0).at();
  }

  private void dates() {
    if (madeAt().isBefore(introduction.receivedAt())) {
      add(
          RecordsFault.Code.DATES_OUT_OF_ORDER,
          "was made at "
              + madeAt()
              + ", before the introduction was received at "
              + introduction.receivedAt()
              + ": fix the one that is wrong.");
    }
  }

  private void conversation(Optional<Journey> journey) {
    boolean held =
        journey
            .flatMap(Journey::firstConversationAt)
            .filter(conversation -> !conversation.isAfter(madeAt()))
            .isPresent();
    if (!held) {
      add(
          RecordsFault.Code.AGREEMENT_WITHOUT_CONVERSATION,
          "was made at "
              + madeAt()
              + ", and no conversation is recorded by then: record it, or end the agreement.");
    }
  }

  /** Every version but an ending takes an open journey; one who has said no has none. */
  private void open(Journey journey) {
    for (AgreementVersion version : agreement.versions()) {
      Optional<JourneyEvent> closed =
          version.state() == AgreementState.IN_PLACE
              ? closedBefore(journey, version.at())
              : Optional.empty();
      if (closed.isPresent()) {
        writtenAfter(closed.orElseThrow(), version.at());
        return;
      }
    }
  }

  /** What closed the journey before a moment, unless it was reopened by then. A mistake that was corrected closed nothing. */
  private static Optional<JourneyEvent> closedBefore(Journey journey, Instant moment) {
    return journey.standingEvents().stream()
        .filter(
            event ->
                event.kind() == EventKind.REOPENED
                    ? !event.at().isAfter(moment)
                    : CLOSING.contains(event.kind()) && event.at().isBefore(moment))
        .reduce((earlier, later) -> later)
        .filter(last -> last.kind() != EventKind.REOPENED);
  }

  private void writtenAfter(JourneyEvent closed, Instant at) {
    if (closed.kind() == EventKind.SAID_NO) {
      add(
          RecordsFault.Code.GOES_ON_AFTER_NO,
          "was written at "
              + at
              + ", after the person had said no at "
              + closed.at()
              + ": fix the date, or record that they are back in touch.");
    } else {
      add(
          RecordsFault.Code.DATES_OUT_OF_ORDER,
          "was written at "
              + at
              + ", after the journey had ended at "
              + closed.at()
              + ": fix the date, or record that they are back in touch.");
    }
  }

  private void end(Journey journey) {
    if (agreement.isInPlace() && !journey.isOpen()) {
      add(
          RecordsFault.Code.AGREEMENT_OUTLIVES_JOURNEY,
          "is in place, and the journey ended at "
              + journey.endedAt().orElseThrow()
              + ": end the agreement, or reopen the journey.");
    }
  }

  private void mentions() {
    agreement.versions().stream()
        .flatMap(version -> version.content().mentions().stream())
        .filter(mention -> !mayAsk(mention.asked().person()))
        .distinct()
        .forEach(this::stranger);
  }

  private void stranger(FormalPlanMention mention) {
    add(
        RecordsFault.Code.ASKED_BY_STRANGER,
        "is to be mentioned in a formal plan ("
            + mention.plan()
            + ") since "
            + mention.asked().person()
            + " asked, who is not the person introduced: only the person can ask.");
  }

  /** Of a family, each member may; of a group, nobody is known. */
  private boolean mayAsk(PersonId asked) {
    Introduced introduced = introduction.introduced();
    if (introduced instanceof Family family) {
      return family.members().stream().map(Person::id).anyMatch(asked::equals);
    }
    return introduced instanceof CommunityGroup || introduced.id().equals(asked);
  }

  static ImmutableSet<CoordinatorId> coordinators(SharedAgreement agreement) {
    Stream<CoordinatorId> writing =
        agreement.versions().stream()
            .map(AgreementVersion::by)
            .flatMap(by -> JourneyFaults.coordinator(by).stream());
    Stream<CoordinatorId> takingPart =
        agreement.versions().stream()
            .flatMap(version -> version.content().mentions().stream())
            .map(mention -> mention.takesPart().coordinator());
    return Stream.concat(writing, takingPart).collect(toImmutableSet());
  }

  private void add(RecordsFault.Code code, String message) {
    faults.add(
        new RecordsFault(
            code,
            introduction.id(),
            Optional.of(agreement.id()),
            "The agreement "
                + agreement.id()
                + " of introduction "
                + introduction.id()
                + " "
                + message));
  }
}
