package org.lac4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lac4j.core.place.Postcode.Kind;

class PostcodeTest {

  private static final String START =
      "A postcode has an outward and an inward part, for example YO24 4AB. ";

  @ParameterizedTest
  @CsvSource({
    "yo244ab, YO24 4AB, STANDARD",
    "'  Yo 24 4 aB ', YO24 4AB, STANDARD",
    "YO1 7HH, YO1 7HH, STANDARD",
    "m11ae, M1 1AE, STANDARD",
    "b338th, B33 8TH, STANDARD",
    "cr26xh, CR2 6XH, STANDARD",
    "n1c4ag, N1C 4AG, STANDARD",
    "w1a0ax, W1A 0AX, STANDARD",
    "ec1a1bb, EC1A 1BB, STANDARD",
    "sw1a1aa, SW1A 1AA, STANDARD",
    "gx111aa, GX11 1AA, STANDARD",
    "je23ab, JE2 3AB, STANDARD",
    "im11ag, IM1 1AG, STANDARD",
    "bf12at, BF1 2AT, STANDARD",
    "bx11lt, BX1 1LT, STANDARD",
    "xm45hq, XM4 5HQ, STANDARD",
    "gir0aa, GIR 0AA, GIROBANK",
    "bfpo57, BFPO 57, FORCES",
    "BFPO c/o 1234, BFPO 1234, FORCES",
    "ascn1zz, ASCN 1ZZ, TERRITORY",
    "BBND1ZZ, BBND 1ZZ, TERRITORY",
    "biqq 1zz, BIQQ 1ZZ, TERRITORY",
    "fiqq 1zz, FIQQ 1ZZ, TERRITORY",
    "pcrn 1zz, PCRN 1ZZ, TERRITORY",
    "siqq 1zz, SIQQ 1ZZ, TERRITORY",
    "sthl 1zz, STHL 1ZZ, TERRITORY",
    "tdcu 1zz, TDCU 1ZZ, TERRITORY",
    "tkca 1zz, TKCA 1ZZ, TERRITORY",
    "ai 2640, AI-2640, TERRITORY",
    "ky1 1100, KY1-1100, TERRITORY",
    "msr-1110, MSR 1110, TERRITORY",
    "vg 1110, VG1110, TERRITORY",
    "hm12, HM 12, TERRITORY",
    "hmax, HM AX, TERRITORY",
    "wk10, WK 10, TERRITORY"
  })
  void every_form_is_read_in_any_case_and_spacing(String text, String canonical, Kind kind) {
    Postcode postcode = Postcode.parse(text);

    assertThat(postcode).hasToString(canonical).isEqualTo(new Postcode(canonical));
    assertThat(postcode.kind()).isEqualTo(kind);
  }

  @Test
  void spaces_that_nobody_sees_are_spaces() {
    assertThat(Postcode.parse("YO24\u00a04AB\u200b\ufeff")).hasToString("YO24 4AB");
  }

  @ParameterizedTest
  @CsvSource({
    "YO24 4AB, YO24, 4AB",
    "GIR 0AA, GIR, 0AA",
    "BFPO 57, BFPO, 57",
    "AI-2640, AI-2640, ''"
  })
  void the_space_parts_outward_from_inward(String text, String outward, String inward) {
    Postcode postcode = Postcode.parse(text);

    assertThat(postcode.outward()).isEqualTo(outward);
    assertThat(postcode.inward()).isEqualTo(inward);
  }

