package org.lac4j.rules.laws;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * One run of the laws over a policy, without a word on the console.
 *
 * @param kept the laws that the policy keeps
 * @param broken the laws that it breaks
 */
record LawRun(Set<String> kept, Set<String> broken) {

  /** Runs the laws that a test class inherits. */
  static LawRun of(Class<?> contract) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(contract))
            .configurationParameter("jqwik.database", "")
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .configurationParameter("jqwik.reporting.onlyfailures", "true")
            .build();
    Outcomes outcomes = new Outcomes();
    LauncherFactory.create().execute(request, outcomes);
    return new LawRun(outcomes.kept, outcomes.broken);
  }

  /** The names of the laws that a contract states. */
  static Set<String> lawsOf(Class<?> contract) {
    return Arrays.stream(contract.getMethods())
        .filter(
            method ->
                method.isAnnotationPresent(Property.class)
                    || method.isAnnotationPresent(Example.class))
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static final class Outcomes implements TestExecutionListener {

    private final Set<String> kept = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        (passed ? kept : broken).add(test.getDisplayName().replace(' ', '_'));
      }
    }
  }
}
