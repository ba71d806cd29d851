package org.lac4j.core;

import static java.util.Objects.requireNonNull;

import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.introduction.IntroductionId;
import org.lac4j.core.person.FamilyId;
import org.lac4j.core.person.GroupId;
import org.lac4j.core.person.PersonId;
import org.lac4j.core.team.CoordinatorId;
import org.lac4j.core.team.FacilitatorId;

/**
 * Replaces ids in data that leaves the team: one id always gets one pseudonym, and only the holder of the key can tell
 * which.
 *
 * <p>A pseudonym is the HMAC-SHA256 (RFC 2104) of the kind of id and the id, cut to 128 bits. The same id of another
 * kind, or under another key, gets a pseudonym that has nothing to do with it. Whoever holds the key can try all ids, so
 * pseudonymised data is still personal data: keep the key apart from it, and use a new key for each release that should
 * not be joined with the others.
 *
 * <p>Immutable and thread-safe. The key is copied, and stands in no text that this class produces.
 */
public final class Pseudonymiser {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int MIN_KEY_BYTES = 32;
  private static final int PSEUDONYM_BYTES = 16;
  private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

  private final SecretKey key;

  private Pseudonymiser(SecretKey key) {
    this.key = key;
  }

  /**
   * Obtains a pseudonymiser with a secret key, for example from the host's key store.
   *
   * @param key the key, 32 bytes or more, drawn at random
   * @return the pseudonymiser
   * @throws IllegalArgumentException if the key is shorter than 32 bytes
   */
  public static Pseudonymiser withKey(byte[] key) {
    if (key.length < MIN_KEY_BYTES) {
      throw new IllegalArgumentException(
          "A key has "
              + MIN_KEY_BYTES
              + " bytes or more, not "
              + key.length
              + ": draw it from a SecureRandom and keep it in a key store.");
    }
    return new Pseudonymiser(new SecretKeySpec(key, ALGORITHM));
  }

  /**
   * Computes the pseudonym of an id.
   *
   * @param kind what the id names, for example "person"; one id gets a different pseudonym for each kind
   * @param id the id
   * @return 32 lower-case hexadecimal digits
   */
  public String pseudonym(String kind, String id) {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
    Mac mac = mac();
    // The length in front keeps ("ab", "c") and ("a", "bc") apart.
    mac.update((kind.length() + ":" + kind).getBytes(StandardCharsets.UTF_8));
    byte[] digest = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
    return HEX.encode(Arrays.copyOf(digest, PSEUDONYM_BYTES));
  }

  /**
   * Replaces the id of a person.
   *
   * @param id the id
   * @return the pseudonym as an id
   */
  public PersonId pseudonym(PersonId id) {
    return PersonId.of(pseudonym("person", id.value()));
  }

  /**
   * Replaces the id of a family.
   *
   * @param id the id
   * @return the pseudonym as an id
   */
  public FamilyId pseudonym(FamilyId id) {
    return FamilyId.of(pseudonym("family", id.value()));
  }

  /**
   * Replaces the id of a community group.
   *
   * @param id the id
   * @return the pseudonym as an id
   */
  public GroupId pseudonym(GroupId id) {
    return GroupId.of(pseudonym("community-group", id.value()));
  }

  /**
   * Replaces the id of an introduction.
   *
   * @param id the id
   * @return the pseudonym as an id
   */
  public IntroductionId pseudonym(IntroductionId id) {
    return IntroductionId.of(pseudonym("introduction", id.value()));
  }

  /**
   * Replaces the id of a shared agreement.
   *
   * @param id the id
   * @return the pseudonym as an id
   */
  public AgreementId pseudonym(AgreementId id) {
    return AgreementId.of(pseudonym("agreement", id.value()));
  }

  /**
   * Replaces the id of a coordinator.
   *
   * @param id the id
   * @return the pseudonym as an id
   */
  public CoordinatorId pseudonym(CoordinatorId id) {
    return CoordinatorId.of(pseudonym("coordinator", id.value()));
  }

  /**
   * Replaces the id of a Community Facilitator.
   *
   * @param id the id
   * @return the pseudonym as an id
   */
  public FacilitatorId pseudonym(FacilitatorId id) {
    return FacilitatorId.of(pseudonym("facilitator", id.value()));
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
    }
  }

  /** Returns what it does, without the key. */
  @Override
  public String toString() {
    return "Pseudonymiser[" + ALGORITHM + ", key withheld]";
  }
}
