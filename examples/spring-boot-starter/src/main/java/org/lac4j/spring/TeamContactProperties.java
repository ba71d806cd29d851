package org.lac4j.spring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.rules.answer.AnswerContact;

/** The settings that begin with {@code lac.team-contact}: how to reach the team where no coordinator answers. All public. */
public final class TeamContactProperties {

  private @Nullable String name;
  private @Nullable String telephone;
  private @Nullable String email;

  /** Creates the settings as they are by default: no contact. */
  public TeamContactProperties() {}

  /**
   * Returns {@code lac.team-contact.name}.
   *
   * @return the public name of the team; null if no contact is published
   */
  public @Nullable String getName() {
    return name;
  }

  /**
   * Sets {@code lac.team-contact.name}.
   *
   * @param name the public name of the team
   */
  public void setName(@Nullable String name) {
    this.name = name;
  }

  /**
   * Returns {@code lac.team-contact.telephone}.
   *
   * @return the telephone number; null if none is published
   */
  public @Nullable String getTelephone() {
    return telephone;
  }

  /**
   * Sets {@code lac.team-contact.telephone}.
   *
   * @param telephone the telephone number
   */
  public void setTelephone(@Nullable String telephone) {
    this.telephone = telephone;
  }

  /**
   * Returns {@code lac.team-contact.email}.
   *
   * @return the email address; null if none is published
   */
  public @Nullable String getEmail() {
    return email;
  }

  /**
   * Sets {@code lac.team-contact.email}.
   *
   * @param email the email address
   */
  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  Optional<AnswerContact> contact() {
    return Optional.ofNullable(name)
        .map(
            known ->
                new AnswerContact(
                    known,
                    Optional.ofNullable(telephone),
                    Optional.ofNullable(email),
                    ImmutableList.of(),
                    false));
  }
}
