package org.lac4j.core.json;

/** What becomes of fields that the library does not know. */
public enum UnknownFields {
  /** A document with such a field is refused, with the place of each. */
  REFUSE,
  /** They stay in the {@link LacDocument} that was read and are written again with it. */
  KEEP
}
