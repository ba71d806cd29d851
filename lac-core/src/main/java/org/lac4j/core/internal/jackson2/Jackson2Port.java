package org.lac4j.core.internal.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.lac4j.core.internal.tree.JsonPort;
import org.lac4j.core.internal.tree.JsonSyntaxException;
import org.lac4j.core.internal.tree.JsonTree;

/** JSON by the streams of Jackson 2. */
public final class Jackson2Port implements JsonPort {

  /** Found by service loading. */
  public Jackson2Port() {}

  @Override
  public void check() {
    Streams.FACTORY.version();
  }

  @Override
  public JsonTree parse(String text) {
    return parse(() -> Streams.FACTORY.createParser(text));
  }

  @Override
  public JsonTree parse(byte[] bytes) {
    return parse(() -> Streams.FACTORY.createParser(bytes));
  }

  private static JsonTree parse(Opening opening) {
    try (JsonParser parser = opening.open()) {
      JsonTree tree = Jackson2Tokens.read(parser);
      if (parser.nextToken() != null) {
        throw at(parser.currentTokenLocation());
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw at(e.getLocation()); // its message and source would repeat the text
    } catch (IOException e) {
      throw JsonSyntaxException.ofBytes();
    }
  }

  private static JsonSyntaxException at(JsonLocation place) {
    return place == null
        ? JsonSyntaxException.ofText()
        : JsonSyntaxException.ofText(place.getLineNr(), place.getColumnNr());
  }

  @Override
  public String print(JsonTree tree, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = Streams.FACTORY.createGenerator(text)) {
      if (indented) {
        generator.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      }
      Jackson2Tokens.write(tree, generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** What opens a parser. */
  @FunctionalInterface
  private interface Opening {
    JsonParser open() throws IOException;
  }

  /** Made when it is first used, and not before: without Jackson 2 this class alone can't be loaded. */
  private static final class Streams {
    static final JsonFactory FACTORY =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_LENGTH)
                    .maxNestingDepth(MAX_DEPTH)
                    .build())
            .build();
  }
}
