package org.lac4j.core.internal.tree;

/**
 * A JSON library that reads text into trees and writes trees as text.
 *
 * <p>A field given twice is refused, and a document has at most {@link #MAX_LENGTH} characters and {@link #MAX_DEPTH}
 * levels.
 */
public interface JsonPort {

  /** The most characters of a document. */
  int MAX_LENGTH = 16 * 1024 * 1024;

  /** The most levels of a document. */
  int MAX_DEPTH = 64;

  /** Checks that the library is there; throws a {@link LinkageError} if not. */
  void check();

  /** Reads a text that is one JSON value; throws {@link JsonSyntaxException} if it isn't. */
  JsonTree parse(String text);

  /** Reads bytes that are one JSON value in UTF-8, UTF-16 or UTF-32; throws {@link JsonSyntaxException} if not. */
  JsonTree parse(byte[] bytes);

  /** Writes a tree, on one line or with one field a line. */
  String print(JsonTree tree, boolean indented);
}
