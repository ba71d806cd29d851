package org.lac4j.core.internal.shape;

/**
 * Where the reading of a document stands.
 *
 * @param pointer the place in the document, as a JSON Pointer
 * @param refusesUnknown whether a field that no shape names is a fault
 * @param versioned whether a schema version may stand here
 */
public record ReadContext(String pointer, boolean refusesUnknown, boolean versioned) {

  /** The start of a document. */
  public static ReadContext start(boolean refusesUnknown) {
    return new ReadContext("", refusesUnknown, false);
  }

  /** The place of a field that the model names; a name from the document would repeat it. */
  public ReadContext field(String name) {
    return new ReadContext(pointer + "/" + name, refusesUnknown, false);
  }

  /** The place of an element of a list, or of an entry of a map. */
  public ReadContext element(int index) {
    return new ReadContext(pointer + "/" + index, refusesUnknown, false);
  }

  /** The same place, where a schema version may stand. */
  ReadContext withVersion() {
    return new ReadContext(pointer, refusesUnknown, true);
  }

  /** A fault here. */
  public ShapeException fault(String message) {
    return ShapeException.of(pointer, message);
  }
}
