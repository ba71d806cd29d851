package org.lac4j.examples.boot3;

import java.time.Clock;
import java.time.LocalDate;
import org.lac4j.core.ServiceTime;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.place.PlaceFormatException;
import org.lac4j.core.place.PlaceResolver;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.team.Team;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.answer.Answers;
import org.lac4j.rules.answer.Audience;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers by postcode, and gives the team, as JSON. */
@RestController
class EnquiryController {

  private final PlaceResolver places;
  private final Answers answers;
  private final Team team;

  EnquiryController(PlaceResolver places, Answers answers, Team team) {
    this.places = places;
    this.answers = answers;
    this.team = team;
  }

  @GetMapping("/answer")
  Answer answer(@RequestParam("postcode") String typed) {
    LocalDate today = ServiceTime.dayOf(Clock.systemUTC().instant());
    AnswerFacts facts =
        AnswerFacts.of(places.resolve(Postcode.parse(typed)), ConversationWish.YES, today);
    return answers.answer(facts, Audience.PERSON);
  }

  @GetMapping("/team")
  Team team() {
    return team;
  }

  @ExceptionHandler
  ProblemDetail notAPostcode(PlaceFormatException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
  }
}
