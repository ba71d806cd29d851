package org.lac4j.rules.internal.scenarioshape;

import static org.lac4j.rules.internal.scenarioshape.LengthShapes.LENGTH;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.lac4j.core.internal.modelshape.IntroductionShapes;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.MapShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.introduction.Aim;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.scenario.Attention;

/** The shapes of people and of the attention that they need. */
final class ScenarioPeopleShapes {

  private static final People DEFAULTS = People.builder().longLasts(Length.NONE).build();
  private static final Attention USUAL = Attention.builder().build();

  private static final MapShape<Aim, Double> BY_AIM =
      new MapShape<>(IntroductionShapes.AIM, NumberShape.decimal());

  static final ObjectShape<Returning> RETURNING = returning();
  static final ObjectShape<GivingUp> GIVING_UP = givingUp();
  static final ObjectShape<People> PEOPLE = people();
  static final ObjectShape<Attention> ATTENTION = attention();

  private ScenarioPeopleShapes() {}

  private static ObjectShape<Returning> returning() {
    ObjectShape.Fields<Returning> fields = ObjectShape.named("returning");
    var share = fields.required("share", NumberShape.decimal(), Returning::share);
    var after = fields.required("after", LENGTH, Returning::after);
    return fields.makes(in -> new Returning(share.apply(in), after.apply(in)));
  }

  private static ObjectShape<GivingUp> givingUp() {
    ObjectShape.Fields<GivingUp> fields = ObjectShape.named("giving-up");
    var cause = fields.required("cause", IntroductionShapes.END_REASON, GivingUp::cause);
    var share = fields.required("share", NumberShape.decimal(), GivingUp::share);
    var after = fields.required("after", LENGTH, GivingUp::after);
    return fields.makes(in -> new GivingUp(cause.apply(in), share.apply(in), after.apply(in)));
  }

  private static ObjectShape<People> people() {
    ObjectShape.Fields<People> fields = ObjectShape.named("people");
    var urgencies =
        fields.withDefault(
            "urgencies",
            new MapShape<>(TextShape.constants(Urgency.class), NumberShape.decimal()),
            DEFAULTS.urgencies(),
            People::urgencies);
    var aims = fields.withDefault("aims", BY_AIM, DEFAULTS.aims(), People::aims);
    var longShare =
        fields.withDefault(
            "longShare", NumberShape.decimal(), DEFAULTS.longShare(), People::longShare);
    var longShareByAim =
        fields.withDefault("longShareByAim", BY_AIM, ImmutableMap.of(), People::longShareByAim);
    var shortLasts =
        fields.withDefault("shortLasts", LENGTH, DEFAULTS.shortLasts(), People::shortLasts);
    var longLasts = fields.required("longLasts", LENGTH, People::longLasts);
    var returning = fields.withDefault("returning", RETURNING, Returning.NOBODY, People::returning);
    var givingUp = fields.list("givingUp", ListShape.of(GIVING_UP), People::givingUp);
    return fields.makes(
        in ->
            EachFault.of(
                () ->
                    People.builder()
                        .urgencies(urgencies.apply(in))
                        .aims(aims.apply(in))
                        .longShare(longShare.apply(in))
                        .longShareByAim(longShareByAim.apply(in))
                        .shortLasts(shortLasts.apply(in))
                        .longLasts(longLasts.apply(in))
                        .returning(returning.apply(in))
                        .givingUp(givingUp.apply(in))
                        .build()));
  }

  private static ObjectShape<Attention> attention() {
    ObjectShape.Fields<Attention> fields = ObjectShape.named("attention");
    var answer = whole(fields, "answerMinutes", Attention::answerMinutes);
    var meeting = whole(fields, "firstMeetingMinutes", Attention::firstMeetingMinutes);
    var handover = whole(fields, "handoverMinutes", Attention::handoverMinutes);
    var notCovered = whole(fields, "notCoveredMinutes", Attention::notCoveredMinutes);
    var shortHours = number(fields, "shortHoursPerWeek", Attention::shortHoursPerWeek);
    var longHours = number(fields, "longHoursPerWeek", Attention::longHoursPerWeek);
    var crisisHours = number(fields, "crisisHoursPerWeek", Attention::crisisHoursPerWeek);
    var crisisWeeks = whole(fields, "crisisWeeks", Attention::crisisWeeks);
    var community = number(fields, "communityHoursPerWeek", Attention::communityHoursPerWeek);
    var kept = number(fields, "keptForNewHoursPerWeek", Attention::keptForNewHoursPerWeek);
    var cover = number(fields, "coverShare", Attention::coverShare);
    var readyAfter =
        fields.withDefault("readyAfter", LENGTH, USUAL.readyAfter(), Attention::readyAfter);
    return fields.makes(
        in ->
            EachFault.of(
                () ->
                    Attention.builder()
                        .answerMinutes(answer.apply(in))
                        .firstMeetingMinutes(meeting.apply(in))
                        .handoverMinutes(handover.apply(in))
                        .notCoveredMinutes(notCovered.apply(in))
                        .shortHoursPerWeek(shortHours.apply(in))
                        .longHoursPerWeek(longHours.apply(in))
                        .crisisHoursPerWeek(crisisHours.apply(in))
                        .crisisWeeks(crisisWeeks.apply(in))
                        .communityHoursPerWeek(community.apply(in))
                        .keptForNewHoursPerWeek(kept.apply(in))
                        .coverShare(cover.apply(in))
                        .readyAfter(readyAfter.apply(in))
                        .build()));
  }

  private static Function<ObjectShape.Values, Integer> whole(
      ObjectShape.Fields<Attention> fields, String name, Function<Attention, Integer> get) {
    return fields.withDefault(name, NumberShape.whole(), get.apply(USUAL), get);
  }

  private static Function<ObjectShape.Values, Double> number(
      ObjectShape.Fields<Attention> fields, String name, Function<Attention, Double> get) {
    return fields.withDefault(name, NumberShape.decimal(), get.apply(USUAL), get);
  }
}
