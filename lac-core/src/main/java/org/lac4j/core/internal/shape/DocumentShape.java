package org.lac4j.core.internal.shape;

import com.google.common.collect.ImmutableList;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonTree;

/**
 * A value that is a document of its own, with its schema version in front.
 *
 * <p>Each kind of document has its own version. A document of an older version is brought up to date, one version after
 * the other, and then read.
 *
 * @param <T> the type
 */
public final class DocumentShape<T> implements Shape<T> {

  private final Composite<T> content;
  private final ImmutableList<Upgrade> upgrades;

  private DocumentShape(Composite<T> content, ImmutableList<Upgrade> upgrades) {
    this.content = content;
    this.upgrades = upgrades;
  }

  /**
   * A document of version 1, and of one version more for each upgrade.
   *
   * @param content what the document says
   * @param upgrades how a document of version 1, 2, ... becomes one of the next; each gets a copy that it may change
   * @param <T> the type
   * @return the shape
   */
  public static <T> DocumentShape<T> of(Composite<T> content, Upgrade... upgrades) {
    return new DocumentShape<>(content, ImmutableList.copyOf(upgrades));
  }

  /** The version that is written. */
  public int version() {
    return upgrades.size() + 1;
  }

  /** The shape without its version, for a value that stands in another document. */
  public Composite<T> content() {
    return content;
  }

  @Override
  public JsonObject write(T value) {
    return new JsonObject().put(SchemaVersion.FIELD, version()).setAll(content.write(value));
  }

  @Override
  public T read(JsonTree node, ReadContext reading) {
    if (!(node instanceof JsonObject document)) {
      throw reading.fault("An object belongs here.");
    }
    return content.read(upToDate(document, reading), reading.withVersion());
  }

  private JsonObject upToDate(JsonObject document, ReadContext reading) {
    int said = SchemaVersion.of(document, version(), reading);
    JsonObject next = document;
    for (Upgrade upgrade : upgrades.subList(said - 1, upgrades.size())) {
      next = upgrade.apply(new JsonObject().setAll(next));
    }
    return next;
  }

  @Override
  public JsonObject schema(Definitions definitions) {
    return content.describe(definitions, version());
  }
}
