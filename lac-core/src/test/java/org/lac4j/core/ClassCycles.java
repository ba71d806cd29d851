package org.lac4j.core;

import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds classes that all need each other. Nested classes count as part of the outermost one, and what is generated for a
 * value as part of that value, so that neither hides a cycle nor makes one.
 */
final class ClassCycles extends ArchCondition<JavaClass> {

  private static final Pattern GENERATED = Pattern.compile("(.*\\.)(?:Immutable|With)([^.]+)");

  private final int most;
  private MutableGraph<String> needs = GraphBuilder.directed().build();

  ClassCycles(int most) {
    super("stand in no cycle of more than " + most + " classes");
    this.most = most;
  }

  @Override
  public void init(Collection<JavaClass> all) {
    needs = GraphBuilder.directed().build();
    Set<String> names = new TreeSet<>();
    all.forEach(type -> names.add(outermost(type)));
    for (JavaClass type : all) {
      needs.addNode(unit(outermost(type), names));
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = outermost(dependency.getTargetClass());
        if (names.contains(target)) {
          addNeed(unit(outermost(type), names), unit(target, names));
        }
      }
    }
  }

  private void addNeed(String from, String to) {
    if (!from.equals(to)) {
      needs.putEdge(from, to);
    }
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    // A cycle is a matter of many classes, and told once, in the end.
  }

  @Override
  public void finish(ConditionEvents events) {
    Graph<String> reached = Graphs.transitiveClosure(needs);
    Set<String> told = new TreeSet<>();
    for (String name : new TreeSet<>(needs.nodes())) {
      if (!told.contains(name)) {
        Set<String> cycle = new TreeSet<>(reached.successors(name));
        cycle.retainAll(reached.predecessors(name));
        told.addAll(cycle);
        if (cycle.size() > most) {
          String message = cycle.size() + " classes need each other: " + String.join(", ", cycle);
          events.add(SimpleConditionEvent.violated(cycle, message));
        }
      }
    }
  }

  private static String outermost(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  /** The value that something is generated for, if there is one. */
  private static String unit(String name, Set<String> names) {
    Matcher generated = GENERATED.matcher(name);
    String value = generated.matches() ? generated.group(1) + generated.group(2) : name;
    return names.contains(value) ? value : name;
  }
}
