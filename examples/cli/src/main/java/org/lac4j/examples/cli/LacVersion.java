package org.lac4j.examples.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar states. */
final class LacVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Lac.class.getPackage().getImplementationVersion();
    return new String[] {"lac " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
