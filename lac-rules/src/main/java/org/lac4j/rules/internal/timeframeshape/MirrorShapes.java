package org.lac4j.rules.internal.timeframeshape;

import static org.lac4j.core.internal.shape.TextShape.DATE;
import static org.lac4j.core.internal.shape.TextShape.PLAIN;
import static org.lac4j.rules.internal.timeframeshape.TimeframeShapes.COUNT;
import static org.lac4j.rules.internal.timeframeshape.TimeframeShapes.SHARE;

import org.lac4j.core.internal.modelshape.PlaceShapes;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.rules.mirror.Mirror;
import org.lac4j.rules.mirror.Reflection;
import org.lac4j.rules.mirror.Spread;

/** The shapes of the mirror. */
final class MirrorShapes {

  private static final NumberShape<Double> VALUE = NumberShape.decimal(0, Double.MAX_VALUE);

  static final ObjectShape<Reflection.Counts> COUNTS = counts();
  static final ObjectShape<Reflection> REFLECTION = reflection();
  static final ObjectShape<Spread.Chance> CHANCE = chance();
  static final ObjectShape<Spread> SPREAD = spread();
  static final ObjectShape<Mirror> MIRROR = mirror();

  private MirrorShapes() {}

  private static ObjectShape<Reflection.Counts> counts() {
    ObjectShape.Fields<Reflection.Counts> fields = ObjectShape.named("reflection-counts");
    var people = fields.required("people", COUNT, Reflection.Counts::people);
    var waiting = fields.required("waiting", COUNT, Reflection.Counts::waiting);
    var inCrisis = fields.required("inCrisis", COUNT, Reflection.Counts::inCrisis);
    return fields.makes(
        in -> new Reflection.Counts(people.apply(in), waiting.apply(in), inCrisis.apply(in)));
  }

  private static ObjectShape<Reflection> reflection() {
    ObjectShape.Fields<Reflection> fields = ObjectShape.named("reflection");
    var id = fields.required("id", PLAIN, Reflection::id);
    var name = fields.required("name", PLAIN, Reflection::name);
    var areas = fields.list("areas", ListShape.of(PlaceShapes.AREA_CODE), Reflection::areas);
    var counts = fields.required("counts", COUNTS, Reflection::counts);
    var answer = fields.optional("answerDays", VALUE, Reflection::answerDays);
    var meeting = fields.optional("meetingDays", VALUE, Reflection::meetingDays);
    return fields.makes(
        in ->
            new Reflection(
                id.apply(in),
                name.apply(in),
                areas.apply(in),
                counts.apply(in),
                answer.apply(in),
                meeting.apply(in)));
  }

  private static ObjectShape<Spread.Chance> chance() {
    ObjectShape.Fields<Spread.Chance> fields = ObjectShape.named("spread-chance");
    var typical = fields.required("typical", VALUE, Spread.Chance::typical);
    var most = fields.required("most", VALUE, Spread.Chance::most);
    var asFar = fields.required("asFar", SHARE, Spread.Chance::asFar);
    return fields.makes(
        in -> new Spread.Chance(typical.apply(in), most.apply(in), asFar.apply(in)));
  }

  private static ObjectShape<Spread> spread() {
    ObjectShape.Fields<Spread> fields = ObjectShape.named("spread");
    var measure =
        fields.required("measure", TextShape.constants(Spread.Measured.class), Spread::measure);
    var between =
        fields.required("between", TextShape.constants(Spread.Between.class), Spread::between);
    var groups = fields.required("groups", COUNT, Spread::groups);
    var least = fields.required("least", VALUE, Spread::least);
    var most = fields.required("most", VALUE, Spread::most);
    var chance = fields.required("chance", CHANCE, Spread::chance);
    return fields.makes(
        in ->
            new Spread(
                measure.apply(in),
                between.apply(in),
                groups.apply(in),
                least.apply(in),
                most.apply(in),
                chance.apply(in)));
  }

  private static ObjectShape<Mirror> mirror() {
    ObjectShape.Fields<Mirror> fields = ObjectShape.named("mirror");
    var from = fields.required("from", DATE, Mirror::from);
    var asOf = fields.required("asOf", DATE, Mirror::asOf);
    var areas = fields.everyList("areas", ListShape.of(REFLECTION), Mirror::areas);
    var coordinators =
        fields.everyList("coordinators", ListShape.of(REFLECTION), Mirror::coordinators);
    var spreads = fields.everyList("spreads", ListShape.of(SPREAD), Mirror::spreads);
    return fields.makes(
        in ->
            new Mirror(
                from.apply(in),
                asOf.apply(in),
                areas.apply(in),
                coordinators.apply(in),
                spreads.apply(in)));
  }
}
