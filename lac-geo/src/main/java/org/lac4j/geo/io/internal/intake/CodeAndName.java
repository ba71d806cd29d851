package org.lac4j.geo.io.internal.intake;

import static java.util.Locale.ROOT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.boundary.internal.FaultWording;

/**
 * The attributes that hold an area's code and name, found by the usual patterns.
 *
 * <p>The Office for National Statistics writes {@code WD13CD} and {@code WD13NM}, councils {@code code} and {@code name},
 * {@code area_code} and {@code area_name} and the like, in any case. What the two have in front is their stem: a name with
 * the code's stem goes before any other.
 *
 * @param code the attribute that holds the code
 * @param name the attribute that holds the name
 */
public record CodeAndName(String code, String name) {

  private static final String STEMS = "area|ward|district|lac|lac_?area|lad|lsoa|msoa|gss|ons";
  private static final Pattern CODE = pattern("cd", "code");
  private static final Pattern NAME = pattern("nm", "name");

  private static Pattern pattern(String official, String plain) {
    return Pattern.compile(
        "(?<official>[a-z]{2,8}[0-9]{2})" + official + "|(?:(?<plain>" + STEMS + ")_?)?" + plain,
        Pattern.CASE_INSENSITIVE);
  }

  /**
   * Finds the two attributes; what can't be found goes to the faults.
   *
   * @return the attributes; empty if there is a fault
   */
  public static Optional<CodeAndName> find(
      ImmutableSet<String> attributes, ReadOptions options, FaultList faults) {
    Optional<String> givenCode = options.codeAttribute();
    Optional<String> givenName = options.nameAttribute();
    Optional<String> code =
        givenCode.isPresent()
            ? given("code", givenCode.get(), attributes, faults)
            : search("code", CODE, givenName.flatMap(name -> stem(NAME, name)), attributes, faults);
    Optional<String> name =
        givenName.isPresent()
            ? given("name", givenName.get(), attributes, faults)
            : search("name", NAME, code.flatMap(found -> stem(CODE, found)), attributes, faults);
    return code.flatMap(c -> name.map(n -> new CodeAndName(c, n)));
  }

  /** Whether an attribute is the one that the options name for code or name, or looks like a code. */
  public static boolean mayBeCode(String attribute, ReadOptions options) {
    return stem(CODE, attribute).isPresent()
        || Stream.of(options.codeAttribute(), options.nameAttribute())
            .flatMap(Optional::stream)
            .anyMatch(attribute::equals);
  }

  /** The year in an official code attribute, 2013 in WD13CD; empty if it is another. */
  public static OptionalInt vintageYear(String codeAttribute) {
    Matcher matcher = CODE.matcher(codeAttribute);
    if (!matcher.matches() || matcher.group("official") == null) {
      return OptionalInt.empty();
    }
    String official = matcher.group("official");
    return OptionalInt.of(2000 + Integer.parseInt(official.substring(official.length() - 2)));
  }

  private static Optional<String> given(
      String what, String attribute, ImmutableSet<String> attributes, FaultList faults) {
    if (attributes.contains(attribute)) {
      return Optional.of(attribute);
    }
    faults.add(
        Fault.of(
            "there is no attribute " + FaultWording.shorten(attribute) + " for the " + what,
            "give one of the attributes that there are: " + list(attributes)));
    return Optional.empty();
  }

  private static Optional<String> search(
      String what,
      Pattern pattern,
      Optional<String> stem,
      ImmutableSet<String> attributes,
      FaultList faults) {
    ImmutableList<String> fitting =
        attributes.stream()
            .filter(attribute -> stem(pattern, attribute).isPresent())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> partners =
        fitting.stream()
            .filter(attribute -> stem.isPresent() && stem.equals(stem(pattern, attribute)))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> best = partners.isEmpty() ? fitting : partners;
    if (best.size() == 1) {
      return Optional.of(best.get(0));
    }
    faults.add(
        Fault.of(
            best.isEmpty()
                ? "no attribute looks like the areas' " + what
                : "several attributes look like the areas' " + what + ": " + list(best),
            "say which one holds the "
                + what
                + " (on the command line --"
                + what
                + "); the attributes are: "
                + list(attributes)));
    return Optional.empty();
  }

  /** The part in front of "CD" or "code", without its underscores, in lower case; empty if the attribute doesn't fit. */
  private static Optional<String> stem(Pattern pattern, String attribute) {
    Matcher matcher = pattern.matcher(attribute);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String official = matcher.group("official");
    String plain = matcher.group("plain");
    String stem = official != null ? official : plain != null ? plain : "";
    return Optional.of(stem.replace("_", "").toLowerCase(ROOT));
  }

  private static String list(Iterable<String> attributes) {
    ImmutableList<String> names =
        ImmutableList.copyOf(attributes).stream()
            .map(FaultWording::shorten)
            .collect(ImmutableList.toImmutableList());
    if (names.isEmpty()) {
      return "none";
    }
    int told = Math.min(names.size(), 30);
    String text = String.join(", ", names.subList(0, told));
    return told == names.size() ? text : text + " and " + (names.size() - told) + " more";
  }
}
