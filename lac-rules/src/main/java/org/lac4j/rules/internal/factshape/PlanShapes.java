package org.lac4j.rules.internal.factshape;

import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.internal.shape.ObjectShape;
import org.lac4j.core.internal.shape.TextShape;
import org.lac4j.core.introduction.Setting;
import org.lac4j.rules.plan.Condition;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.SettingFacts;

/** The shapes of what the two rules about formal plans may know. */
final class PlanShapes {

  static final ObjectShape<FormalPlanFacts> FORMAL_PLAN = formalPlan();
  static final ObjectShape<SettingFacts> SETTING = setting();

  private PlanShapes() {}

  private static ObjectShape<FormalPlanFacts> formalPlan() {
    ObjectShape.Fields<FormalPlanFacts> fields = ObjectShape.named("formal-plan-facts");
    var plan =
        fields.required("plan", TextShape.constants(FormalPlanKind.class), FormalPlanFacts::plan);
    var asked =
        fields.required(
            "personAsked", TextShape.constants(Condition.class), FormalPlanFacts::personAsked);
    var takesPart =
        fields.required(
            "coordinatorTakesPart",
            TextShape.constants(Condition.class),
            FormalPlanFacts::coordinatorTakesPart);
    return fields.makes(
        in -> new FormalPlanFacts(plan.apply(in), asked.apply(in), takesPart.apply(in)));
  }

  private static ObjectShape<SettingFacts> setting() {
    ObjectShape.Fields<SettingFacts> fields = ObjectShape.named("setting-facts");
    var setting =
        fields.optional("setting", TextShape.constants(Setting.class), SettingFacts::setting);
    return fields.makes(in -> new SettingFacts(setting.apply(in)));
  }
}
