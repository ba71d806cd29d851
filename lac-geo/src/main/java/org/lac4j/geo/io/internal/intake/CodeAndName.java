package org.lac4j.geo.io.internal.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.lac4j.geo.boundary.BoundaryFeature;
import org.lac4j.geo.boundary.BoundaryFile;
import org.lac4j.geo.boundary.Fault;
import org.lac4j.geo.boundary.ReadOptions;
import org.lac4j.geo.boundary.internal.FaultWording;

/**
 * The attributes that hold an area's code and name, found by what they hold and by the usual names.
 *
 * <p>A code has a usual name, or values of which nine in ten look like GSS codes; of several the one that tells features
 * apart wins, then the one with both marks, then that of the finest areas. The name goes with the code by its stem, has a usual
 * name, or is text that tells features apart. Counters never win. Where there is no code the name is the code too.
 *
 * @param code the attribute that holds the code; {@link ReadOptions#FEATURE_NUMBER} if features are numbered
 * @param name the attribute that holds the name; {@link ReadOptions#FEATURE_NUMBER} if there is none and features are numbered
 * @param byContent whether an attribute was found by what it holds rather than by its name
 */
public record CodeAndName(String code, String name, boolean byContent) {

  /** Finds the two attributes; what can't be found goes to the faults. */
  public static Optional<CodeAndName> find(
      BoundaryFile file, ReadOptions options, FaultList faults) {
    return new Search(file, options, faults).find();
  }

  /** Whether an attribute is the one that the options name for code or name, or looks like a code. */
  public static boolean mayBeCode(String attribute, ReadOptions options) {
    return AttributeName.isCode(attribute)
        || Stream.of(options.codeAttribute(), options.nameAttribute())
            .flatMap(Optional::stream)
            .anyMatch(attribute::equals);
  }

  /** The year in an official code attribute, 2013 in WD13CD; empty if it is another. */
  OptionalInt vintageYear() {
    return AttributeName.vintageYear(code);
  }

  /** The code's text in a feature; empty if it has none. */
  Optional<String> codeOf(BoundaryFeature feature) {
    return text(feature, code);
  }

  /** The name's text in a feature; empty if it has none. */
  Optional<String> nameOf(BoundaryFeature feature) {
    return text(feature, name);
  }

  private static Optional<String> text(BoundaryFeature feature, String attribute) {
    return attribute.equals(ReadOptions.FEATURE_NUMBER)
        ? Optional.of(Integer.toString(feature.number()))
        : AttributeText.of(feature, attribute);
  }

  /** What a person should know of the choice; empty if the usual names or the options settled it. */
  Optional<String> note() {
    if (!byContent) {
      return Optional.empty();
    }
    return Optional.of(
        code.equals(name)
            ? "there are no codes: the names in "
                + FaultWording.shorten(name)
                + " are the codes too"
            : "codes are taken from "
                + FaultWording.shorten(code)
                + " and names from "
                + FaultWording.shorten(name)
                + ", by what they hold");
  }

  /** One search. */
  private static final class Search {
    private final BoundaryFile file;
    private final ReadOptions options;
    private final FaultList faults;
    private final ImmutableList<AttributeValues> all;

    Search(BoundaryFile file, ReadOptions options, FaultList faults) {
      this.file = file;
      this.options = options;
      this.faults = faults;
      this.all =
          file.attributeNames().stream()
              .map(attribute -> AttributeValues.of(attribute, file))
              .collect(ImmutableList.toImmutableList());
    }

    Optional<CodeAndName> find() {
      boolean numbered = options.codeAttribute().equals(Optional.of(ReadOptions.FEATURE_NUMBER));
      if (options.codeAttribute().isPresent() && !numbered) {
        return given("code", options.codeAttribute().get())
            .flatMap(code -> name(code).map(name -> new CodeAndName(code, name, false)));
      }
      if (numbered) {
        Optional<String> name =
            options.nameAttribute().isPresent()
                ? given("name", options.nameAttribute().get())
                : bestName("").or(() -> Optional.of(ReadOptions.FEATURE_NUMBER));
        return name.map(found -> new CodeAndName(ReadOptions.FEATURE_NUMBER, found, false));
      }
      ImmutableList<String> codes = codes();
      if (codes.size() > 1) {
        faults.add(several("code", codes));
        options.nameAttribute().ifPresent(name -> given("name", name));
        return Optional.empty();
      }
      if (codes.isEmpty()) {
        return namesOnly();
      }
      String code = codes.get(0);
      return name(code)
          .map(
              name ->
                  new CodeAndName(
                      code,
                      name,
                      !AttributeName.isCode(code)
                          || !(AttributeName.isName(name) || options.nameAttribute().isPresent())));
    }

