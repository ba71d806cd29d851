package org.lac4j.examples.web.assets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.lac4j.core.file.WholeFile;

/**
 * Takes what the pages need out of the WebJars of GOV.UK Frontend and Leaflet.
 *
 * <p>The font GDS Transport, its name, and the crest of government belong to GOV.UK alone: they are left out, so that Arial is
 * what everybody reads.
 */
public final class WebAssets {

  private static final String JARS = "META-INF/resources/webjars/";

  private static final Map<String, String> FILES =
      ImmutableMap.of(
          "govuk-frontend/dist/govuk/govuk-frontend.min.css", "govuk-frontend.css",
          "govuk-frontend/dist/govuk/govuk-frontend.min.js", "govuk-frontend.js",
          "leaflet/dist/leaflet.css", "leaflet.css",
          "leaflet/dist/leaflet.js", "leaflet.js");

  private WebAssets() {}

  /**
   * Writes the files to a folder.
   *
   * @param arguments the folder; it is created if it does not exist
   * @throws IOException if a file can't be written, or a WebJar is not on the class path
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("Give the folder to write to, and nothing else.");
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      String text = withoutSourceMap(read(file.getKey()));
      WholeFile.write(
          folder.resolve(file.getValue()),
          file.getValue().endsWith(".css") ? withoutFontsAndImages(text) : text);
    }
  }

  /**
   * Returns styles without GDS Transport, the crest, and whatever else would be loaded.
   *
   * @param styles the text of a stylesheet
   * @return the text without fonts to load, without their name, and without images to load
   */
  static String withoutFontsAndImages(String styles) {
    return styles
        .replaceAll("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/", "")
        .replaceAll("@font-face\\s*\\{[^}]*}", "")
        .replaceAll("\\.govuk-footer__crown\\s*\\{[^}]*}", "")
        .replaceAll("[\"']?GDS Transport[\"']?\\s*,\\s*", "")
        .replaceAll("(?:-webkit-)?(?:background|mask)-image:\\s*url\\([^)]*\\);?", "");
  }

  private static String withoutSourceMap(String text) {
    return text.replaceAll("(?m)^\\s*(?://|/\\*)# sourceMappingURL=.*$", "");
  }

  private static String read(String file) throws IOException {
    int slash = file.indexOf('/');
    String name = file.substring(0, slash);
    String path = JARS + name + "/" + version(name) + file.substring(slash);
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static String version(String name) {
    Properties properties = new Properties();
    try (InputStream in = open("META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  private static InputStream open(String path) throws IOException {
    InputStream in = WebAssets.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new FileNotFoundException(
          path + " is not on the class path: the application is built by Maven, with its WebJars.");
    }
    return in;
  }
}
