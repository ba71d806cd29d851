package org.lac4j.examples.web.page;

import org.lac4j.examples.web.WebProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells people that there is no such page in words; other programs get a problem. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageErrors {

  private final WebProperties properties;

  PageErrors(WebProperties properties) {
    this.properties = properties;
  }

  @ExceptionHandler(
      exception = {NoResourceFoundException.class, NoHandlerFoundException.class},
      produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView missing() {
    ModelAndView page = new ModelAndView("error/404");
    page.setStatus(HttpStatus.NOT_FOUND);
    page.addObject("council", properties.council());
    return page;
  }
}
