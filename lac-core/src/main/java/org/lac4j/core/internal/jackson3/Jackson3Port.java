package org.lac4j.core.internal.jackson3;

import java.io.StringWriter;
import java.util.function.Supplier;
import org.lac4j.core.internal.tree.JsonPort;
import org.lac4j.core.internal.tree.JsonSyntaxException;
import org.lac4j.core.internal.tree.JsonTree;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON by the streams of Jackson 3. */
public final class Jackson3Port implements JsonPort {

  /** Found by service loading. */
  public Jackson3Port() {}

  @Override
  public void check() {
    Streams.FACTORY.version();
  }

  @Override
  public JsonTree parse(String text) {
    return parse(() -> Streams.FACTORY.createParser(ObjectReadContext.empty(), text));
  }

  @Override
  public JsonTree parse(byte[] bytes) {
    return parse(() -> Streams.FACTORY.createParser(ObjectReadContext.empty(), bytes));
  }

  private static JsonTree parse(Supplier<JsonParser> opening) {
    try (JsonParser parser = opening.get()) {
      JsonTree tree = Jackson3Tokens.read(parser);
      if (parser.nextToken() != null) {
        throw at(parser.currentTokenLocation());
      }
      return tree;
    } catch (JacksonIOException e) {
      throw JsonSyntaxException.ofBytes();
    } catch (JacksonException e) {
      throw at(e.getLocation()); // its message and source would repeat the text
    }
  }

  private static JsonSyntaxException at(TokenStreamLocation place) {
    return place == null
        ? JsonSyntaxException.ofText()
        : JsonSyntaxException.ofText(place.getLineNr(), place.getColumnNr());
  }

  @Override
  public String print(JsonTree tree, boolean indented) {
    StringWriter text = new StringWriter();
    ObjectWriteContext context = indented ? new Indented() : ObjectWriteContext.empty();
    try (JsonGenerator generator = Streams.FACTORY.createGenerator(context, text)) {
      Jackson3Tokens.write(tree, generator);
    }
    return text.toString();
  }

  /** Writes one field a line, with the same line ends everywhere. */
  private static final class Indented extends ObjectWriteContext.Base {

    private final PrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Made when it is first used, and not before: without Jackson 3 this class alone can't be loaded. */
  private static final class Streams {
    static final JsonFactory FACTORY =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Numbers look the same from both Jacksons.
            .disable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_LENGTH)
                    .maxNestingDepth(MAX_DEPTH)
                    .build())
            .build();
  }
}
