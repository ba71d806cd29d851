package org.lac4j.geo.audit.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lac4j.geo.audit.AuditReport;

/**
 * Gives the findings of an audit their ids: the known one whose kind and areas are the same and whose place is near, and
 * otherwise an own one.
 */
final class FindingIds {

  /** A finding that may be a known one. */
  private record Match(int finding, FindingId id, double metres) {}

  private final List<FindingSubject> subjects = new ArrayList<>();
  private final SortedMap<Integer, FindingId> given = new TreeMap<>();
  private final Set<FindingId> taken = new HashSet<>();

  private FindingIds(AuditReport report) {
    report
        .findings()
        .forEach(finding -> subjects.add(FindingSubject.of(finding, report.coordinateSystem())));
  }

  /**
   * Gives every finding an id that no other has.
   *
   * @param report the audit
   * @param known the ids that findings had or are accepted by
   * @return the ids in the order of the report's findings
   */
  public static ImmutableList<FindingId> of(AuditReport report, Collection<FindingId> known) {
    FindingIds ids = new FindingIds(report);
    ids.findAgain(ImmutableSet.copyOf(known));
    ids.giveOwn();
    return ImmutableList.copyOf(ids.given.values());
  }

  /** The nearest pairs first, each finding and each id once. */
  private void findAgain(Set<FindingId> known) {
    ImmutableListMultimap<String, FindingId> bySubject = Multimaps.index(known, FindingId::subject);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      for (FindingId id : bySubject.get(subjects.get(i).text())) {
        double metres = subjects.get(i).metresBeyond(id);
        if (metres < Double.POSITIVE_INFINITY) {
          matches.add(new Match(i, id, metres));
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble(Match::metres)
            .thenComparing(Match::id)
            .thenComparing(match -> subjects.get(match.finding())));
    for (Match match : matches) {
      if (!given.containsKey(match.finding()) && !taken.contains(match.id())) {
        give(match.finding(), match.id());
      }
    }
    // An id that is known stays that of its own finding, even if that is gone.
    taken.addAll(known);
  }

  private void giveOwn() {
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      if (!given.containsKey(i)) {
        rest.add(i);
      }
    }
    rest.sort(Comparator.comparing(subjects::get));
    rest.forEach(i -> give(i, own(subjects.get(i))));
  }

  private FindingId own(FindingSubject subject) {
    FindingId id = subject.id();
    if (taken.contains(id)) {
      id = subject.preciseId();
    }
    for (int number = 2; taken.contains(id); number++) {
      id = new FindingId(id.subject(), id.place(), number);
    }
    return id;
  }

  private void give(int finding, FindingId id) {
    given.put(finding, id);
    taken.add(id);
  }
}
