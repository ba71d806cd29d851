package org.lac4j.examples.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps every answer to itself: nothing is loaded from elsewhere, nothing is kept by a cache but styles and programs, and no
 * other site may frame a page. Refuses requests that are larger than any form or question here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class SecurityHeaders extends OncePerRequestFilter {

  private static final int MOST_BYTES = 8 * 1024;
  private static final int LENGTH_REQUIRED = 411;
  private static final int TOO_LARGE = 413;

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  SecurityHeaders() {}

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", CONTENT_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-store");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (request.getContentLengthLong() > MOST_BYTES) {
      response.sendError(TOO_LARGE);
    } else if (request.getContentLengthLong() < 0
        && request.getHeader("Transfer-Encoding") != null) {
      response.sendError(LENGTH_REQUIRED);
    } else {
      chain.doFilter(request, response);
    }
  }
}
