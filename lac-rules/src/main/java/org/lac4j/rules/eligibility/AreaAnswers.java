package org.lac4j.rules.eligibility;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.Absence;
import org.lac4j.core.team.Coordinator;
import org.lac4j.core.team.PointOfContact;
import org.lac4j.core.team.Post;
import org.lac4j.core.team.Team;
import org.lac4j.rules.Reason;
import org.lac4j.rules.eligibility.Eligibility.ConversationNotWanted;
import org.lac4j.rules.eligibility.Eligibility.Eligible;
import org.lac4j.rules.eligibility.Eligibility.Undetermined;
import org.lac4j.rules.words.Messages;

/**
 * All answers for people who live in one area, each worded once: those that hold on any day beforehand, and the one for a
 * day on which the coordinator is away or the post is vacant until another day is asked about.
 *
 * <p>Equal answers are given whichever thread asks first; thread-safe.
 *
 * @source P7, P11, P14, P15, P20
 */
final class AreaAnswers {

  private final Area area;
  private final Optional<Team> team;
  private final EligibilityWording texts;
  private final ContactWording contacts;
  private final ConversationNotWanted notWanted;
  private final Undetermined notAsked;
  private final @Nullable Coordinator coordinator;
  private final @Nullable Eligible usual;
  private volatile @Nullable OnADay latest;

  AreaAnswers(Area area, Optional<Team> team, Messages words) {
    this.area = area;
    this.team = team;
    this.texts = new EligibilityWording(words);
    this.contacts = new ContactWording(texts.phrases());
    this.notWanted = new ConversationNotWanted(ImmutableList.of(area), words);
    this.notAsked = texts.wishNotAsked(area);
    this.coordinator = team.flatMap(known -> always(known, area)).orElse(null);
    this.usual =
        team.isEmpty()
            ? new Eligible(area, Optional.empty(), texts.eligible(area))
            : coordinator == null ? null : inPost(team.orElseThrow(), coordinator);
  }

  /** The coordinator of an area whom every day has: one post without dates, and no other. */
  private static Optional<Coordinator> always(Team team, Area area) {
    ImmutableList<Post> posts =
        team.allPosts().stream()
            .filter(post -> post.areas().contains(area.code()))
            .collect(ImmutableList.toImmutableList());
    boolean dated =
        team.areaTerms().stream().anyMatch(term -> term.area().equals(area.code()))
            || posts.stream().anyMatch(post -> post.from().isPresent() || post.until().isPresent());
    return posts.size() == 1 && !dated && team.areasByCode().containsKey(area.code())
        ? Optional.ofNullable(team.coordinatorsById().get(posts.get(0).coordinator()))
        : Optional.empty();
  }

  ConversationNotWanted notWanted() {
    return notWanted;
  }

  Undetermined notAsked() {
    return notAsked;
  }

  Eligible eligible(LocalDate asOf) {
    Eligible always = usual;
    if (always != null && isCoordinatorThere(asOf)) {
      return always;
    }
    OnADay known = latest;
    if (known == null || !known.day().equals(asOf)) {
      known = new OnADay(asOf, askTeam(team.orElseThrow(), asOf));
      latest = known;
    }
    return known.eligible();
  }

  private boolean isCoordinatorThere(LocalDate asOf) {
    Coordinator known = coordinator;
    if (known == null) {
      return true;
    }
    ImmutableList<Absence> absences = known.absences();
    for (int i = 0; i < absences.size(); i++) { // no iterator: this is the hot path
      if (absences.get(i).includes(asOf)) {
        return false;
      }
    }
    return true;
  }

  private Eligible askTeam(Team known, LocalDate asOf) {
    return known
        .pointOfContact(area.code(), asOf)
        .map(contact -> eligible(contact, reason(contact, asOf)))
        .orElseGet(() -> eligible(new PointOfContact.NotNamed(area), contacts.unknownToTeam(area)));
  }

  private Reason reason(PointOfContact contact, LocalDate asOf) {
    if (contact instanceof PointOfContact.InPost inPost) {
      return inPost
          .away()
          .map(absence -> contacts.away(inPost, absence, asOf))
          .orElseGet(() -> contacts.inPost(area, inPost.coordinator()));
    }
    return contact instanceof PointOfContact.Vacant vacant
        ? contacts.vacant(vacant)
        : contacts.notNamed(area, asOf);
  }

  /** The area of a placement may carry another name than the team's: the reasons say the one, the contact has the other. */
  private Eligible inPost(Team known, Coordinator there) {
    Area served = requireNonNull(known.areasByCode().get(area.code()));
    return eligible(
        new PointOfContact.InPost(served, there, Optional.empty(), Optional.empty()),
        contacts.inPost(area, there));
  }

  private Eligible eligible(PointOfContact contact, Reason reason) {
    ImmutableList<Reason> reasons =
        ImmutableList.<Reason>builder().addAll(texts.eligible(area)).add(reason).build();
    return new Eligible(area, Optional.of(contact), reasons);
  }

  /**
   * The answer on one day.
   *
   * @param day the day
   * @param eligible the answer
   */
  private record OnADay(LocalDate day, Eligible eligible) {}
}
