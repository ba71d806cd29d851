package org.lac4j.core.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AimTest {

  @Test
  void the_rows_have_the_surveys_own_order_and_words() {
    assertThat(Arrays.stream(Aim.values()).map(aim -> aim.mentions() + " " + aim.label()))
        .containsExactly(
            "76 Achieve and stabilise basic needs (housing, heating etc.)",
            "68 Improve mental and emotional health",
            "60 To get more involved in groups of interest",
            "55 Sustain accommodation/tenancy",
            "53 Make new friends and form positive connections",
            "52 Become more self-confident and build self-esteem",
            "45 To advocate for change in their or someone else's life",
            "46 Positively change benefits situation",
            "44 To feel safer and more secure in their personal environment",
            "37 Achieve more suitable accommodation",
            "33 Recognize skills/strengths and utilize them more",
            "28 Get involved in formal volunteering opportunities",
            "25 Overcome or reduce behaviours termed 'hoarding'",
            "21 Explore and access formal learning opportunities",
            "19 Improve/change relationships with family and existing friends",
            "15 Achieve a new job",
            "10 Deal with a pressing legal concern",
            "10 Sustain job/increase house/pay",
            "11 Improve physical health");
  }

  @Test
  void slips_of_the_source_are_noted() {
    assertThat(Aim.SUSTAIN_OR_IMPROVE_JOB.note())
        .contains("The survey says \"house\"; it probably means \"hours\".");
    assertThat(Arrays.stream(Aim.values()).filter(aim -> aim.note().isPresent()))
        .containsExactly(Aim.ADVOCATE_FOR_CHANGE, Aim.SUSTAIN_OR_IMPROVE_JOB, Aim.PHYSICAL_HEALTH);
  }

  @Test
  void another_aim_has_its_own_label_and_stands_after_the_survey() {
    Aim bereavement = Aim.other("bereavement");
    assertThat(bereavement.isOfSurvey()).isFalse();
    assertThat(bereavement.mentions()).isZero();
    assertThat(bereavement).hasToString("other: bereavement").isGreaterThan(Aim.PHYSICAL_HEALTH);
    assertThat(Aim.parse("other: bereavement")).isEqualTo(bereavement);
    assertThat(Aim.parse("new-job")).isSameAs(Aim.NEW_JOB);
    assertThat(Aim.other("new-job")).isNotEqualTo(Aim.NEW_JOB);
  }

  @Test
  void an_unknown_text_is_refused_with_the_cure_and_not_repeated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aim.parse("new-jobb"))
        .withMessageStartingWith("Known here: basic-needs, ")
        .withMessageEndingWith(
            "For any other, write \"other: \" and a label, for example \"other: bereavement\".")
        .withMessageNotContaining("new-jobb");
    assertThatIllegalArgumentException().isThrownBy(() -> Aim.other(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Aim.other("x".repeat(101)));
  }
}
