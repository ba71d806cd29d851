package org.lac4j.rules.internal.timeframeshape;

import static org.lac4j.core.internal.shape.TextShape.DATE;

import org.lac4j.core.internal.modelshape.PlaceShapes;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.rules.timeframe.ExpectedWait;
import org.lac4j.rules.timeframe.Timeframe;
import org.lac4j.rules.timeframe.Timeframes;
import org.lac4j.rules.timeframe.WaitChange;

/** The shapes of timeframes. */
final class TimeframeShapes {

  static final NumberShape<Integer> COUNT = NumberShape.whole(0, Integer.MAX_VALUE);
  static final NumberShape<Double> SHARE = NumberShape.decimal(0, 1);

  static final ObjectShape<ExpectedWait.Basis> BASIS = basis();

  static final KindShape<ExpectedWait> WAIT =
      KindShape.<ExpectedWait>named("expected-wait")
          .kind(ExpectedWait.Range.class, range())
          .kind(ExpectedWait.NotYet.class, notYet())
          .build();

  static final ObjectShape<WaitChange> CHANGE = change();
  static final ObjectShape<Timeframe> TIMEFRAME = timeframe();
  static final ObjectShape<Timeframes> TIMEFRAMES = timeframes();

  private TimeframeShapes() {}

  private static ObjectShape<ExpectedWait.Basis> basis() {
    ObjectShape.Fields<ExpectedWait.Basis> fields = ObjectShape.named("wait-basis");
    var people = fields.required("people", COUNT, ExpectedWait.Basis::people);
    var seen = fields.required("seen", COUNT, ExpectedWait.Basis::seen);
    var tried = fields.required("tried", COUNT, ExpectedWait.Basis::tried);
    var held = fields.required("held", COUNT, ExpectedWait.Basis::held);
    return fields.makes(
        in ->
            new ExpectedWait.Basis(
                people.apply(in), seen.apply(in), tried.apply(in), held.apply(in)));
  }

  private static ObjectShape<ExpectedWait.Range> range() {
    ObjectShape.Fields<ExpectedWait.Range> fields = ObjectShape.named("expected-wait.range");
    var fewest = fields.required("fewestDays", COUNT, ExpectedWait.Range::fewestDays);
    var most = fields.required("mostDays", COUNT, ExpectedWait.Range::mostDays);
    var share = fields.required("share", SHARE, ExpectedWait.Range::share);
    var basis = fields.required("basis", BASIS, ExpectedWait.Range::basis);
    return fields.makes(
        in ->
            new ExpectedWait.Range(
                fewest.apply(in), most.apply(in), share.apply(in), basis.apply(in)));
  }

  private static ObjectShape<ExpectedWait.NotYet> notYet() {
    ObjectShape.Fields<ExpectedWait.NotYet> fields = ObjectShape.named("expected-wait.not-yet");
    var why =
        fields.required(
            "why", TextShape.constants(ExpectedWait.Why.class), ExpectedWait.NotYet::why);
    var seen = fields.required("seen", COUNT, ExpectedWait.NotYet::seen);
    var needed = fields.required("needed", COUNT, ExpectedWait.NotYet::needed);
    return fields.makes(
        in -> new ExpectedWait.NotYet(why.apply(in), seen.apply(in), needed.apply(in)));
  }

  private static ObjectShape<WaitChange> change() {
    ObjectShape.Fields<WaitChange> fields = ObjectShape.named("wait-change");
    var kind =
        fields.required("kind", TextShape.constants(WaitChange.Kind.class), WaitChange::kind);
    var now = fields.withDefault("now", COUNT, 0, WaitChange::now);
    var usual =
        fields.withDefault(
            "usual", NumberShape.decimal(0, Integer.MAX_VALUE), 0.0, WaitChange::usual);
    return fields.makes(in -> new WaitChange(kind.apply(in), now.apply(in), usual.apply(in)));
  }

  private static ObjectShape<Timeframe> timeframe() {
    ObjectShape.Fields<Timeframe> fields = ObjectShape.named("timeframe");
    var area = fields.required("area", PlaceShapes.AREA, Timeframe::area);
    var asOf = fields.required("asOf", DATE, Timeframe::asOf);
    var waiting = fields.required("waiting", COUNT, Timeframe::waiting);
    var answer = fields.required("answer", WAIT, Timeframe::answer);
    var meeting = fields.required("meeting", WAIT, Timeframe::meeting);
    var changes = fields.list("changes", ListShape.of(CHANGE), Timeframe::changes);
    return fields.makes(
        in ->
            new Timeframe(
                area.apply(in),
                asOf.apply(in),
                waiting.apply(in),
                answer.apply(in),
                meeting.apply(in),
                changes.apply(in)));
  }

  private static ObjectShape<Timeframes> timeframes() {
    ObjectShape.Fields<Timeframes> fields = ObjectShape.named("timeframes");
    var asOf = fields.required("asOf", DATE, Timeframes::asOf);
    var areas = fields.everyList("areas", ListShape.of(TIMEFRAME), Timeframes::areas);
    return fields.makes(in -> new Timeframes(asOf.apply(in), areas.apply(in)));
  }
}
