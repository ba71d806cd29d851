package org.lac4j.core.json;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import org.lac4j.core.internal.shape.ListShape;
import org.lac4j.core.internal.shape.ReadContext;
import org.lac4j.core.internal.shape.Shape;
import org.lac4j.core.internal.shape.ShapeException;
import org.lac4j.core.internal.shape.Shapes;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonPort;
import org.lac4j.core.internal.tree.JsonPorts;
import org.lac4j.core.internal.tree.JsonSyntaxException;
import org.lac4j.core.internal.tree.JsonTree;

/**
 * Reads and writes the values of the library as JSON.
 *
 * <pre>{@code
 * LacJson json = LacJson.refusingUnknownFields();
 * Team team = json.read(Team.class, Files.readString(file));
 * }</pre>
 *
 * <p>What stands for itself, such as an introduction, a journey, a shared agreement or a team, is a document: it carries
 * a {@code schemaVersion}, and {@link LacSchema} describes it. A document without one is of version 1, and a document of
 * an older version is read as well. Sealed types carry a {@code kind}. Constants are in lower case with hyphens. Optional
 * fields and empty lists are left out; null is refused.
 *
 * <p>All faults of a document are told at once, each with its place. They repeat nothing of a document but well-formed
 * ids and codes, times and measures, so an id must not be a personal text such as a name. A document
 * has at most 16,777,216 characters and 64 levels; a field that stands twice in an object is refused.
 *
 * <p>Needs {@code jackson-core} of Jackson 3 or Jackson 2 on the class path, and says so if there is neither. Immutable
 * and thread-safe.
 */
public final class LacJson {

  private final UnknownFields unknown;
  private final boolean indented;

  private LacJson(UnknownFields unknown, boolean indented) {
    this.unknown = unknown;
    this.indented = indented;
  }

  /**
   * Obtains a reader that refuses documents with fields that the library does not know.
   *
   * @return the reader and writer
   */
  public static LacJson refusingUnknownFields() {
    return new LacJson(UnknownFields.REFUSE, false);
  }

  /**
   * Obtains a reader that keeps fields that the library does not know, for those who read with {@link #readDocument}.
   *
   * <p>The other methods that read have nowhere to keep them: with this reader they drop unknown fields silently, and
   * what is written from the value lacks them.
   *
   * @return the reader and writer
   */
  public static LacJson keepingUnknownFields() {
    return new LacJson(UnknownFields.KEEP, false);
  }

  /**
   * Returns the same, writing one field a line.
   *
   * @return the reader and writer
   */
  public LacJson indented() {
    return new LacJson(unknown, true);
  }

  /**
   * Reads a value.
   *
   * @param type a type with a JSON form, for example {@code Team.class}
   * @param json the JSON text
   * @param <T> the type
   * @return the value
   * @throws LacJsonException if the text is not JSON or not such a value; it tells every fault
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public <T> T read(Class<T> type, String json) {
    return read(Shapes.of(type), tree(port -> port.parse(json)));
  }

  /**
   * Reads a value.
   *
   * @param type a type with a JSON form, for example {@code Team.class}
   * @param json the JSON in UTF-8, UTF-16 or UTF-32
   * @param <T> the type
   * @return the value
   * @throws LacJsonException if the bytes are not JSON or not such a value; it tells every fault
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public <T> T read(Class<T> type, byte[] json) {
    return read(Shapes.of(type), tree(port -> port.parse(json)));
  }

  /**
   * Reads a list of values, for example all introductions of a day.
   *
   * @param type the type of each, for example {@code Introduction.class}
   * @param json the JSON text, a list
   * @param <T> the type of each
   * @return the values in their order
   * @throws LacJsonException if the text is not JSON or not such a list; it tells every fault
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public <T> ImmutableList<T> readList(Class<T> type, String json) {
    return listOf(type, tree(port -> port.parse(json)));
  }

  /**
   * Reads a list of values, for example all introductions of a day.
   *
   * @param type the type of each, for example {@code Introduction.class}
   * @param json the JSON in UTF-8, UTF-16 or UTF-32, a list
   * @param <T> the type of each
   * @return the values in their order
   * @throws LacJsonException if the bytes are not JSON or not such a list; it tells every fault
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public <T> ImmutableList<T> readList(Class<T> type, byte[] json) {
    return listOf(type, tree(port -> port.parse(json)));
  }

  /**
   * Reads a value with the fields that the library does not know, so that they can be written again.
   *
   * @param type a type with a JSON form, for example {@code Introduction.class}
   * @param json the JSON text
   * @param <T> the type
   * @return the value and what else stood there
   * @throws LacJsonException if the text is not JSON or not such a value, or has unknown fields that this reader refuses
   * @throws IllegalArgumentException if the type has no JSON form
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public <T> LacDocument<T> readDocument(Class<T> type, String json) {
    Shape<T> shape = Shapes.of(type);
    JsonTree tree = tree(port -> port.parse(json));
    return LacDocument.read(shape, read(shape, tree), tree);
  }

  /**
   * Writes a value.
   *
   * @param value a value with a JSON form
   * @return the JSON text
   * @throws IllegalArgumentException if the value's type has no JSON form
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public String write(Object value) {
    return text(Shapes.write(value));
  }

  /**
   * Writes a document, with the fields that the library does not know.
   *
   * @param document the document
   * @return the JSON text
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public String write(LacDocument<?> document) {
    return text(document.toTree());
  }

  /**
   * Writes a list of values.
   *
   * @param values values with a JSON form
   * @return the JSON text, a list in the order of the values
   * @throws IllegalArgumentException if the type of one of them has no JSON form
   * @throws IllegalStateException if there is no Jackson on the class path
   */
  public String writeList(Collection<?> values) {
    JsonList list = new JsonList();
    values.forEach(value -> list.add(Shapes.write(value)));
    return text(list);
  }

  private <T> ImmutableList<T> listOf(Class<T> type, JsonTree tree) {
    return ImmutableList.copyOf(read(ListShape.of(Shapes.of(type)), tree));
  }

  private <T> T read(Shape<T> shape, JsonTree tree) {
    try {
      return shape.read(tree, ReadContext.start(unknown == UnknownFields.REFUSE));
    } catch (ShapeException e) {
      throw e.told(JsonFault::new, LacJsonException::new);
    }
  }

  private String text(JsonTree tree) {
    return JsonPorts.found().print(tree, indented);
  }

  private static JsonTree tree(Function<JsonPort, JsonTree> parse) {
    try {
      return parse.apply(JsonPorts.found());
    } catch (JsonSyntaxException e) {
      throw new LacJsonException(
          ImmutableList.of(new JsonFault("", String.valueOf(e.getMessage()))), null);
    }
  }
}
