package org.lac4j.examples.quickstart;

import com.google.common.collect.ImmutableList;
import org.lac4j.core.place.Placement;
import org.lac4j.rules.eligibility.Eligibility;
import org.lac4j.rules.eligibility.EligibilityFacts;
import org.lac4j.rules.eligibility.EligibilityRule;

/**
 * A place that was asked about, and the answer.
 *
 * @param number its number on the map and in the list, from 1
 * @param place the place
 * @param placement where it lies
 * @param eligibility what follows
 */
record PlaceAnswer(int number, AskedPlace place, Placement placement, Eligibility eligibility) {

  /** Answers for every place of a town. */
  static ImmutableList<PlaceAnswer> allOf(Town town) {
    EligibilityRule rule = EligibilityRule.of(town.team());
    ImmutableList.Builder<PlaceAnswer> answers = ImmutableList.builder();
    int number = 0;
    for (AskedPlace place : town.places()) {
      Placement placement = town.resolver().resolve(place.location());
      Eligibility eligibility =
          rule.decide(EligibilityFacts.of(placement, place.wish(), town.today()));
      answers.add(new PlaceAnswer(++number, place, placement, eligibility));
    }
    return answers.build();
  }

  /** The outcome as a word or two, for example "eligible". */
  String outcome() {
    return eligibility.outcome().replace('-', ' ');
  }
}
