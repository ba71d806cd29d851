package org.lac4j.core.internal.modelshape;

import static org.lac4j.core.internal.modelshape.IntroductionShapes.ACTOR;
import static org.lac4j.core.internal.modelshape.IntroductionShapes.INTRODUCTION_ID;
import static org.lac4j.core.internal.shape.TextShape.DATE;
import static org.lac4j.core.internal.shape.TextShape.INSTANT;
import static org.lac4j.core.internal.shape.TextShape.PLAIN;
import static org.lac4j.core.internal.shape.TextShape.constants;

import org.lac4j.core.agreement.AgreementContent;
import org.lac4j.core.agreement.AgreementId;
import org.lac4j.core.agreement.AgreementState;
import org.lac4j.core.agreement.AgreementVersion;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.agreement.FormalPlanMention;
import org.lac4j.core.agreement.SharedAgreement;
import org.lac4j.core.agreement.Step;
import org.lac4j.core.agreement.StepState;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;

/** The shapes of shared agreements. */
public final class AgreementShapes {

  public static final TextShape<AgreementId> AGREEMENT_ID =
      TextShape.id(AgreementId::value, AgreementId::of);

  public static final ObjectShape<Step> STEP = step();
  public static final ObjectShape<FormalPlanMention.PersonAsked> PERSON_ASKED = personAsked();
  public static final ObjectShape<FormalPlanMention.CoordinatorTakesPart> TAKES_PART = takesPart();
  public static final ObjectShape<FormalPlanMention> MENTION = mention();
  public static final ObjectShape<AgreementContent> CONTENT = content();
  public static final ObjectShape<AgreementVersion> VERSION = version();
  public static final ObjectShape<SharedAgreement> AGREEMENT = agreement();

  private AgreementShapes() {}

  private static ObjectShape<Step> step() {
    ObjectShape.Fields<Step> fields = ObjectShape.named("step");
    var text = fields.required("text", PLAIN, Step::text);
    var state =
        fields.withDefault("state", constants(StepState.class), StepState.CHOSEN, Step::state);
    return fields.makes(in -> new Step(text.apply(in), state.apply(in)));
  }

  private static ObjectShape<FormalPlanMention.PersonAsked> personAsked() {
    ObjectShape.Fields<FormalPlanMention.PersonAsked> fields = ObjectShape.named("person-asked");
    var person =
        fields.required("person", PersonShapes.PERSON_ID, FormalPlanMention.PersonAsked::person);
    var at = fields.required("at", INSTANT, FormalPlanMention.PersonAsked::at);
    return fields.makes(in -> new FormalPlanMention.PersonAsked(person.apply(in), at.apply(in)));
  }

  private static ObjectShape<FormalPlanMention.CoordinatorTakesPart> takesPart() {
    ObjectShape.Fields<FormalPlanMention.CoordinatorTakesPart> fields =
        ObjectShape.named("coordinator-takes-part");
    var coordinator =
        fields.required(
            "coordinator",
            TeamShapes.COORDINATOR_ID,
            FormalPlanMention.CoordinatorTakesPart::coordinator);
    var since = fields.required("since", INSTANT, FormalPlanMention.CoordinatorTakesPart::since);
    return fields.makes(
        in -> new FormalPlanMention.CoordinatorTakesPart(coordinator.apply(in), since.apply(in)));
  }

  private static ObjectShape<FormalPlanMention> mention() {
    ObjectShape.Fields<FormalPlanMention> fields = ObjectShape.named("formal-plan-mention");
    var plan = fields.required("plan", constants(FormalPlanKind.class), FormalPlanMention::plan);
    var asked = fields.required("asked", PERSON_ASKED, FormalPlanMention::asked);
    var takesPart = fields.required("takesPart", TAKES_PART, FormalPlanMention::takesPart);
    return fields.makes(
        in -> new FormalPlanMention(plan.apply(in), asked.apply(in), takesPart.apply(in)));
  }

  private static ObjectShape<AgreementContent> content() {
    ObjectShape.Fields<AgreementContent> fields = ObjectShape.named("agreement-content");
    var vision = fields.optional("vision", PLAIN, AgreementContent::vision);
    var strengths =
        fields.list("strengths", ListShape.of(PersonShapes.STRENGTH), AgreementContent::strengths);
    var steps = fields.list("steps", ListShape.of(STEP), AgreementContent::steps);
    var reviewDates =
        fields.list("reviewDates", ListShape.distinct(DATE), AgreementContent::reviewDates);
    var complements =
        fields.list(
            "complements",
            ListShape.distinct(constants(FormalPlanKind.class)),
            AgreementContent::complements);
    var mentions = fields.list("mentions", ListShape.of(MENTION), AgreementContent::mentions);
    return fields.makes(
        in ->
            AgreementContent.builder()
                .vision(vision.apply(in))
                .strengths(strengths.apply(in))
                .steps(steps.apply(in))
                .addAllReviewDates(reviewDates.apply(in))
                .complements(complements.apply(in))
                .mentions(mentions.apply(in))
                .build());
  }

  private static ObjectShape<AgreementVersion> version() {
    ObjectShape.Fields<AgreementVersion> fields = ObjectShape.named("agreement-version");
    var at = fields.required("at", INSTANT, AgreementVersion::at);
    var by = fields.required("by", ACTOR, AgreementVersion::by);
    var state = fields.required("state", constants(AgreementState.class), AgreementVersion::state);
    var content = fields.required("content", CONTENT, AgreementVersion::content);
    return fields.makes(
        in ->
            AgreementVersion.builder()
                .at(at.apply(in))
                .by(by.apply(in))
                .state(state.apply(in))
                .content(content.apply(in))
                .build());
  }

  private static ObjectShape<SharedAgreement> agreement() {
    ObjectShape.Fields<SharedAgreement> fields = ObjectShape.named("shared-agreement");
    var id = fields.required("id", AGREEMENT_ID, SharedAgreement::id);
    var introduction =
        fields.required("introduction", INTRODUCTION_ID, SharedAgreement::introduction);
    var versions = fields.list("versions", ListShape.of(VERSION), SharedAgreement::versions);
    return fields.makes(
        in -> SharedAgreement.replay(id.apply(in), introduction.apply(in), versions.apply(in)));
  }
}
