package org.lac4j.geo.gazetteer.internal.fault;

/**
 * What is wrong at a place of a file.
 *
 * @param file the file's name
 * @param line the line, from 1; 0 if the fault belongs to no line
 * @param message what is wrong and the cure, without any personal detail
 */
public record FileFault(String file, long line, String message) {}
