package org.lac4j.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lac4j.core.internal.modelshape.ModelShapes;
import org.lac4j.core.internal.shape.ReadContext;
import org.lac4j.core.internal.shape.Shape;

/**
 * Reads and writes the types of the model as JSON.
 *
 * <pre>{@code
 * LacJson json = LacJson.refusingUnknownFields();
 * Team team = json.read(Team.class, Files.readString(file));
 * }</pre>
 *
 * <p>Introductions, who is introduced, journeys, shared agreements and teams are documents: they carry a {@code
 * schemaVersion}, and {@link LacSchema} describes them. A document without one is of version 1. Sealed types carry a
 * {@code kind}. Constants are in lower case with hyphens. Optional fields and empty lists are left out; null is refused.
 *
 * <p>All faults of a document are told at once, each with its place. They repeat nothing of a document but well-formed
 * ids and codes, times and measures, so an id must not be a personal text such as a name. A document
 * has at most 16,777,216 characters and 64 levels; a field that stands twice in an object is refused.
 *
 * <p>Needs jackson-databind on the class path. Immutable and thread-safe.
 */
public final class LacJson {

  private static final int MAX_LENGTH = 16 * 1024 * 1024;
  private static final int MAX_DEPTH = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(strictFactory())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final JsonMapper INDENTING =
      MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final UnknownFields unknown;
  private final JsonMapper mapper;

  /**
   * Creates what documents are read with: a field given twice is a fault, errors don't repeat the text, and a document has
   * at most 16,777,216 characters and 64 levels.
   *
   * @return a factory, for documents that stand beside those of the model
   */
  public static JsonFactory strictFactory() {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(MAX_LENGTH)
                .maxNestingDepth(MAX_DEPTH)
                .build())
        .build();
  }

  private LacJson(UnknownFields unknown, JsonMapper mapper) {
    this.unknown = unknown;
    this.mapper = mapper;
  }

  /**
   * Obtains a reader that refuses documents with fields that the library does not know.
   *
   * @return the reader and writer
   */
  public static LacJson refusingUnknownFields() {
    return new LacJson(UnknownFields.REFUSE, MAPPER);
  }

  /**
   * Obtains a reader that keeps fields that the library does not know, for those who read with {@link #readDocument}.
   *
   * <p>{@link #read(Class, String)} and {@link #read(Class, byte[])} have nowhere to keep them: with this reader they drop
   * unknown fields silently, and what is written from the value lacks them.
   *
   * @return the reader and writer
   */
  public static LacJson keepingUnknownFields() {
    return new LacJson(UnknownFields.KEEP, MAPPER);
  }

  /**
   * Returns the same, writing one field a line.
   *
   * @return the reader and writer
   */
  public LacJson indented() {
    return new LacJson(unknown, INDENTING);
  }

  /**
   * Reads a value.
   *
   * @param type a type of the model, for example {@code Team.class}
   * @param json the JSON text
   * @param <T> the type
   * @return the value
   * @throws LacJsonException if the text is no JSON or no such value; it tells every fault
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public <T> T read(Class<T> type, String json) {
    return read(type, tree(() -> mapper.readTree(json)));
  }

  /**
   * Reads a value.
   *
   * @param type a type of the model, for example {@code Team.class}
   * @param json the JSON in UTF-8, UTF-16 or UTF-32
   * @param <T> the type
   * @return the value
   * @throws LacJsonException if the bytes are no JSON or no such value; it tells every fault
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public <T> T read(Class<T> type, byte[] json) {
    return read(type, tree(() -> mapper.readTree(json)));
  }

  /**
   * Reads a value with the fields that the library does not know, so that they can be written again.
   *
   * @param type a type of the model, for example {@code Introduction.class}
   * @param json the JSON text
   * @param <T> the type
   * @return the value and what else stood there
   * @throws LacJsonException if the text is no JSON or no such value, or has unknown fields that this reader refuses
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public <T> LacDocument<T> readDocument(Class<T> type, String json) {
    JsonNode tree = tree(() -> mapper.readTree(json));
    return LacDocument.read(ModelShapes.of(type), read(type, tree), tree);
  }

  private <T> T read(Class<T> type, JsonNode tree) {
    Shape<T> shape = ModelShapes.of(type);
    return LacJsonException.unwrapping(
        () -> shape.read(tree, ReadContext.start(unknown == UnknownFields.REFUSE)));
  }

  /**
   * Writes a value.
   *
   * @param value a value of the model
   * @return the JSON text
   * @throws IllegalArgumentException if the value's type has no JSON form
   */
  public String write(Object value) {
    return text(ModelShapes.write(value));
  }

  /**
   * Writes a document, with the fields that the library does not know.
   *
   * @param document the document
   * @return the JSON text
   */
  public String write(LacDocument<?> document) {
    return text(document.toTree());
  }

  private String text(JsonNode tree) {
    try {
      return mapper.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(Parse parse) {
    try {
      return parse.tree();
    } catch (JsonProcessingException e) {
      // Jackson's message and source would repeat the text.
      throw LacJsonException.of("", "This is no JSON, or goes past a limit" + place(e) + ".");
    } catch (IOException e) {
      throw LacJsonException.of("", "This is no text in UTF-8, UTF-16 or UTF-32.");
    }
  }

  private static String place(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null ? "" : ", at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** What Jackson does with a text. */
  @FunctionalInterface
  private interface Parse {
    JsonNode tree() throws IOException;
  }
}
