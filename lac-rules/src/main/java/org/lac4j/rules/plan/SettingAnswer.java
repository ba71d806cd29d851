package org.lac4j.rules.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.lac4j.core.introduction.Setting;
import org.lac4j.rules.Decision;
import org.lac4j.rules.Reason;
import org.lac4j.rules.internal.words.PlanMessage;
import org.lac4j.rules.words.Messages;

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
   * @param words the words of the reasons
   */
  record RightSetting(Setting setting, Messages words) implements SettingAnswer {
    /**
     * Checks the setting.
     *
     * @throws IllegalArgumentException if it is a formal care-planning meeting
     */
    public RightSetting {
      requireNonNull(setting, "setting");
      requireNonNull(words, "words");
      if (setting == Setting.FORMAL_CARE_PLANNING_MEETING) {
        throw new IllegalArgumentException(
            "A formal care-planning meeting is not the place for an introduction.");
      }
    }

    /**
     * Makes an answer in the library's own words.
     *
     * @param setting the setting
     * @throws IllegalArgumentException if it is a formal care-planning meeting
     */
    public RightSetting(Setting setting) {
      this(setting, Messages.english());
    }

    @Override
    public String outcome() {
      return "right-setting";
    }

    @Override
    public ImmutableList<Reason> reasons() {
      return new PlanWording(words).because(PlanMessage.RIGHT_SETTING);
    }

    @Override
    public ImmutableMap<String, Object> details() {
      return ImmutableMap.of("setting", PlanWording.code(setting));
    }
  }

  /**
   * A formal care-planning meeting, where a good life conversation comes first.
   *
   * @param words the words of the reasons
   * @source P23
   */
  record ConversationFirst(Messages words) implements SettingAnswer {
    /** Checks that nothing is null. */
    public ConversationFirst {
      requireNonNull(words, "words");
    }

    /** Makes an answer in the library's own words. */
    public ConversationFirst() {
      this(Messages.english());
    }

    @Override
    public String outcome() {
      return "conversation-first";
    }

    @Override
    public ImmutableList<Reason> reasons() {
      return new PlanWording(words).because(PlanMessage.CONVERSATION_FIRST);
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return new PlanWording(words)
          .steps(PlanMessage.HAVE_CONVERSATION, PlanMessage.INTRODUCTION_STAYS);
    }
  }

  /**
   * A setting that nobody has told, which holds nothing up.
   *
   * @param words the words of the reasons
   */
  record NotKnown(Messages words) implements SettingAnswer {
    /** Checks that nothing is null. */
    public NotKnown {
      requireNonNull(words, "words");
    }

    /** Makes an answer in the library's own words. */
    public NotKnown() {
      this(Messages.english());
    }

    @Override
    public String outcome() {
      return "not-known";
    }

    @Override
    public ImmutableList<Reason> reasons() {
      return new PlanWording(words).because(PlanMessage.SETTING_NOT_KNOWN);
    }

    @Override
    public ImmutableList<String> nextSteps() {
      return new PlanWording(words).steps(PlanMessage.SETTING_GO_ON);
    }
  }
}
