package org.lac4j.rules.internal.scenarioshape;

import static org.lac4j.core.internal.shape.NumberShape.decimal;
import static org.lac4j.core.internal.shape.NumberShape.whole;
import static org.lac4j.core.internal.shape.TextShape.ANY;
import static org.lac4j.core.internal.shape.TextShape.DATE;

import java.util.function.Function;
import org.lac4j.core.internal.shape.FlagShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.rules.simulation.json.ComparisonFigures;
import org.lac4j.rules.simulation.json.MeasuredFigures;
import org.lac4j.rules.simulation.json.StudyFigures;
import org.lac4j.rules.simulation.json.WaitFigures;

/** The shapes of results. */
final class StudyShapes {

  static final ObjectShape<MeasuredFigures> MEASURED = measured();
  static final ObjectShape<WaitFigures> WAIT = wait(ObjectShape.named("met-within"));
  static final ObjectShape<StudyFigures> STUDY = study();
  static final ObjectShape<ComparisonFigures.Alternative> ALTERNATIVE = alternative();
  static final ObjectShape<ComparisonFigures> COMPARISON = comparison();

  private StudyShapes() {}

  private static ObjectShape<MeasuredFigures> measured() {
    ObjectShape.Fields<MeasuredFigures> fields = ObjectShape.named("measured");
    var measure = fields.required("measure", ANY, MeasuredFigures::measure);
    var unit = fields.required("unit", ANY, MeasuredFigures::unit);
    var of = fields.required("of", ANY, MeasuredFigures::of);
    var id = fields.required("id", ANY, MeasuredFigures::id);
    var mean = fields.required("mean", decimal(), MeasuredFigures::mean);
    var low = fields.required("low", decimal(), MeasuredFigures::low);
    var high = fields.required("high", decimal(), MeasuredFigures::high);
    var replications = fields.required("replications", whole(), MeasuredFigures::replications);
    return fields.makes(
        in ->
            MeasuredFigures.builder()
                .measure(measure.apply(in))
                .unit(unit.apply(in))
                .of(of.apply(in))
                .id(id.apply(in))
                .mean(mean.apply(in))
                .low(low.apply(in))
                .high(high.apply(in))
                .replications(replications.apply(in))
                .build());
  }

  private static ObjectShape<WaitFigures> wait(ObjectShape.Fields<WaitFigures> fields) {
    var days = fields.required("days", whole(), WaitFigures::days);
    var mean = fields.required("mean", decimal(), WaitFigures::mean);
    var low = fields.required("low", decimal(), WaitFigures::low);
    var high = fields.required("high", decimal(), WaitFigures::high);
    return fields.makes(
        in -> new WaitFigures(days.apply(in), mean.apply(in), low.apply(in), high.apply(in)));
  }

  private static ObjectShape<StudyFigures> study() {
    ObjectShape.Fields<StudyFigures> fields = ObjectShape.named("study");
    return fields.makes(figures(fields, study -> study));
  }

  /** The fields of a study, in an object of its own or with others. */
  private static <T> Function<ObjectShape.Values, StudyFigures> figures(
      ObjectShape.Fields<T> fields, Function<T, StudyFigures> study) {
    var scenario = fields.required("scenario", ANY, study.andThen(StudyFigures::scenario));
    var firstDay = fields.required("firstDay", DATE, study.andThen(StudyFigures::firstDay));
    var lastDay = fields.required("lastDay", DATE, study.andThen(StudyFigures::lastDay));
    var seed = fields.required("seed", NumberShape.wholeLong(), study.andThen(StudyFigures::seed));
    var replications =
        fields.required("replications", whole(), study.andThen(StudyFigures::replications));
    var weeks = fields.required("warmUpWeeks", whole(), study.andThen(StudyFigures::warmUpWeeks));
    var settled =
        fields.required(
            "warmUpSettled", FlagShape.FLAG, study.andThen(StudyFigures::warmUpSettled));
    var reached =
        fields.optional(
            "reachedPrecision", FlagShape.FLAG, study.andThen(StudyFigures::reachedPrecision));
    var measures =
        fields.everyList("measures", ListShape.of(MEASURED), study.andThen(StudyFigures::measures));
    var waits = fields.list("waits", ListShape.of(WAIT), study.andThen(StudyFigures::waits));
    var cautions =
        fields.list("cautions", ListShape.of(ANY), study.andThen(StudyFigures::cautions));
    var inWords =
        fields.everyList("inWords", ListShape.of(ANY), study.andThen(StudyFigures::inWords));
    return in ->
        StudyFigures.builder()
            .scenario(scenario.apply(in))
            .firstDay(firstDay.apply(in))
            .lastDay(lastDay.apply(in))
            .seed(seed.apply(in))
            .replications(replications.apply(in))
            .warmUpWeeks(weeks.apply(in))
            .warmUpSettled(settled.apply(in))
            .reachedPrecision(reached.apply(in))
            .measures(measures.apply(in))
            .waits(waits.apply(in))
            .cautions(cautions.apply(in))
            .inWords(inWords.apply(in))
            .build();
  }

  private static ObjectShape<ComparisonFigures.Alternative> alternative() {
    ObjectShape.Fields<ComparisonFigures.Alternative> fields = ObjectShape.named("alternative");
    var figures = figures(fields, ComparisonFigures.Alternative::figures);
    var sentence = fields.required("sentence", ANY, ComparisonFigures.Alternative::sentence);
    var differences =
        fields.everyList(
            "differences", ListShape.of(MEASURED), ComparisonFigures.Alternative::differences);
    return fields.makes(
        in ->
            new ComparisonFigures.Alternative(
                figures.apply(in), sentence.apply(in), differences.apply(in)));
  }

  private static ObjectShape<ComparisonFigures> comparison() {
    ObjectShape.Fields<ComparisonFigures> fields = ObjectShape.named("comparison");
    var base = fields.required("base", STUDY, ComparisonFigures::base);
    var alternatives =
        fields.everyList(
            "alternatives", ListShape.of(ALTERNATIVE), ComparisonFigures::alternatives);
    return fields.makes(in -> new ComparisonFigures(base.apply(in), alternatives.apply(in)));
  }
}
