package org.lac4j.geo.boundary.internal;

import com.google.common.base.CharMatcher;

/** Makes values of a file fit to stand in a message. */
public final class FaultWording {

  private static final int LONGEST = 80;

  private FaultWording() {}

  /** Cuts a value's text to a line's length and replaces what does not print. */
  public static String shorten(Object value) {
    String text = CharMatcher.javaIsoControl().replaceFrom(String.valueOf(value), ' ');
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }
}
