package org.lac4j.spring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.PlaceFormatException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers bad input with a problem (RFC 9457) that says which field is wrong and why. It does not repeat what was typed, and
 * nothing of it gets into the log.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LacProblemAdvice {

  LacProblemAdvice() {}

  @ExceptionHandler
  ProblemDetail place(PlaceFormatException e) {
    return problem(String.valueOf(e.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail document(LacJsonException e) {
    return problem(String.valueOf(e.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail parameter(MethodArgumentTypeMismatchException e) {
    ProblemDetail problem =
        problem(told(e).orElse("The value of " + e.getName() + " can't be read."));
    problem.setProperty("field", e.getName());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail body(HttpMessageNotReadableException e) {
    return problem(
        told(e)
            .orElse(
                "The body of the request can't be read as JSON of the kind that belongs here."));
  }

  /** What the library says; what others say may repeat what was typed. */
  private static Optional<String> told(Throwable thrown) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof PlaceFormatException || cause instanceof LacJsonException) {
        return Optional.ofNullable(cause.getMessage());
      }
    }
    return Optional.empty();
  }

  private static ProblemDetail problem(String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    problem.setTitle("What was sent can't be read");
    return problem;
  }
}
