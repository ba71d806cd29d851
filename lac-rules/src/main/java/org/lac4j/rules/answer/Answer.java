package org.lac4j.rules.answer;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.lac4j.core.place.Area;

/**
 * An answer that may be shown as it is: to a person, to whoever introduces them, or to staff.
 *
 * <p>It holds nothing that is not public: no absence and its dates, and no id that means nothing outside. {@link
 * org.lac4j.core.json.LacJson} writes it, with a schema and a version.
 *
 * <p>Immutable and thread-safe.
 *
 * @source P11, P13, P24, P26, R11
 */
@Value.Immutable
public interface Answer extends WithAnswer {

  /**
   * Returns what the answer is, as a code.
   *
   * @return "eligible", "outside-coverage", "conversation-not-wanted" or "undetermined"
   */
  String outcome();

  /**
   * Returns whom it speaks to.
   *
   * @return the audience
   */
  Audience audience();

  /**
   * Returns the day that it is for.
   *
   * @return the day
   */
  LocalDate asOf();

  /**
   * Returns the covered areas that it is about.
   *
   * @return the area where they live, or each that it may be; empty where nobody knows or none is covered
   */
  ImmutableList<Area> areas();

  /**
   * Returns who answers today.
   *
   * @return the coordinator, whoever covers for them, or the team; empty if nobody knows yet
   */
  Optional<AnswerContact> contact();

  /**
   * Returns when the coordinator of the area is back.
   *
   * @return the first day back at work; empty if they are not away, nobody knows, or the team does not make it public
   * @source P15
   */
  Optional<LocalDate> backOn();

  /**
   * Returns by when the service aims to answer.
   *
   * @return the day; empty if no introduction was received, or nobody can say
   * @source P16
   */
  Optional<LocalDate> answerBy();

  /**
   * Returns how long people in the area wait for an answer now.
   *
   * @return the wait; empty if nobody can say, or it may take longer because nobody answers as usual
   * @source P25
   */
  Optional<AnswerWait> answerWait();

  /**
   * Returns how long people in the area wait for a first meeting now.
   *
   * @return the wait; empty if nobody can say, or it may take longer because nobody answers as usual
   * @source P25
   */
  Optional<AnswerWait> meetingWait();

  /**
   * Returns the one next question.
   *
   * @return the question; empty if there is nothing to ask
   */
  Optional<AnswerLine> question();

  /**
   * Returns the advice in a crisis, which stands first in {@link #lines}.
   *
   * @return the advice, with the council's own services; empty if nobody told of a crisis
   * @source P13
   */
  ImmutableList<AnswerLine> crisis();

  /**
   * Returns who else might be able to help.
   *
   * @return services and groups of the council's own list; empty if it has none, or they are covered
   * @source P24
   */
  ImmutableList<OtherService> elsewhere();

  /**
   * Returns everything in words.
   *
   * @return the sentences in the order in which they are read, advice in a crisis first
   */
  ImmutableList<AnswerLine> lines();

  /**
   * Returns why.
   *
   * @return the reasons, the one that decided first
   */
  ImmutableList<AnswerReason> reasons();

  /**
   * Returns the answer as text.
   *
   * @return one line of the answer on each line
   */
  default String text() {
    return lines().stream().map(AnswerLine::text).collect(Collectors.joining("\n"));
  }

  /**
   * Starts building an answer.
   *
   * @return a builder; outcome, audience and day must be set
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Answer}; for one thread. */
  final class Builder extends ImmutableAnswer.Builder {
    Builder() {}
  }
}
