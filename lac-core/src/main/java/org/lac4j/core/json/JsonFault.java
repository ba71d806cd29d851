package org.lac4j.core.json;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One thing that is wrong with a document, with its place and its cure.
 *
 * <p>It repeats nothing of what stands there but well-formed ids and codes, times and measures: the rest may
 * be personal. Immutable and thread-safe.
 *
 * @param pointer the place as a JSON Pointer (RFC 6901), for example "/coordinators/2/areas"; empty for the whole
 *     document. An entry of a map, such as that of the usual cover, is given by its number, from 0, and not by its key
 * @param message what is wrong and how to fix it
 */
public record JsonFault(String pointer, String message) implements Serializable {

  /** Checks that nothing is null. */
  public JsonFault {
    requireNonNull(pointer, "pointer");
    requireNonNull(message, "message");
  }

  /** Returns place and message. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "the document" : pointer) + ": " + message;
  }
}
