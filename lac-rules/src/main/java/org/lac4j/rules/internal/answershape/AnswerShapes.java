package org.lac4j.rules.internal.answershape;

import static org.lac4j.core.internal.shape.TextShape.ANY;
import static org.lac4j.core.internal.shape.TextShape.CODE;
import static org.lac4j.core.internal.shape.TextShape.DATE;
import static org.lac4j.core.internal.shape.TextShape.PLAIN;

import org.lac4j.core.internal.modelshape.ContactShapes;
import org.lac4j.core.internal.modelshape.PlaceShapes;
import org.lac4j.core.internal.shape.FlagShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerContact;
import org.lac4j.rules.answer.AnswerLine;
import org.lac4j.rules.answer.AnswerReason;
import org.lac4j.rules.answer.AnswerWait;
import org.lac4j.rules.answer.Audience;
import org.lac4j.rules.answer.OtherService;
import org.lac4j.rules.answer.PartnerUpdate;

/** The shapes of answers, updates and other services. */
final class AnswerShapes {

  static final ObjectShape<AnswerContact> CONTACT = contact();
  static final ObjectShape<AnswerLine> LINE = line();
  static final ObjectShape<AnswerReason> REASON = reason();
  static final ObjectShape<OtherService> SERVICE = service();
  static final ObjectShape<AnswerWait> WAIT = waiting();
  static final ObjectShape<Answer> ANSWER = answer();
  static final ObjectShape<PartnerUpdate> UPDATE = update();

  private AnswerShapes() {}

  private static ObjectShape<AnswerContact> contact() {
    ObjectShape.Fields<AnswerContact> fields = ObjectShape.named("answer-contact");
    var name = fields.required("name", PLAIN, AnswerContact::name);
    var telephone = fields.optional("telephone", PLAIN, AnswerContact::telephone);
    var email = fields.optional("email", PLAIN, AnswerContact::email);
    var social = fields.list("socialMedia", ListShape.of(PLAIN), AnswerContact::socialMedia);
    var dropIns =
        fields.list("dropIns", ListShape.of(ContactShapes.DROP_IN), AnswerContact::dropIns);
    var cover = fields.withDefault("isCover", FlagShape.FLAG, false, AnswerContact::isCover);
    return fields.makes(
        in ->
            new AnswerContact(
                name.apply(in),
                telephone.apply(in),
                email.apply(in),
                social.apply(in),
                dropIns.apply(in),
                cover.apply(in)));
  }

  private static ObjectShape<AnswerLine> line() {
    ObjectShape.Fields<AnswerLine> fields = ObjectShape.named("answer-line");
    var code = fields.required("code", CODE, AnswerLine::code);
    var text = fields.required("text", ANY, AnswerLine::text);
    var sources = fields.everyList("sources", ListShape.of(ANY), AnswerLine::sources);
    return fields.makes(in -> new AnswerLine(code.apply(in), text.apply(in), sources.apply(in)));
  }

  private static ObjectShape<AnswerReason> reason() {
    ObjectShape.Fields<AnswerReason> fields = ObjectShape.named("answer-reason");
    var code = fields.required("code", CODE, AnswerReason::code);
    var text = fields.optional("text", ANY, AnswerReason::text);
    var sources = fields.everyList("sources", ListShape.of(ANY), AnswerReason::sources);
    return fields.makes(in -> new AnswerReason(code.apply(in), text.apply(in), sources.apply(in)));
  }

