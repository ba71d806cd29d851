package org.lac4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;

class PseudonymiserTest {

  private static final byte[] KEY =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final Pseudonymiser PSEUDONYMISER = Pseudonymiser.withKey(KEY);

  @Test
  void one_id_gets_one_pseudonym_of_32_hexadecimal_digits() {
    assertThat(PSEUDONYMISER.pseudonym("person", "P-1"))
        .isEqualTo(Pseudonymiser.withKey(KEY.clone()).pseudonym("person", "P-1"))
        .matches("[0-9a-f]{32}");
  }

  @Test
  void ids_kinds_and_keys_are_told_apart() {
    byte[] otherKey = KEY.clone();
    otherKey[0]++;

    assertThat(
            new String[] {
              PSEUDONYMISER.pseudonym("person", "P-1"),
              PSEUDONYMISER.pseudonym("person", "P-2"),
              PSEUDONYMISER.pseudonym("family", "P-1"),
              PSEUDONYMISER.pseudonym("personP", "-1"),
              Pseudonymiser.withKey(otherKey).pseudonym("person", "P-1")
            })
        .doesNotHaveDuplicates();
  }

  @Test
  void an_id_becomes_an_id_of_its_own_kind() {
    assertThat(PSEUDONYMISER.pseudonym(PersonId.of("X-1")).value())
        .isEqualTo(PSEUDONYMISER.pseudonym("person", "X-1"));
    assertThat(
            new String[] {
              PSEUDONYMISER.pseudonym(PersonId.of("X-1")).value(),
              PSEUDONYMISER.pseudonym(FamilyId.of("X-1")).value(),
              PSEUDONYMISER.pseudonym(GroupId.of("X-1")).value(),
              PSEUDONYMISER.pseudonym(IntroductionId.of("X-1")).value(),
              PSEUDONYMISER.pseudonym(AgreementId.of("X-1")).value(),
              PSEUDONYMISER.pseudonym(CoordinatorId.of("X-1")).value(),
              PSEUDONYMISER.pseudonym(FacilitatorId.of("X-1")).value()
            })
        .doesNotHaveDuplicates();
  }

  @Test
  void a_change_of_the_hosts_array_changes_nothing() {
    byte[] key = KEY.clone();
    Pseudonymiser pseudonymiser = Pseudonymiser.withKey(key);
    Arrays.fill(key, (byte) 0);

    assertThat(pseudonymiser.pseudonym("person", "P-1"))
        .isEqualTo(PSEUDONYMISER.pseudonym("person", "P-1"));
  }

  @Test
  void the_key_stands_in_no_text() {
    assertThat(PSEUDONYMISER.toString())
        .isEqualTo("Pseudonymiser[HmacSHA256, key withheld]")
        .doesNotContain(
            new String(KEY, StandardCharsets.US_ASCII), BaseEncoding.base16().encode(KEY));
  }

  @Test
  void a_short_key_is_refused_without_repeating_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pseudonymiser.withKey(Arrays.copyOf(KEY, 31)))
        .withMessage(
            "A key has 32 bytes or more, not 31: draw it from a SecureRandom and keep it in a key store.");
  }
}
