package org.lac4j.examples.cli.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.lac4j.examples.cli.options.JsonFile;
import org.lac4j.examples.cli.terminal.InputException;
import org.lac4j.rules.simulation.json.ScenarioJson;
import org.lac4j.rules.simulation.scenario.Scenario;

/**
 * Reads scenarios from files: each is whole, or names another as its {@code base} and says what differs (a JSON merge patch,
 * RFC 7396: objects are merged, lists and values are replaced, null removes).
 */
public final class ScenarioFile {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String BASE = "base";
  private static final int MOST_BASES = 8;

  private ScenarioFile() {}

  /**
   * Reads a scenario.
   *
   * @param file the document
   * @return the scenario
   * @throws IOException if the file can't be read
   * @throws InputException if it is not a scenario
   */
  public static Scenario read(Path file) throws IOException, InputException {
    String text = JsonFile.read(file, json -> json);
    if (!text.contains("\"" + BASE + "\"")) {
      return JsonFile.read(file, ScenarioJson::read);
    }
    JsonNode whole = whole(file, MOST_BASES);
    return JsonFile.read(file, json -> ScenarioJson.read(whole.toString()));
  }

  /** The document with all that its bases say. */
  static JsonNode whole(Path file, int basesLeft) throws IOException, InputException {
    JsonNode node = parse(file);
    if (!(node instanceof ObjectNode patch) || !patch.path(BASE).isTextual()) {
      return node;
    }
    if (basesLeft == 0) {
      throw new InputException(
          file
              + ": its base has a base, and so on, more than "
              + MOST_BASES
              + " times: use fewer.");
    }
    Path base = file.resolveSibling(patch.remove(BASE).asText());
    return merged(whole(base, basesLeft - 1), patch);
  }

  private static JsonNode parse(Path file) throws IOException, InputException {
    String text = JsonFile.read(file, json -> json);
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      return JsonFile.read(file, json -> MAPPER.valueToTree(ScenarioJson.read(json)));
    }
  }

  private static JsonNode merged(JsonNode base, ObjectNode patch) {
    ObjectNode merged =
        base instanceof ObjectNode object ? object.deepCopy() : MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> entry : patch.properties()) {
      if (entry.getValue().isNull()) {
        merged.remove(entry.getKey());
      } else if (entry.getValue() instanceof ObjectNode object
          && !hasOtherKind(merged.path(entry.getKey()), object)) {
        merged.set(entry.getKey(), merged(merged.path(entry.getKey()), object));
      } else {
        merged.set(entry.getKey(), entry.getValue());
      }
    }
    return merged;
  }

  /** An object of another kind replaces the one before, since they have different members. */
  private static boolean hasOtherKind(JsonNode before, ObjectNode now) {
    return now.has("kind") && !now.path("kind").equals(before.path("kind"));
  }

  /**
   * Returns what tells one scenario from another.
   *
   * @param scenario the scenario
   * @return the SHA-256 of its document, 64 hexadecimal digits
   */
  public static String hash(Scenario scenario) {
    try {
      byte[] document = ScenarioJson.write(scenario).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
