package org.lac4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lac4j.core.place.Area;

/** Hosts with one Jackson, with the streams alone, or with none: the class path says which. */
class WithoutJacksonTest {

  private static final List<String> ALL =
      List.of(
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
              .split(File.pathSeparator, -1));

  @Test
  void a_host_without_jackson_uses_the_model_and_is_told_what_json_needs() throws Exception {
    try (URLClassLoader host = without("jackson-core-2", "jackson-core-3", "jackson-databind")) {
      Object area = area(host);

      assertThat(area).hasToString(Area.of("A", "Acomb").toString());
      assertThatThrownBy(() -> write(host, area))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "JSON needs Jackson: add tools.jackson.core:jackson-core (Jackson 3) or"
                  + " com.fasterxml.jackson.core:jackson-core (Jackson 2) to the class path.");
    }
  }

  @Test
  void the_streams_of_either_jackson_are_enough() throws Throwable {
    for (String other : List.of("jackson-core-2", "jackson-core-3")) {
      try (URLClassLoader host = without(other, "jackson-databind")) {
        assertThat(write(host, area(host))).isEqualTo("{\"code\":\"A\",\"name\":\"Acomb\"}");
      }
    }
  }

  private static Object area(ClassLoader host) throws ReflectiveOperationException {
    return host.loadClass(Area.class.getName())
        .getMethod("of", String.class, String.class)
        .invoke(null, "A", "Acomb");
  }

  private static Object write(ClassLoader host, Object value) throws Throwable {
    Class<?> type = host.loadClass(LacJson.class.getName());
    Object json = type.getMethod("refusingUnknownFields").invoke(null);
    try {
      return type.getMethod("write", Object.class).invoke(json, value);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The class path of this test without some jars. */
  private static URLClassLoader without(String... jars) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : ALL) {
      String name = String.valueOf(Path.of(entry).getFileName());
      if (List.of(jars).stream().noneMatch(name::startsWith)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    assertThat(urls).hasSizeLessThan(ALL.size());
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
