package org.lac4j.rules.internal.answershape;

import com.google.common.collect.ImmutableMap;
import org.lac4j.core.internal.shape.DocumentShape;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeCatalogue;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerContact;
import org.lac4j.rules.answer.AnswerLine;
import org.lac4j.rules.answer.AnswerReason;
import org.lac4j.rules.answer.AnswerWait;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.answer.OtherService;
import org.lac4j.rules.answer.PartnerUpdate;

/** The shapes of answers, found by service loading. */
public final class AnswerCatalogue implements ShapeCatalogue {

  /** Found by service loading. */
  public AnswerCatalogue() {}

  @Override
  public ImmutableMap<Class<?>, Shape<?>> shapes() {
    return ImmutableMap.<Class<?>, Shape<?>>builder()
        .put(Answer.class, DocumentShape.of(AnswerShapes.ANSWER))
        .put(AnswerContact.class, AnswerShapes.CONTACT)
        .put(AnswerLine.class, AnswerShapes.LINE)
        .put(AnswerReason.class, AnswerShapes.REASON)
        .put(AnswerWait.class, AnswerShapes.WAIT)
        .put(Audience.class, TextShape.constants(Audience.class))
        .put(OtherService.class, AnswerShapes.SERVICE)
        .put(PartnerUpdate.class, DocumentShape.of(AnswerShapes.UPDATE))
        .put(PartnerUpdate.State.class, TextShape.constants(PartnerUpdate.State.class))
        .buildOrThrow();
  }

  @Override
  public ImmutableMap<String, Class<?>> documents() {
    return ImmutableMap.of("answer", Answer.class, "partner-update", PartnerUpdate.class);
  }
}