    private Optional<CodeAndName> namesOnly() {
      if (options.nameAttribute().isPresent()) {
        return given("name", options.nameAttribute().get())
            .map(name -> new CodeAndName(name, name, true));
      }
      Optional<String> name = bestName("");
      if (name.isEmpty()) {
        faults.add(none("code"));
        ImmutableList<String> names = names("");
        faults.add(names.isEmpty() ? none("name") : several("name", names));
      }
      return name.map(found -> new CodeAndName(found, found, true));
    }

    /** The attributes that may hold the code, none of them better than another. */
    private ImmutableList<String> codes() {
      ImmutableList<AttributeValues> fitting =
          only(
              all,
              values ->
                  !AttributeName.isCounter(values.attribute())
                      && (AttributeName.isCode(values.attribute()) || values.looksLikeGss()));
      Optional<String> partnerOf = options.nameAttribute();
      ImmutableList<AttributeValues> apart = tellingApart(fitting);
      ImmutableList<AttributeValues> paired =
          only(
              apart,
              values ->
                  partnerOf.isPresent()
                      && AttributeName.arePair(values.attribute(), partnerOf.get()));
      return names(
          best(
              best(paired.isEmpty() ? apart : paired, values -> -marks(values)),
              values -> AttributeName.fineness(values.attribute())));
    }

    private static int marks(AttributeValues values) {
      return (AttributeName.isCode(values.attribute()) ? 1 : 0) + (values.looksLikeGss() ? 1 : 0);
    }

    private Optional<String> name(String code) {
      if (options.nameAttribute().isPresent()) {
        return given("name", options.nameAttribute().get());
      }
      Optional<String> best = bestName(code);
      if (best.isEmpty()) {
        ImmutableList<String> names = names(code);
        faults.add(names.isEmpty() ? none("name") : several("name", names));
      }
      return best;
    }

    private Optional<String> bestName(String code) {
      ImmutableList<String> names = names(code);
      return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** The attributes that may hold the name, none of them better than another. */
    private ImmutableList<String> names(String code) {
      ImmutableList<AttributeValues> others =
          only(
              all,
              values ->
                  !values.attribute().equals(code) && !AttributeName.isCounter(values.attribute()));
      ImmutableList<AttributeValues> paired =
          only(others, values -> AttributeName.arePair(code, values.attribute()));
      ImmutableList<AttributeValues> usual =
          only(others, values -> AttributeName.isName(values.attribute()));
      ImmutableList<AttributeValues> text =
          only(
              others,
              values ->
                  values.isDistinctText(file.features().size())
                      && !AttributeName.isCode(values.attribute()));
      if (!paired.isEmpty()) {
        return names(paired);
      }
      return usual.isEmpty()
          ? names(best(text, values -> -nameMarks(values)))
          : names(
              best(
                  tellingApart(usual),
                  values ->
                      AttributeName.fineness(values.attribute().replaceAll("(?i)nm$", "CD"))));
    }

    private static int nameMarks(AttributeValues values) {
      return (AttributeName.isPlace(values.attribute()) ? 2 : 0)
          + (values.readsLikeNames() ? 1 : 0);
    }

    private static ImmutableList<AttributeValues> tellingApart(
        ImmutableList<AttributeValues> fitting) {
      int most = fitting.stream().mapToInt(AttributeValues::distinct).max().orElse(0);
      return only(fitting, values -> values.tellsApartAsWellAs(most));
    }

    private static ImmutableList<AttributeValues> best(
        ImmutableList<AttributeValues> fitting, ToIntFunction<AttributeValues> rank) {
      int least = fitting.stream().mapToInt(rank).min().orElse(0);
      return only(fitting, values -> rank.applyAsInt(values) == least);
    }

    private static ImmutableList<AttributeValues> only(
        ImmutableList<AttributeValues> fitting, Predicate<AttributeValues> condition) {
      return fitting.stream().filter(condition).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<String> names(ImmutableList<AttributeValues> fitting) {
      return fitting.stream()
          .map(AttributeValues::attribute)
          .collect(ImmutableList.toImmutableList());
    }

    private Optional<String> given(String what, String attribute) {
      ImmutableSet<String> attributes = file.attributeNames();
      if (attributes.contains(attribute)) {
        return Optional.of(attribute);
      }
      faults.add(
          Fault.of(
              "there is no attribute " + FaultWording.shorten(attribute) + " for the " + what,
              "give one of the attributes that there are: " + list(attributes)));
      return Optional.empty();
    }

    private Fault none(String what) {
      return Fault.of("no attribute looks like the areas' " + what, cure(what));
    }

    private Fault several(String what, ImmutableList<String> fitting) {
      return Fault.of(
          "several attributes look like the areas' " + what + ": " + list(fitting), cure(what));
    }

    private String cure(String what) {
      return "say which one holds the "
          + what
          + " (on the command line --"
          + what
          + "); the attributes are: "
          + list(file.attributeNames());
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
}
