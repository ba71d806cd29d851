package org.lac4j.examples.web.api;

import java.util.Locale;
import org.lac4j.core.place.Postcode;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.Audience;
import org.lac4j.spring.CurrentLacData;
import org.lac4j.spring.LacAnswers;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a run under load needs beside the real endpoint; in the profile "load" alone. */
@RestController
@Profile("load")
final class LoadProbe {

  private static final Postcode OF_THE_DEMO_CITY = Postcode.parse("EB1 1AA");

  private final CurrentLacData current;
  private final Answer constant;

  LoadProbe(CurrentLacData current, LacAnswers answers) {
    this.current = current;
    this.constant = answers.answer(OF_THE_DEMO_CITY, Audience.PERSON, Locale.UK);
  }

  @GetMapping("/load/constant")
  Answer constant() {
    return constant;
  }

  @GetMapping("/load/reloads")
  long reloads() {
    return current.reloads();
  }
}
