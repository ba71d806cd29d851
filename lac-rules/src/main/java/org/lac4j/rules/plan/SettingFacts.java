package org.lac4j.rules.plan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.lac4j.core.introduction.Introduction;
import org.lac4j.core.introduction.Setting;

/**
 * Where someone was introduced, or is about to be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param setting the setting; empty if it is not known
 * @source P23
 */
public record SettingFacts(Optional<Setting> setting) {

  /** Checks that nothing is null. */
  public SettingFacts {
    requireNonNull(setting, "setting");
  }

  /**
   * Obtains the facts of a setting.
   *
   * @param setting the setting
   * @return the facts
   */
  public static SettingFacts of(Setting setting) {
    return new SettingFacts(Optional.of(setting));
  }

  /**
   * Obtains the facts of an introduction.
   *
   * @param introduction the introduction
   * @return the facts
   */
  public static SettingFacts of(Introduction introduction) {
    return new SettingFacts(introduction.setting());
  }
}
