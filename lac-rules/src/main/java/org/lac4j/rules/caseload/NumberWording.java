package org.lac4j.rules.caseload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.lac4j.rules.Reason;

/** Words about numbers, and the words of reasons and suggestions. */
final class NumberWording {

  private NumberWording() {}

  static ImmutableList<String> ofReasons(Collection<Reason> reasons) {
    return reasons.stream().map(Reason::text).collect(toImmutableList());
  }

  static ImmutableList<String> ofSuggestions(Collection<Suggestion> suggestions) {
    return suggestions.stream()
        .map(Suggestion::reason)
        .map(Reason::text)
        .collect(toImmutableList());
  }

  /** Returns for example "1 individual or family" or "61 individuals and families". */
  static String people(int number) {
    return number == 1 ? "1 individual or family" : number + " individuals and families";
  }

  /** Returns for example "1 coordinator is" or "3 coordinators are". */
  static String are(int number, String what) {
    return number == 1 ? "1 " + what + " is" : number + " " + what + "s are";
  }
}
