package org.lac4j.rules.caseload;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.lac4j.rules.Reason;

/** The words of reasons and suggestions. */
final class ReasonWording {

  private ReasonWording() {}

  static ImmutableList<String> ofReasons(Collection<Reason> reasons) {
    return reasons.stream().map(Reason::text).collect(toImmutableList());
  }

  static ImmutableList<String> ofSuggestions(Collection<Suggestion> suggestions) {
    return suggestions.stream()
        .map(Suggestion::reason)
        .map(Reason::text)
        .collect(toImmutableList());
  }
}
