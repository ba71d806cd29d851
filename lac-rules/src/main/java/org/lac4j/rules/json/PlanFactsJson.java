package org.lac4j.rules.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lac4j.core.agreement.FormalPlanKind;
import org.lac4j.core.introduction.Setting;
import org.lac4j.rules.plan.Condition;
import org.lac4j.rules.plan.FormalPlanFacts;
import org.lac4j.rules.plan.SettingFacts;

/** What the two rules about formal plans may know. */
final class PlanFactsJson {

  private PlanFactsJson() {}

  /** The kind of plan and its two conditions. */
  static final class OfFormalPlan implements FactsJson<FormalPlanFacts> {

    @Override
    public Class<FormalPlanFacts> type() {
      return FormalPlanFacts.class;
    }

    @Override
    public ObjectNode write(FormalPlanFacts facts) {
      ObjectNode json = Fields.MAPPER.createObjectNode();
      json.set("plan", Fields.MAPPER.valueToTree(facts.plan()));
      return json.put("personAsked", Fields.kebab(facts.personAsked()))
          .put("coordinatorTakesPart", Fields.kebab(facts.coordinatorTakesPart()));
    }

    @Override
    public FormalPlanFacts read(ObjectNode json) {
      Fields fields = Fields.of(json, "facts", "plan", "personAsked", "coordinatorTakesPart");
      return new FormalPlanFacts(
          fields.requiredModel("plan", FormalPlanKind.class),
          fields.constant("personAsked", Condition.class),
          fields.constant("coordinatorTakesPart", Condition.class));
    }
  }

  /** The setting of an introduction. */
  static final class OfSetting implements FactsJson<SettingFacts> {

    @Override
    public Class<SettingFacts> type() {
      return SettingFacts.class;
    }

    @Override
    public ObjectNode write(SettingFacts facts) {
      ObjectNode json = Fields.MAPPER.createObjectNode();
      facts.setting().ifPresent(setting -> json.put("setting", Fields.kebab(setting)));
      return json;
    }

    @Override
    public SettingFacts read(ObjectNode json) {
      return new SettingFacts(
          Fields.of(json, "facts", "setting").optionalConstant("setting", Setting.class));
    }
  }
}
