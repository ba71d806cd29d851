package org.lac4j.geo.io.internal.intake;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an attribute's name says of it: the code or name of areas, by the usual patterns, or a counter.
 *
 * <p>The Office for National Statistics writes {@code WD13CD} and {@code WD13NM}, councils {@code code} and {@code name},
 * {@code area_code} and {@code area_name} and the like, in any case. What the two have in front is their stem.
 */
final class AttributeName {

  private static final String STEMS = "area|ward|district|lac|lac_?area|lad|lsoa|msoa|gss|ons";
  private static final Pattern CODE = usual("cd", "code");
  private static final Pattern NAME = usual("nm", "name");
  private static final Pattern ANY_CODE = Pattern.compile("(.*?)_?(?:cd|code)", flags());
  private static final Pattern ANY_NAME = Pattern.compile("(.*?)_?(?:nm|name)", flags());
  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:objectid|fid|ogc_fid|gid|id|pk|oid|rowid|number|globalid|guid|uuid|polygon_?id|unit_?id)(?:_?[0-9]+)?"
              + "|shape_.*|st_(?:area|length).*|(?:bng|osgb)_?[en]|lat(?:itude)?|long?(?:itude)?|[xy]",
          flags());
  private static final Pattern PLACE =
      Pattern.compile(
          ".*(?:ward|area|district|parish|neighbourhood|town|place|label|title|locality|village|division).*",
          flags());

  /** Stems of nested areas of the ONS, the finest first: a file that has several is of the finest. */
  private static final ImmutableList<String> FINEST_FIRST =
      ImmutableList.of(
          "oa", "lsoa", "msoa", "par", "wd", "ced", "lad", "utla", "cauth", "cty", "rgn", "ctry");

  private AttributeName() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE;
  }

  private static Pattern usual(String official, String plain) {
    return Pattern.compile(
        "(?<official>[a-z]{2,8}[0-9]{2})" + official + "|(?:(?<plain>" + STEMS + ")_?)?" + plain,
        flags());
  }

  /** Whether it is a usual name for a code. */
  static boolean isCode(String attribute) {
    return CODE.matcher(attribute).matches();
  }

  /** Whether it is a usual name for a name. */
  static boolean isName(String attribute) {
    return NAME.matcher(attribute).matches();
  }

  /** Whether it counts features or measures them, so that its values name nothing. */
  static boolean isCounter(String attribute) {
    return COUNTER.matcher(attribute).matches();
  }

  /** Whether it speaks of places. */
  static boolean isPlace(String attribute) {
    return PLACE.matcher(attribute).matches();
  }

  /** Whether the name's stem is that of the code. */
  static boolean arePair(String code, String name) {
    Optional<String> stem = stem(ANY_CODE, code);
    return stem.isPresent() && stem.equals(stem(ANY_NAME, name));
  }

  /** How fine the areas are that an official code is of; a large number for any other. */
  static int fineness(String code) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches() || matcher.group("official") == null) {
      return FINEST_FIRST.size();
    }
    String official = matcher.group("official").toLowerCase(ROOT);
    int place = FINEST_FIRST.indexOf(official.substring(0, official.length() - 2));
    return place < 0 ? FINEST_FIRST.size() : place;
  }

  /** The year in an official code attribute, 2013 in WD13CD; empty if it is another. */
  static OptionalInt vintageYear(String code) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches() || matcher.group("official") == null) {
      return OptionalInt.empty();
    }
    String official = matcher.group("official");
    return OptionalInt.of(2000 + Integer.parseInt(official.substring(official.length() - 2)));
  }

  private static Optional<String> stem(Pattern pattern, String attribute) {
    Matcher matcher = pattern.matcher(attribute);
    return matcher.matches()
        ? Optional.of(matcher.group(1).replace("_", "").toLowerCase(ROOT))
        : Optional.empty();
  }
}
