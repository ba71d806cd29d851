package org.lac4j.core.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.lac4j.core.internal.jackson2.Jackson2Tokens;
import org.lac4j.core.internal.shape.ReadContext;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeException;
import org.lac4j.core.internal.shape.Shapes;
import org.lac4j.core.internal.tree.JsonSyntaxException;
import org.lac4j.core.json.JsonFault;
import org.lac4j.core.json.LacJson;
import org.lac4j.core.json.LacJsonException;

/**
 * The module of Jackson 2 for every value of the library, for a host's own mapper and its own types around ours.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new LacJackson2Module()).build();
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it. Unknown fields are refused or passed over as the mapper's {@link
 * DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} says; {@link LacJson} can keep them. Errors in our types repeat no
 * more of the document than {@link LacJsonException} says; about a host's own types, the mapper says what it always says.
 *
 * <p>A mapper copies what it needs of a module, which is then no longer used. For one thread until then.
 */
public final class LacJackson2Module extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public LacJackson2Module() {
    super("lac4j");
    Shapes.all().forEach(this::add);
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
      Jackson2Tokens.write(shape.write(value), generator);
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
        return shape.read(Jackson2Tokens.read(parser), ReadContext.start(refuses));
      } catch (ShapeException e) {
        LacJsonException told = e.told(JsonFault::new, LacJsonException::new);
        throw JsonMappingException.from(parser, told.getMessage(), told);
      } catch (StreamReadException e) {
        // Its message and that of its cause would repeat the text.
        throw JsonMappingException.from(parser, JsonSyntaxException.ofText().getMessage());
      } catch (JsonSyntaxException e) {
        throw JsonMappingException.from(parser, e.getMessage());
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