  @ParameterizedTest
  @CsvSource({
    "Y024 4AB, 'Character 2 is the digit 0: perhaps the letter O was meant.'",
    "YO24 4A8, 'Character 8 is the digit 8: perhaps the letter B was meant.'",
    "' YOZ4 4AB', 'Character 4 is the letter Z: perhaps the digit 2 was meant.'",
    "YO24 AAB, 'This one, of 7 letters and digits, fits no form.'",
    "YO2A OAB, 'Character 6 is the letter O: perhaps the digit 0 was meant.'",
    "Y0Z4 4AB, 'Character 2 is the digit 0: perhaps the letter O was meant.'",
    "1S1 4AB, 'Character 1 is the digit 1: perhaps the letter L was meant.'",
    "YO24, 'This is the first part alone: add the second, a digit and two letters.'",
    "SN10, 'This is the first part alone: add the second, a digit and two letters.'",
    "YO24+4AB, 'Character 5 is neither a letter from A to Z nor a digit: leave it out.'",
    "NPT 9ZB, 'Postcodes that begin so are no longer in use: give the one that replaced it.'",
    "W1V 4AB, 'Postcodes that begin so are no longer in use: give the one that replaced it.'",
    "YO24 4ÄB, 'Character 7 is neither a letter from A to Z nor a digit: leave it out.'",
    "ZZ99 3VZ, 'ZZ99 stands for no fixed address, abroad or unknown: say so instead of giving a postcode.'",
    "'  ', 'This one is empty.'",
    "YO24 4AB YO24 4AB, 'This one, of 14 letters and digits, fits no form.'",
    "QO24 4AB, 'This one, of 7 letters and digits, fits no form.'",
    "YI24 4AB, 'Character 2 is the letter I: perhaps the letter L was meant.'",
    "XA1 1AA, 'This one, of 6 letters and digits, fits no form.'",
    "YO24 4CB, 'This one, of 7 letters and digits, fits no form.'",
    "BFPO 0, 'This one, of 5 letters and digits, fits no form.'",
    "ABCD 1ZZ, 'This one, of 7 letters and digits, fits no form.'"
  })
  void a_refusal_says_what_is_wrong(String text, String cure) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Postcode.parse(text))
        .withMessage(START + cure)
        .withNoCause();
  }

  @Test
  void a_long_text_is_refused_by_its_length() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Postcode.parse("1".repeat(100_000)))
        .withMessage("A postcode has 8 characters at most, not 100000.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yo24 4ab", "YO244AB", "YO24  4AB", "YO24-4AB", " YO24 4AB. "})
  void the_constructor_gives_the_canonical_form(String text) {
    assertThat(new Postcode(text)).isEqualTo(Postcode.valueOf("YO24 4AB"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "YO1 9QN.",
        "YO1-9QN",
        "yo19qn",
        "YO1\u20139QN,",
        "\uff39\uff2f\uff11\u3000\uff19\uff31\uff2e",
        "(YO1\u00a09QN)",
        "YO1\u00ad9QN\u200e"
      })
  void what_people_type_is_read(String text) {
    assertThat(Postcode.tryParse(text)).contains(new Postcode("YO1 9QN"));
  }

  @ParameterizedTest
  @CsvSource({"YO1O 5DD, YO10 5DD", "YOI 9QN, YO1 9QN", "BS1 SAA, BS1 5AA"})
  void what_looks_alike_is_suggested_and_not_taken(String typed, String meant) {
    assertThat(Postcode.tryParse(typed)).isEmpty();
    assertThat(Postcode.suggest(typed)).contains(new Postcode(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"YO1 9QN", "hello", "", "ZZ99 3VZ", "YO24 4AB YO24 4AB"})
  void nothing_is_suggested_for_what_is_right_or_resembles_nothing(String text) {
    assertThat(Postcode.suggest(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NPT9ZB, NPT 9ZB, HISTORIC",
    "W1V  4AB, W1V 4AB, HISTORIC",
    "w1m 1aa, W1M 1AA, HISTORIC",
    "YO1  9QN, YO1 9QN, STANDARD",
    "GIR 0AA, GIR 0AA, GIROBANK",
    "BFPO 57, BFPO 57, FORCES",
    "JE2 3XP, JE2 3XP, STANDARD",
    "IM1 1AA, IM1 1AA, STANDARD"
  })
  void directories_may_list_every_form_that_was_ever_issued(
      String text, String canonical, Kind kind) {
    Postcode postcode = Postcode.ofIssued(text);

    assertThat(postcode).hasToString(canonical).isEqualTo(new Postcode(canonical));
    assertThat(postcode.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"YO1O 5DD", "NPT", "hello", "12345", ""})
  void what_was_never_issued_is_refused(String text) {
    assertThatExceptionOfType(PlaceFormatException.class).isThrownBy(() -> Postcode.ofIssued(text));
  }

  @Test
  void a_dotless_i_is_no_i() {
    assertThatIllegalArgumentException().isThrownBy(() -> Postcode.parse("g\u0131r0aa"));
  }
}
