package org.lac4j.rules.internal.scenarioshape;

import com.google.common.collect.ImmutableMap;
import org.lac4j.core.internal.shape.DocumentShape;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeCatalogue;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.rules.caseload.CaseloadRule;
import org.lac4j.rules.priority.Criterion;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.response.ResponseRule;
import org.lac4j.rules.response.WorkingDays;
import org.lac4j.rules.simulation.assumed.AssumedRange;
import org.lac4j.rules.simulation.json.ComparisonFigures;
import org.lac4j.rules.simulation.json.MeasuredFigures;
import org.lac4j.rules.simulation.json.StudyFigures;
import org.lac4j.rules.simulation.json.WaitFigures;
import org.lac4j.rules.simulation.people.GivingUp;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Length;
import org.lac4j.rules.simulation.people.People;
import org.lac4j.rules.simulation.people.Returning;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Assumption;
import org.lac4j.rules.simulation.scenario.Attention;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Demand;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.Intake;
import org.lac4j.rules.simulation.scenario.NeighbourHelp;
import org.lac4j.rules.simulation.scenario.OnceCovered;
import org.lac4j.rules.simulation.scenario.Policies;
import org.lac4j.rules.simulation.scenario.Scenario;
import org.lac4j.rules.simulation.scenario.Season;
import org.lac4j.rules.simulation.scenario.Sickness;
import org.lac4j.rules.simulation.scenario.SimulatedArea;
import org.lac4j.rules.simulation.scenario.SimulatedCoordinator;
import org.lac4j.rules.simulation.scenario.Start;
import org.lac4j.rules.simulation.scenario.WorkCalendar;

/** The shapes of scenarios and results, found by service loading. */
public final class ScenarioCatalogue implements ShapeCatalogue {

  /** Found by service loading. */
  public ScenarioCatalogue() {}

  @Override
  public ImmutableMap<Class<?>, Shape<?>> shapes() {
    ImmutableMap.Builder<Class<?>, Shape<?>> shapes = ImmutableMap.builder();
    documents(shapes);
    team(shapes);
    people(shapes);
    policies(shapes);
    kinds(shapes);
    return shapes.buildOrThrow();
  }

  private static void documents(ImmutableMap.Builder<Class<?>, Shape<?>> shapes) {
    shapes.put(Scenario.class, DocumentShape.of(ScenarioShapes.SCENARIO));
    shapes.put(StudyFigures.class, DocumentShape.of(StudyShapes.STUDY));
    shapes.put(ComparisonFigures.class, DocumentShape.of(StudyShapes.COMPARISON));
    shapes.put(ComparisonFigures.Alternative.class, StudyShapes.ALTERNATIVE);
    shapes.put(MeasuredFigures.class, StudyShapes.MEASURED);
    shapes.put(WaitFigures.class, StudyShapes.WAIT);
    shapes.put(Season.class, ScenarioShapes.SEASON);
    shapes.put(Assumption.class, ScenarioShapes.ASSUMPTION);
    shapes.put(AssumedRange.class, ScenarioShapes.RANGE);
  }

  private static void team(ImmutableMap.Builder<Class<?>, Shape<?>> shapes) {
    shapes.put(SimulatedArea.class, ScenarioTeamShapes.AREA);
    shapes.put(SimulatedCoordinator.class, ScenarioTeamShapes.COORDINATOR);
    shapes.put(Sickness.class, ScenarioTeamShapes.SICKNESS);
    shapes.put(OnceCovered.class, ScenarioCourseShapes.ONCE_COVERED);
    shapes.put(Handover.class, TextShape.constants(Handover.class));
  }

  private static void people(ImmutableMap.Builder<Class<?>, Shape<?>> shapes) {
    shapes.put(People.class, ScenarioPeopleShapes.PEOPLE);
    shapes.put(Attention.class, ScenarioPeopleShapes.ATTENTION);
    shapes.put(Returning.class, ScenarioPeopleShapes.RETURNING);
    shapes.put(GivingUp.class, ScenarioPeopleShapes.GIVING_UP);
    shapes.put(InTouch.class, ScenarioCourseShapes.IN_TOUCH);
    shapes.put(InQueue.class, ScenarioCourseShapes.IN_QUEUE);
    shapes.put(Support.class, TextShape.constants(Support.class));
  }

  private static void policies(ImmutableMap.Builder<Class<?>, Shape<?>> shapes) {
    shapes.put(Policies.class, ScenarioPolicyShapes.POLICIES);
    shapes.put(PrioritisationRule.class, ScenarioPolicyShapes.PRIORITY);
    shapes.put(ResponseRule.class, ScenarioPolicyShapes.RESPONSE);
    shapes.put(CaseloadRule.class, ScenarioPolicyShapes.CASELOAD);
    shapes.put(Criterion.class, CriterionShape.CRITERION);
    shapes.put(WorkingDays.class, ScenarioPolicyShapes.WORKING_DAYS);
    shapes.put(Intake.class, ScenarioPolicyShapes.INTAKE);
    shapes.put(NeighbourHelp.class, TextShape.constants(NeighbourHelp.class));
  }

  private static void kinds(ImmutableMap.Builder<Class<?>, Shape<?>> shapes) {
    sealed(shapes, Length.class, LengthShapes.LENGTH);
    sealed(shapes, Demand.class, ScenarioTeamShapes.DEMAND);
    sealed(shapes, WorkCalendar.class, ScenarioShapes.CALENDAR);
    sealed(shapes, Change.class, ScenarioCourseShapes.CHANGE);
    sealed(shapes, Start.class, ScenarioCourseShapes.START);
  }

  private static <T> void sealed(
      ImmutableMap.Builder<Class<?>, Shape<?>> shapes, Class<T> type, KindShape<T> shape) {
    shapes.put(type, shape);
    shape.kinds().values().forEach(kind -> shapes.put(kind.type(), kind.shape()));
  }

  @Override
  public ImmutableMap<String, Class<?>> documents() {
    return ImmutableMap.of(
        "comparison", ComparisonFigures.class,
        "scenario", Scenario.class,
        "study", StudyFigures.class);
  }
}
