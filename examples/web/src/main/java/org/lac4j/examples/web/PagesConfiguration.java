package org.lac4j.examples.web;

import java.time.Duration;
import org.lac4j.spring.CurrentLacData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Styles and programs, and the language of a request: that of its parameter {@code lang}, so that no cookie is needed. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

  PagesConfiguration() {}

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
  }

  @Bean
  LocaleResolver localeResolver(CurrentLacData current) {
    return new AskedLanguage(() -> current.get().words().languages());
  }
}
