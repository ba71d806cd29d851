package org.lac4j.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, and not in a stack trace, why an application does not start. */
final class LacFailureAnalyzer extends AbstractFailureAnalyzer<LacDataException> {

  LacFailureAnalyzer() {}

  @Override
  protected FailureAnalysis analyze(Throwable root, LacDataException cause) {
    return new FailureAnalysis(cause.getMessage(), cause.cure(), cause);
  }
}
