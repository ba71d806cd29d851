package org.lac4j.rules.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.lac4j.core.introduction.Setting;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;

/**
 * Whether a setting is right for an introduction.
 *
 * <p>No answer turns anyone away: an introduction made in the wrong setting stands, and a conversation comes first.
 * Immutable and thread-safe.
 *
 * @source P23
 */
public sealed interface SettingAnswer extends Decision {

  /**
   * A setting that is right.
   *
   * @param setting the setting, not a formal care-planning meeting
   */
  record RightSetting(Setting setting) implements SettingAnswer {
    /**
     * Checks the setting.
     *
     * @throws IllegalArgumentException if it is a formal care-planning meeting
     */
    public RightSetting {
      requireNonNull(setting, "setting");
      if (setting == Setting.FORMAL_CARE_PLANNING_MEETING) {
        throw new IllegalArgumentException(
            "A formal care-planning meeting is not the place for an introduction.");
      }
    }

    @Override
    public String outcome() {
      return "right-setting";
    }

    @Override
    public ImmutableList<Reason> reasons() {
      return SettingWording.RIGHT;
    }

    @Override
    public ImmutableMap<String, Object> details() {
      return ImmutableMap.of("setting", PlanWording.code(setting));
    }
  }

  /**
   * A formal care-planning meeting, where a good life conversation comes first.
   *
   * @source P23
   */
  record ConversationFirst() implements SettingAnswer {
    @Override
    public String outcome() {
      return "conversation-first";
    }

    @Override
    public ImmutableList<Reason> reasons() {
      return SettingWording.CONVERSATION_FIRST;
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return SettingWording.HAVE_A_CONVERSATION;
    }
  }

  /** A setting that nobody has told, which holds nothing up. */
  record NotKnown() implements SettingAnswer {
    @Override
    public String outcome() {
      return "not-known";
    }

    @Override
    public ImmutableList<Reason> reasons() {
      return SettingWording.NOT_KNOWN;
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return SettingWording.ASK;
    }
  }
}
