package org.lac4j.geo.compare;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people compare them: case, punctuation and accents don't count, and "&amp;" is "and". */
final class NameKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02bc`]");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replace("&", " and ");
    plain = MARKS.matcher(plain).replaceAll("");
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    return OTHERS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  static boolean same(String one, String other) {
    return one.equals(other) || of(one).equals(of(other));
  }
}
