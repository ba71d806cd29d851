package org.lac4j.core.json;

/**
 * Where the reading of a document stands.
 *
 * @param pointer the place in the document, as a JSON Pointer
 * @param unknown what becomes of unknown fields
 * @param versioned whether a schema version may stand here
 */
record Reading(String pointer, UnknownFields unknown, boolean versioned) {

  static Reading start(UnknownFields unknown) {
    return new Reading("", unknown, false);
  }

  /** The place of a field that the model names; a name from the document would repeat it. */
  Reading field(String name) {
    return new Reading(pointer + "/" + name, unknown, false);
  }

  Reading element(int index) {
    return new Reading(pointer + "/" + index, unknown, false);
  }

  LacJsonException fault(String message) {
    return LacJsonException.of(pointer, message);
  }
}
