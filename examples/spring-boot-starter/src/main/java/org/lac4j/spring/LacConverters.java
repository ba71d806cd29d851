package org.lac4j.spring;

import org.lac4j.core.place.AreaCode;
import org.lac4j.core.place.GridReference;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets request parameters and path variables be places: {@code @RequestParam Postcode postcode}. */
final class LacConverters implements WebMvcConfigurer {

  LacConverters() {}

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, Postcode.class, Postcode::parse);
    registry.addConverter(String.class, Uprn.class, Uprn::parse);
    registry.addConverter(String.class, LonLat.class, LonLat::parse);
    registry.addConverter(String.class, GridReference.class, GridReference::parse);
    registry.addConverter(String.class, AreaCode.class, AreaCode::of);
  }
}
