package org.lac4j.geo.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts the fields of a document together; what is not there is left out. For one thread. */
final class FeedFields {

  private final UUID id;
  private final ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();

  private FeedFields(UUID id) {
    this.id = id;
    fields.put("id", id.toString());
  }

  /** Starts a document whose identifier is always the same for the same words. */
  static FeedFields of(UUID id) {
    return new FeedFields(id);
  }

  static UUID id(String namespace, String kind, String key) {
    return UUID.nameUUIDFromBytes((namespace + "\n" + kind + "\n" + key).getBytes(UTF_8));
  }

  FeedFields put(String name, Object value) {
    fields.put(name, value instanceof UUID other ? other.toString() : value);
    return this;
  }

  FeedFields put(String name, Optional<?> value) {
    value.ifPresent(given -> put(name, given));
    return this;
  }

  FeedFields putAll(String name, List<ImmutableMap<String, Object>> values) {
    if (!values.isEmpty()) {
      fields.put(name, values);
    }
    return this;
  }

  ImmutableMap<String, Object> fields() {
    return fields.buildOrThrow();
  }

  OpenReferralDocument document() {
    return new OpenReferralDocument(id, fields());
  }
}
