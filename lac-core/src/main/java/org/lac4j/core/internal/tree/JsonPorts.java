package org.lac4j.core.internal.tree;

import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the JSON library that is there. */
public final class JsonPorts {

  private JsonPorts() {}

  /**
   * The first library that is there.
   *
   * @throws IllegalStateException if there is none, saying what to add
   */
  public static JsonPort found() {
    return Found.PORT.orElseThrow(
        () ->
            new IllegalStateException(
                "JSON needs Jackson: add tools.jackson.core:jackson-core (Jackson 3) or"
                    + " com.fasterxml.jackson.core:jackson-core (Jackson 2) to the class path."));
  }

  private static Optional<JsonPort> find() {
    Iterator<JsonPort> ports =
        ServiceLoader.load(JsonPort.class, JsonPort.class.getClassLoader()).iterator();
    Optional<JsonPort> found = Optional.empty();
    while (found.isEmpty() && ports.hasNext()) {
      found = ifThere(ports);
    }
    return found;
  }

  private static Optional<JsonPort> ifThere(Iterator<JsonPort> ports) {
    try {
      JsonPort port = ports.next();
      port.check();
      return Optional.of(port);
    } catch (ServiceConfigurationError | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Looked for once, when it is first needed. */
  private static final class Found {
    static final Optional<JsonPort> PORT = find();
  }
}
