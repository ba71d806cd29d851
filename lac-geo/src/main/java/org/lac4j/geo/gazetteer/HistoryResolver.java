package org.lac4j.geo.gazetteer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lac4j.core.place.Location;
import org.lac4j.geo.coverage.CoverageHistory;
import org.lac4j.geo.coverage.Vintage;

/**
 * Tells where a location lay on a day, by the boundaries that counted then.
 *
 * <p>The directories of postcodes and properties are the same for every day, and keep one point for each. A postcode that
 * the directory retired in a month (ONSPD's {@code doterm}) is placed by its last point up to the end of that month, and
 * is retired after it; one that it introduced in a month ({@code dointr}) is not in use before that month. One that was
 * retired and later introduced again counts from its last introduction only, and points and large users are those of the
 * directory's edition.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * HistoryResolver resolver = HistoryResolver.of(history, each -> each.withPostcodes(postcodes));
 * Optional<DatedPlacement> then = resolver.resolve(home, LocalDate.of(2014, 3, 1));
 * }</pre>
 */
public final class HistoryResolver {

  private final CoverageHistory history;
  private final ImmutableMap<Vintage, CoverageResolver> resolvers;

  private HistoryResolver(
      CoverageHistory history, ImmutableMap<Vintage, CoverageResolver> resolvers) {
    this.history = history;
    this.resolvers = resolvers;
  }

  /**
   * Obtains a resolver; builds the index of every vintage.
   *
   * @param history the boundaries by date
   * @param configuration adds to each vintage's resolver what it knows of postcodes and properties; {@link
   *     UnaryOperator#identity()} adds nothing
   * @return the resolver
   * @throws IllegalArgumentException if a coverage has neither of the two coordinate systems that {@link
   *     CoverageResolver} takes
   */
  public static HistoryResolver of(
      CoverageHistory history, UnaryOperator<CoverageResolver> configuration) {
    return new HistoryResolver(
        history,
        Maps.toMap(
            history.vintages(),
            vintage -> configuration.apply(CoverageResolver.of(history.index(vintage)))));
  }

  /**
   * Tells where a location lay on a day.
   *
   * @param location the location
   * @param asOf the day
   * @return where it lay, and by which vintage; empty before the first vintage
   */
  public Optional<DatedPlacement> resolve(Location location, LocalDate asOf) {
    requireNonNull(location, "location");
    return history
        .vintage(asOf)
        .map(
            vintage ->
                new DatedPlacement(
                    requireNonNull(resolvers.get(vintage), "resolver").resolve(location, asOf),
                    vintage));
  }
}
