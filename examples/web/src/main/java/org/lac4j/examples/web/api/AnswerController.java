package org.lac4j.examples.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Location;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.spring.CurrentLacData;
import org.lac4j.spring.LacAnswers;
import org.lac4j.spring.LacData;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same answers as the pages', for other programs. */
@RestController
final class AnswerController {

  private final CurrentLacData current;
  private final LacAnswers answers;

  AnswerController(CurrentLacData current, LacAnswers answers) {
    this.current = current;
    this.answers = answers;
  }

  @Operation(
      summary = "Answers for one place",
      description =
          "The place stands in the address, and so in logs on the way. Where people are behind the question, send it in the body.")
  @ApiResponse(
      responseCode = "200",
      description = "An answer, which may be shown as it is",
      content = @Content(schema = @Schema(ref = "#/components/schemas/Answer")))
  @ApiResponse(
      responseCode = "400",
      description = "A problem that says what can't be read",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(implementation = ProblemDetail.class)))
  @GetMapping(path = "/api/answer", produces = MediaType.APPLICATION_JSON_VALUE)
  Answer answer(
      @Parameter(description = "A postcode.", example = "EB1 2AB") @RequestParam(required = false)
          @Nullable String postcode,
      @Parameter(description = "A property number (UPRN).") @RequestParam(required = false)
          @Nullable String uprn,
      @Parameter(description = "Longitude and latitude, for example -1.36,54.27.")
          @RequestParam(required = false)
          @Nullable String at,
      @Parameter(description = "person or introducer") @RequestParam(required = false)
          @Nullable String audience,
      @Parameter(description = "Whether anybody told of a crisis.") @RequestParam(required = false)
          @Nullable Boolean crisis,
      @Parameter(description = "The language, for example cy.") @RequestParam(required = false)
          @Nullable String lang) {
    return answer(new AnswerQuestion(postcode, uprn, at, audience, crisis, lang));
  }

  @Operation(summary = "Answers for one place that stands in the body")
  @ApiResponse(
      responseCode = "200",
      description = "An answer, which may be shown as it is",
      content = @Content(schema = @Schema(ref = "#/components/schemas/Answer")))
  @PostMapping(path = "/api/answer", produces = MediaType.APPLICATION_JSON_VALUE)
  Answer answer(@RequestBody AnswerQuestion question) {
    LacData data = current.get();
    Optional<Location> place = question.place();
    if (place.isEmpty() && !question.isCrisis()) {
      throw new BadQuestionException(
          "Give a place: a postcode, a UPRN, or longitude and latitude.");
    }
    AnswerFacts facts =
        new AnswerFacts(
            place.map(location -> answers.place(data, location)),
            ConversationWish.YES,
            question.isCrisis() ? Urgency.CRISIS : Urgency.NOT_SAID,
            Optional.empty(),
            answers.today());
    return answers.answer(data, facts, question.reader(), question.language());
  }

  @ExceptionHandler
  ProblemDetail bad(BadQuestionException e) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    problem.setTitle("What was sent can't be read");
    return problem;
  }
}