  private static ObjectShape<OtherService> service() {
    ObjectShape.Fields<OtherService> fields = ObjectShape.named("other-service");
    var name = fields.required("name", PLAIN, OtherService::name);
    var description = fields.optional("description", PLAIN, OtherService::description);
    var telephone = fields.optional("telephone", PLAIN, OtherService::telephone);
    var email = fields.optional("email", PLAIN, OtherService::email);
    var website = fields.optional("website", PLAIN, OtherService::website);
    var areas =
        fields.list("areas", ListShape.distinct(PlaceShapes.AREA_CODE), OtherService::areas);
    var tags = fields.list("tags", ListShape.distinct(PLAIN), OtherService::tags);
    return fields.makes(
        in ->
            OtherService.builder()
                .name(name.apply(in))
                .description(description.apply(in))
                .telephone(telephone.apply(in))
                .email(email.apply(in))
                .website(website.apply(in))
                .areas(areas.apply(in))
                .tags(tags.apply(in))
                .build());
  }

  private static ObjectShape<AnswerWait> waiting() {
    NumberShape<Integer> days = NumberShape.whole(0, Integer.MAX_VALUE);
    ObjectShape.Fields<AnswerWait> fields = ObjectShape.named("answer-wait");
    var fewest = fields.required("fewestDays", days, AnswerWait::fewestDays);
    var most = fields.required("mostDays", days, AnswerWait::mostDays);
    var share = fields.required("share", NumberShape.decimal(0, 1), AnswerWait::share);
    var longer = fields.withDefault("mayBeLonger", FlagShape.FLAG, false, AnswerWait::mayBeLonger);
    return fields.makes(
        in -> new AnswerWait(fewest.apply(in), most.apply(in), share.apply(in), longer.apply(in)));
  }

  private static ObjectShape<Answer> answer() {
    ObjectShape.Fields<Answer> fields = ObjectShape.named("answer");
    var outcome = fields.required("outcome", CODE, Answer::outcome);
    var audience =
        fields.required("audience", TextShape.constants(Audience.class), Answer::audience);
    var asOf = fields.required("asOf", DATE, Answer::asOf);
    var areas = fields.list("areas", ListShape.of(PlaceShapes.AREA), Answer::areas);
    var contact = fields.optional("contact", CONTACT, Answer::contact);
    var backOn = fields.optional("backOn", DATE, Answer::backOn);
    var answerBy = fields.optional("answerBy", DATE, Answer::answerBy);
    var answerWait = fields.optional("answerWait", WAIT, Answer::answerWait);
    var meetingWait = fields.optional("meetingWait", WAIT, Answer::meetingWait);
    var question = fields.optional("question", LINE, Answer::question);
    var crisis = fields.list("crisis", ListShape.of(LINE), Answer::crisis);
    var elsewhere = fields.list("elsewhere", ListShape.of(SERVICE), Answer::elsewhere);
    var lines = fields.everyList("lines", ListShape.of(LINE), Answer::lines);
    var reasons = fields.everyList("reasons", ListShape.of(REASON), Answer::reasons);
    return fields.makes(
        in ->
            Answer.builder()
                .outcome(outcome.apply(in))
                .audience(audience.apply(in))
                .asOf(asOf.apply(in))
                .areas(areas.apply(in))
                .contact(contact.apply(in))
                .backOn(backOn.apply(in))
                .answerBy(answerBy.apply(in))
                .answerWait(answerWait.apply(in))
                .meetingWait(meetingWait.apply(in))
                .question(question.apply(in))
                .crisis(crisis.apply(in))
                .elsewhere(elsewhere.apply(in))
                .lines(lines.apply(in))
                .reasons(reasons.apply(in))
                .build());
  }

  private static ObjectShape<PartnerUpdate> update() {
    ObjectShape.Fields<PartnerUpdate> fields = ObjectShape.named("partner-update");
    var state =
        fields.required(
            "state", TextShape.constants(PartnerUpdate.State.class), PartnerUpdate::state);
    var newsBy = fields.optional("newsBy", DATE, PartnerUpdate::newsBy);
    var lines = fields.everyList("lines", ListShape.of(LINE), PartnerUpdate::lines);
    return fields.makes(
        in -> new PartnerUpdate(state.apply(in), newsBy.apply(in), lines.apply(in)));
  }
}
