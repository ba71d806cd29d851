package org.lac4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.lac4j.core.LacDomain;

@Domain(LacDomain.class)
@Domain(DomainContext.Global.class)
class PlaceProperties {

  @Property
  void a_postcode_is_read_back_in_any_case_and_spacing(
      @ForAll Postcode postcode, @ForAll boolean lower, @ForAll boolean spaced) {
    String text = postcode.text();
    text = lower ? text.toLowerCase(Locale.ROOT) : text;
    text = spaced ? text.replace("", " ") : text.replace(" ", "");

    assertThat(Postcode.parse(text)).isEqualTo(postcode);
    Statistics.collect(postcode.kind());
    Statistics.coverage(
        kinds -> {
          for (Postcode.Kind kind : EnumSet.complementOf(EnumSet.of(Postcode.Kind.HISTORIC))) {
            kinds.check(kind).count(count -> count > 0);
          }
        });
  }

  @Property
  void a_postcode_is_read_back_whatever_stands_between_and_around(
      @ForAll Postcode postcode,
      @ForAll("separators") String between,
      @ForAll("separators") String around) {
    String text = around + postcode.text().replace(" ", between) + around;

    assertThat(Postcode.tryParse(text)).contains(postcode);
    assertThat(Postcode.ofIssued(text)).isEqualTo(postcode);
    assertThat(Postcode.suggest(text)).isEmpty();
  }

  @Property
  void what_directories_list_is_read_back(@ForAll("issued") String text) {
    Postcode postcode = Postcode.ofIssued(text);

    assertThat(Postcode.ofIssued(postcode.text())).isEqualTo(postcode);
    assertThat(Postcode.tryParse(text).isPresent())
        .isEqualTo(postcode.kind() != Postcode.Kind.HISTORIC);
    Statistics.label("historic")
        .collect(postcode.kind() == Postcode.Kind.HISTORIC)
        .coverage(checker -> checker.check(true).percentage(share -> share > 5));
  }

  @Provide
  Arbitrary<String> issued() {
    return Arbitraries.oneOf(
        PlaceArbitraries.postcodes().map(Postcode::text),
        Combinators.combine(
                Arbitraries.of("NPT", "W1M", "W1N", "W1R", "W1V", "W1X", "W1Y"),
                Arbitraries.strings().numeric().ofLength(1),
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(2),
                Arbitraries.of("", " ", "  "))
            .as((outward, digit, letters, space) -> outward + space + digit + letters));
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of("", " ", "-", ".", "\u2013", "\u00a0", "\u200b", ", ");
  }

  @Property
  void a_refused_postcode_is_never_repeated(@ForAll("markedTexts") String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Postcode.parse(text))
        .satisfies(e -> assertThat(e.toString()).doesNotContain(text.strip()));
  }

  @Property
  void a_uprn_is_read_back_with_and_without_its_zeros(@ForAll Uprn uprn) {
    assertThat(Uprn.parse(uprn.text())).isEqualTo(uprn);
    assertThat(Uprn.parse(Long.toString(uprn.toLong()))).isEqualTo(uprn);
  }

  @Property
  void a_gss_code_is_read_back_in_any_case(@ForAll GssCode code) {
    assertThat(GssCode.parse(code.text().toLowerCase(Locale.ROOT))).isEqualTo(code);
    assertThat(GssCode.from(code.toAreaCode())).isEqualTo(Optional.of(code));
  }

  @Property
  void a_gss_code_is_of_the_kind_that_lists_its_entity(@ForAll GssCode code) {
    GssKind kind = code.kind();
    assertThat(kind == GssKind.OTHER || kind.entities().contains(code.entity())).isTrue();
  }

  @Property
  void a_map_reference_is_read_back(@ForAll GridSquare square) {
    assertThat(GridSquare.parse(square.toString())).isEqualTo(square);
    assertThat(GridReference.parse(square.toString())).isEqualTo(square.southWest());
  }

  @Property
  void a_point_lies_in_its_square_and_less_than_a_side_from_its_corner(
      @ForAll GridReference point, @ForAll GridSquare any) {
    GridSquare square = point.toSquare(any.sizeMetres());

    assertThat(square.contains(point)).isTrue();
    assertThat(point.easting() - square.southWest().easting())
        .isBetween(0.0, Math.nextDown((double) any.sizeMetres()));
    assertThat(point.northing() - square.southWest().northing())
        .isBetween(0.0, Math.nextDown((double) any.sizeMetres()));
  }

  @Property
  void a_point_lies_in_one_square_of_a_size(
      @ForAll GridReference point, @ForAll GridSquare square) {
    Assume.that(!square.equals(point.toSquare(square.sizeMetres())));
    assertThat(square.contains(point)).isFalse();
  }

  @Property
  void points_are_read_back(@ForAll GridReference grid, @ForAll LonLat lonLat) {
    assertThat(GridReference.parse(grid.toString())).isEqualTo(grid);
    assertThat(LonLat.parse(lonLat.toString())).isEqualTo(lonLat);
  }

  /** Texts that are no postcode, of the length of one and longer. */
  @Provide
  Arbitrary<String> markedTexts() {
    return Arbitraries.strings().alpha().numeric().ofMinLength(3).ofMaxLength(60).map(s -> s + "!");
  }
}
