package org.lac4j.examples.benchmarks.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.lac4j.rules.priority.AdviceLine;
import org.lac4j.rules.priority.PriorityFacts;
import org.lac4j.rules.priority.Waiting;

/**
 * The same order with the same reasons from Drools, as its documents advise: an executable model compiled once, and a
 * session for each decision. Its rules score everyone, Java sorts, and its rules say what decided each place.
 */
final class DroolsOrder {

  private final KieBase rules;

  DroolsOrder() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/order.drl", drl());
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    this.rules =
        services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }

  private static String drl() {
    try {
      return Resources.toString(
          Resources.getResource(DroolsOrder.class, "order.drl"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImmutableList<AdviceLine> lines(PriorityFacts facts) {
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("asOf", facts.asOf());
      List<Scored> order = new ArrayList<>(facts.queue().size());
      for (Waiting waiting : facts.queue()) {
        Scored scored = new Scored(waiting);
        order.add(scored);
        session.insert(scored);
      }
      session.fireAllRules();
      order.sort(Scored.BEST_FIRST);
      List<Line> lines = new ArrayList<>(order.size());
      for (int i = 0; i < order.size(); i++) {
        Line line = new Line(i + 1, order.get(i), i + 1 < order.size() ? order.get(i + 1) : null);
        lines.add(line);
        session.insert(line);
      }
      session.fireAllRules();
      return lines.stream().map(Line::advice).collect(ImmutableList.toImmutableList());
    } finally {
      session.dispose();
    }
  }
}
