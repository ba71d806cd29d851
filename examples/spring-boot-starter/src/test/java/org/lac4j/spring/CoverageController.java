package org.lac4j.spring;

import java.util.Locale;
import org.lac4j.core.place.Postcode;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.Audience;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The example of the README, word for word. */
@RestController
class CoverageController {

  private final LacAnswers answers;

  CoverageController(LacAnswers answers) {
    this.answers = answers;
  }

  @GetMapping("/coverage")
  Answer coverage(@RequestParam Postcode postcode) {
    return answers.answer(postcode, Audience.PERSON, Locale.UK);
  }
}
