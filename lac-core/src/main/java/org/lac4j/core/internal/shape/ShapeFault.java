package org.lac4j.core.internal.shape;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer the place as a JSON Pointer; empty for the whole
 * @param message what is wrong and how to fix it
 */
public record ShapeFault(String pointer, String message) {}
