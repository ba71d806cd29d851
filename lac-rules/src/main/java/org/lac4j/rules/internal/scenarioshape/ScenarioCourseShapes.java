package org.lac4j.rules.internal.scenarioshape;

import static org.lac4j.core.internal.modelshape.IntroductionShapes.AIM;
import static org.lac4j.core.internal.modelshape.PlaceShapes.AREA_CODE;
import static org.lac4j.core.internal.modelshape.TeamShapes.COORDINATOR_ID;
import static org.lac4j.core.internal.shape.NumberShape.whole;
import static org.lac4j.core.internal.shape.TextShape.DATE;

import com.google.common.collect.ImmutableSet;
import org.lac4j.core.internal.shape.FlagShape;
import org.lac4j.core.internal.shape.KindShape;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.NumberShape;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.rules.simulation.people.InQueue;
import org.lac4j.rules.simulation.people.InTouch;
import org.lac4j.rules.simulation.people.Support;
import org.lac4j.rules.simulation.scenario.Change;
import org.lac4j.rules.simulation.scenario.Handover;
import org.lac4j.rules.simulation.scenario.OnceCovered;
import org.lac4j.rules.simulation.scenario.Start;

/** The shapes of how a scenario starts, and of what changes. */
final class ScenarioCourseShapes {

  static final ObjectShape<InTouch> IN_TOUCH = inTouch();
  static final ObjectShape<InQueue> IN_QUEUE = inQueue();
  static final ObjectShape<OnceCovered> ONCE_COVERED = onceCovered();

  static final KindShape<Start> START =
      KindShape.<Start>named("start")
          .kind(
              Start.Empty.class,
              ObjectShape.<Start.Empty>named("start.empty").makes(in -> new Start.Empty()))
          .kind(Start.Today.class, today())
          .kind(Start.WarmUp.class, warmUp())
          .kind(Start.WarmUpFound.class, warmUpFound())
          .build();

  static final KindShape<Change> CHANGE =
      KindShape.<Change>named("change")
          .kind(Change.CoordinatorJoins.class, joins())
          .kind(Change.CoordinatorLeaves.class, leaves())
          .kind(Change.AreaAdded.class, areaAdded())
          .kind(Change.DemandChanges.class, demandChanges())
          .kind(Change.ServiceEnds.class, serviceEnds())
          .build();

  private ScenarioCourseShapes() {}

  private static ObjectShape<InTouch> inTouch() {
    ObjectShape.Fields<InTouch> fields = ObjectShape.named("in-touch");
    var area = fields.required("area", AREA_CODE, InTouch::area);
    var since = fields.required("since", DATE, InTouch::since);
    var support = fields.optional("support", TextShape.constants(Support.class), InTouch::support);
    var aims = fields.list("aims", ListShape.of(AIM), InTouch::aims);
    var urgency =
        fields.withDefault(
            "urgency", TextShape.constants(Urgency.class), Urgency.NOT_SAID, InTouch::urgency);
    return fields.makes(
        in ->
            InTouch.builder()
                .area(area.apply(in))
                .since(since.apply(in))
                .support(support.apply(in))
                .aims(aims.apply(in))
                .urgency(urgency.apply(in))
                .build());
  }

  private static ObjectShape<InQueue> inQueue() {
    ObjectShape.Fields<InQueue> fields = ObjectShape.named("in-queue");
    var area = fields.required("area", AREA_CODE, InQueue::area);
    var receivedAt = fields.required("receivedAt", TextShape.INSTANT, InQueue::receivedAt);
    var answered = fields.withDefault("answered", FlagShape.FLAG, false, InQueue::isAnswered);
    var meetingOn = fields.optional("meetingOn", DATE, InQueue::meetingOn);
    var urgency =
        fields.withDefault(
            "urgency", TextShape.constants(Urgency.class), Urgency.NOT_SAID, InQueue::urgency);
    var aims = fields.list("aims", ListShape.of(AIM), InQueue::aims);
    return fields.makes(
        in ->
            InQueue.builder()
                .area(area.apply(in))
                .receivedAt(receivedAt.apply(in))
                .isAnswered(answered.apply(in))
                .meetingOn(meetingOn.apply(in))
                .urgency(urgency.apply(in))
                .aims(aims.apply(in))
                .build());
  }

  private static ObjectShape<OnceCovered> onceCovered() {
    ObjectShape.Fields<OnceCovered> fields = ObjectShape.named("once-covered");
    var rises = fields.withDefault("rises", FlagShape.FLAG, true, OnceCovered::rises);
    var weeks =
        fields.withDefault(
            "overWeeks", whole(), OnceCovered.RISES.overWeeks(), OnceCovered::overWeeks);
    return fields.makes(in -> new OnceCovered(rises.apply(in), weeks.apply(in)));
  }

