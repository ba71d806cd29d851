package org.lac4j.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.lac4j.core.internal.modelshape.ModelShapes;
import org.lac4j.core.internal.shape.ReadContext;
import org.lac4j.core.internal.shape.Shape;

/**
 * The Jackson module for every type of the model, for a host's own mapper and its own types around ours.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new LacModule()).build();
 * }</pre>
 *
 * <p>Unknown fields are refused or passed over as the mapper's {@link DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES}
 * says; {@link LacJson} can keep them. Errors in our types repeat no more of the document than
 * {@link LacJsonException} says; about a host's own types, the mapper says what it always says.
 *
 * <p>A mapper copies what it needs of a module, which is then no longer used. For one thread until then.
 */
public final class LacModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public LacModule() {
    super("lac4j");
    ModelShapes.ALL.forEach(this::add);
  }

  @SuppressWarnings("unchecked") // each shape is listed with its own type
  private <T> void add(Class<?> type, Shape<T> shape) {
    addSerializer((Class<T>) type, new Writer<>((Class<T>) type, shape));
    addDeserializer((Class<T>) type, new Reader<>((Class<T>) type, shape));
  }

  @SuppressWarnings("serial") // a mapper that is serialised would be: ours is not meant to be
  private static final class Writer<T> extends StdSerializer<T> {

    private final Shape<T> shape;

    Writer(Class<T> type, Shape<T> shape) {
      super(type);
      this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      shape.write(value).serialize(generator, provider);
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
        throws IOException {
      serialize(value, generator, provider); // the field "kind" says the type
    }
  }

  @SuppressWarnings("serial") // as above
  private static final class Reader<T> extends StdDeserializer<T> {

    private final Shape<T> shape;

    Reader(Class<T> type, Shape<T> shape) {
      super(type);
      this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      boolean refuses = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
      try {
        JsonNode tree = context.readTree(parser);
        return LacJsonException.unwrapping(() -> shape.read(tree, ReadContext.start(refuses)));
      } catch (LacJsonException e) {
        throw JsonMappingException.from(parser, e.getMessage(), e);
      } catch (StreamReadException e) {
        // Its message and that of its cause would repeat the text.
        throw JsonMappingException.from(parser, "This is no JSON, or goes past a limit.");
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer type)
        throws IOException {
      return deserialize(parser, context);
    }
  }
}
