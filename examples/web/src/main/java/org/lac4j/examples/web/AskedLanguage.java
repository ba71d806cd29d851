package org.lac4j.examples.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Reads the language from the request; English unless there are sentences in the language that is asked for. */
final class AskedLanguage implements LocaleResolver {

  private final Supplier<Set<String>> languages;

  AskedLanguage(Supplier<Set<String>> languages) {
    this.languages = languages;
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    return asked != null && languages.get().contains(asked)
        ? Locale.forLanguageTag(asked)
        : Locale.UK;
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The language stands in the request.");
  }
}