  private static ObjectShape<Start.Today> today() {
    ObjectShape.Fields<Start.Today> fields = ObjectShape.named("start.today");
    var open = fields.list("open", ListShape.of(IN_TOUCH), Start.Today::open);
    var waiting = fields.list("waiting", ListShape.of(IN_QUEUE), Start.Today::waiting);
    return fields.makes(in -> new Start.Today(open.apply(in), waiting.apply(in)));
  }

  private static ObjectShape<Start.WarmUp> warmUp() {
    ObjectShape.Fields<Start.WarmUp> fields = ObjectShape.named("start.warm-up");
    var weeks = fields.required("weeks", whole(), Start.WarmUp::weeks);
    return fields.makes(in -> new Start.WarmUp(weeks.apply(in)));
  }

  private static ObjectShape<Start.WarmUpFound> warmUpFound() {
    ObjectShape.Fields<Start.WarmUpFound> fields = ObjectShape.named("start.warm-up-found");
    var weeks = fields.required("longestWeeks", whole(), Start.WarmUpFound::longestWeeks);
    return fields.makes(in -> new Start.WarmUpFound(weeks.apply(in)));
  }

  private static ObjectShape<Change.CoordinatorJoins> joins() {
    ObjectShape.Fields<Change.CoordinatorJoins> fields =
        ObjectShape.named("change.coordinator-joins");
    var on = fields.required("on", DATE, Change.CoordinatorJoins::on);
    var coordinator =
        fields.required(
            "coordinator", ScenarioTeamShapes.COORDINATOR, Change.CoordinatorJoins::coordinator);
    return fields.makes(in -> new Change.CoordinatorJoins(on.apply(in), coordinator.apply(in)));
  }

  private static ObjectShape<Change.CoordinatorLeaves> leaves() {
    ObjectShape.Fields<Change.CoordinatorLeaves> fields =
        ObjectShape.named("change.coordinator-leaves");
    var on = fields.required("on", DATE, Change.CoordinatorLeaves::on);
    var coordinator =
        fields.required("coordinator", COORDINATOR_ID, Change.CoordinatorLeaves::coordinator);
    var people =
        fields.withDefault(
            "people",
            TextShape.constants(Handover.class),
            Handover.TO_SUCCESSOR,
            Change.CoordinatorLeaves::people);
    return fields.makes(
        in -> new Change.CoordinatorLeaves(on.apply(in), coordinator.apply(in), people.apply(in)));
  }

  private static ObjectShape<Change.AreaAdded> areaAdded() {
    ObjectShape.Fields<Change.AreaAdded> fields = ObjectShape.named("change.area-added");
    var on = fields.required("on", DATE, Change.AreaAdded::on);
    var area = fields.required("area", AREA_CODE, Change.AreaAdded::area);
    var coordinator = fields.required("coordinator", COORDINATOR_ID, Change.AreaAdded::coordinator);
    return fields.makes(
        in -> new Change.AreaAdded(on.apply(in), area.apply(in), coordinator.apply(in)));
  }

  private static ObjectShape<Change.DemandChanges> demandChanges() {
    ObjectShape.Fields<Change.DemandChanges> fields = ObjectShape.named("change.demand-changes");
    var on = fields.required("on", DATE, Change.DemandChanges::on);
    var areas = fields.list("areas", ListShape.of(AREA_CODE), Change.DemandChanges::areas);
    var factor = fields.required("factor", NumberShape.decimal(), Change.DemandChanges::factor);
    return fields.makes(
        in ->
            new Change.DemandChanges(
                on.apply(in), ImmutableSet.copyOf(areas.apply(in)), factor.apply(in)));
  }

  private static ObjectShape<Change.ServiceEnds> serviceEnds() {
    ObjectShape.Fields<Change.ServiceEnds> fields = ObjectShape.named("change.service-ends");
    var on = fields.required("on", DATE, Change.ServiceEnds::on);
    var area = fields.required("area", AREA_CODE, Change.ServiceEnds::area);
    var people = fields.required("people", whole(), ends -> ends.people().number());
    var overDays = fields.required("overDays", whole(), ends -> ends.people().overDays());
    return fields.makes(
        in ->
            new Change.ServiceEnds(
                on.apply(in),
                area.apply(in),
                new Change.ServiceEnds.Spread(people.apply(in), overDays.apply(in))));
  }
}
