package org.lac4j.rules.laws;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.Area;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Placement.Candidate;
import org.lac4j.core.place.Placement.UnplacedReason;
import org.lac4j.rules.eligibility.EligibilityFacts;

/** Generators of what eligibility may know, of every kind of placement and from little known to all. */
final class EligibilityArbitraries {

  /** The day on which all laws but one decide: a Wednesday. */
  static final LocalDate AS_OF = LocalDate.of(2026, 1, 14);

  private static final List<Area> AREAS =
      ImmutableList.of(
          Area.of("A1", "Ashwell"),
          Area.of("A2", "Brookside"),
          Area.of("A3", "Copmanby"),
          Area.of("A4", "Dringwell"));

  private EligibilityArbitraries() {}

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-400, 400).map(AS_OF::plusDays);
  }

  static Arbitrary<Area> areas() {
    return Arbitraries.of(AREAS);
  }

  static Arbitrary<ConversationWish> wishes() {
    return Arbitraries.of(ConversationWish.class);
  }

  static Arbitrary<Placement.Inside> inside() {
    return Combinators.combine(areas(), metres()).as(Placement.Inside::new);
  }

  static Arbitrary<Placement.Outside> outside() {
    return Arbitraries.oneOf(
        Combinators.combine(areas().map(Optional::of), metres()).as(Placement.Outside::new),
        Arbitraries.just(new Placement.Outside(Optional.empty(), Double.POSITIVE_INFINITY)));
  }

  /** Placements that do not settle the area, and none at all. */
  static Arbitrary<Optional<Placement>> inDoubt() {
    Arbitrary<Optional<Placement>> doubts =
        Arbitraries.oneOf(nearEdge(), split(), unplaced()).map(Optional::of);
    return Arbitraries.frequencyOf(
        Tuple.of(4, doubts), Tuple.of(1, Arbitraries.create(Optional::empty)));
  }

  static Arbitrary<EligibilityFacts> facts() {
    Arbitrary<Optional<Placement>> settled = settled().map(Optional::of);
    return Combinators.combine(Arbitraries.oneOf(settled, inDoubt()), wishes())
        .as((placement, wish) -> new EligibilityFacts(placement, wish, AS_OF));
  }

  static Arbitrary<Placement> settled() {
    return Arbitraries.oneOf(inside().map(Placement.class::cast), outside());
  }

  /** Facts about the same person as more and more of them becomes known; the last knows the area. */
  static Arbitrary<List<EligibilityFacts>> moreAndMore() {
    Arbitrary<List<ConversationWish>> wishes =
        Combinators.combine(wishes(), Arbitraries.integers().between(0, 3))
            .as(EligibilityArbitraries::askedFrom);
    Arbitrary<Placement> known = settled();
    Arbitrary<List<Optional<Placement>>> places =
        known.flatMap(
            place ->
                Combinators.combine(nothingYet(), doubtsThatAllow(place))
                    .as(
                        (nothing, doubt) ->
                            List.of(nothing, Optional.of(doubt), Optional.of(place))));
    return Combinators.combine(places, wishes).as(EligibilityArbitraries::steps);
  }

  private static List<ConversationWish> askedFrom(ConversationWish wish, int step) {
    return Stream.of(0, 1, 2).map(i -> i < step ? ConversationWish.NOT_ASKED : wish).toList();
  }

  private static List<EligibilityFacts> steps(
      List<Optional<Placement>> places, List<ConversationWish> wishes) {
    return Stream.of(0, 1, 2)
        .map(i -> new EligibilityFacts(places.get(i), wishes.get(i), AS_OF))
        .toList();
  }

  private static Arbitrary<Optional<Placement>> nothingYet() {
    return Arbitraries.oneOf(Arbitraries.create(Optional::empty), unplaced().map(Optional::of));
  }

  private static Arbitrary<Placement> doubtsThatAllow(Placement place) {
    if (place instanceof Placement.Inside inside) {
      Predicate<Optional<Area>> same = area -> area.equals(Optional.of(inside.area()));
      return Arbitraries.oneOf(
          nearEdge().filter(edge -> either(edge).anyMatch(same)),
          split().filter(split -> split.candidates().stream().map(Candidate::area).anyMatch(same)));
    }
    return Arbitraries.oneOf(
        nearEdge().filter(Placement.NearEdge::mayBeUncovered),
        split()
            .filter(
                split ->
                    split.candidates().stream().map(Candidate::area).anyMatch(Optional::isEmpty)));
  }

  private static Stream<Optional<Area>> either(Placement.NearEdge edge) {
    return Stream.concat(Stream.of(edge.area()), edge.neighbours().stream().map(Optional::of));
  }

  private static Arbitrary<Placement.NearEdge> nearEdge() {
    Arbitrary<List<Area>> some = areas().list().uniqueElements().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Combinators.combine(some, either, metres(), metres(), either)
        .as(
            (areas, inFirst, metres, accuracy, uncovered) ->
                new Placement.NearEdge(
                    inFirst ? Optional.of(areas.get(0)) : Optional.empty(),
                    ImmutableList.copyOf(inFirst ? areas.subList(1, areas.size()) : areas),
                    metres,
                    accuracy,
                    uncovered || !inFirst || areas.size() < 2));
  }

  private static Arbitrary<Placement.Split> split() {
    Arbitrary<OptionalDouble> shares =
        Arbitraries.oneOf(
            Arbitraries.just(OptionalDouble.empty()),
            Arbitraries.doubles().between(0, 1).map(OptionalDouble::of));
    Arbitrary<Candidate> candidates =
        Combinators.combine(areas().optional(0.7), shares).as(Candidate::new);
    return candidates
        .list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .uniqueElements(Candidate::area)
        .map(some -> new Placement.Split(ImmutableList.copyOf(some)));
  }

  private static Arbitrary<Placement.Unplaced> unplaced() {
    return Arbitraries.of(UnplacedReason.class).map(Placement.Unplaced::new);
  }

  private static Arbitrary<Double> metres() {
    return Arbitraries.doubles().between(0, 20_000).ofScale(1);
  }
}
