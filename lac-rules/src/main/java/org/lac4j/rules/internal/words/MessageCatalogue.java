package org.lac4j.rules.internal.words;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.stream.Stream;

/** Every message by its key. */
public final class MessageCatalogue {

  public static final ImmutableMap<String, Message> ALL =
      Maps.uniqueIndex(
          Stream.<Message[]>of(
                  SharedMessage.values(),
                  AnswerMessage.values(),
                  EligibilityMessage.values(),
                  ResponseMessage.values(),
                  PriorityMessage.values(),
                  CaseloadMessage.values(),
                  PlanMessage.values(),
                  TimeframeMessage.values())
              .flatMap(Arrays::stream)
              .iterator(),
          Message::key);

  private MessageCatalogue() {}
}
