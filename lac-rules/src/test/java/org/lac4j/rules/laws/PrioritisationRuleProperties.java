package org.lac4j.rules.laws;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Group;
import org.lac4j.rules.priority.PrioritisationPolicy;
import org.lac4j.rules.priority.PrioritisationRule;
import org.lac4j.rules.priority.StandardCriterion;
import org.lac4j.rules.priority.WeightedCriterion;

/** The library's own advice on order: the standard one, a weighted one, and the one that looks at almost nothing. */
@SuppressWarnings("ClassCanBeStatic") // jqwik groups are inner classes
class PrioritisationRuleProperties {

  @Group
  class Standard implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return PrioritisationRule.standard();
    }
  }

  @Group
  class Weighted implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return PrioritisationRule.of(
          "weighted",
          ImmutableList.of(
              new WeightedCriterion(
                  ImmutableMap.of(
                      StandardCriterion.WAITED_LONGEST, 1.0,
                      StandardCriterion.OVERDUE, 1.0,
                      StandardCriterion.JUDGEMENT, 5.0,
                      StandardCriterion.URGENCY, 2.5))),
          3);
    }
  }

  @Group
  class JudgementAlone implements PrioritisationLaws {
    @Override
    public PrioritisationPolicy policy() {
      return PrioritisationRule.of("judgement", ImmutableList.of(StandardCriterion.JUDGEMENT), 1);
    }
  }
}
