package org.lac4j.rules.answer;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.internal.tree.JsonList;
import org.lac4j.core.internal.tree.JsonObject;
import org.lac4j.core.internal.tree.JsonPorts;
import org.lac4j.core.internal.tree.JsonSyntaxException;
import org.lac4j.core.internal.tree.JsonText;
import org.lac4j.core.internal.tree.JsonTree;
import org.lac4j.core.json.JsonFault;
import org.lac4j.core.json.LacJsonException;
import org.lac4j.core.place.AreaCode;

/** Services as Open Referral UK publishes them, read for what an answer tells. */
final class OpenReferralServices {

  private OpenReferralServices() {}

  static ImmutableList<OtherService> read(String json) {
    return services(parse(json))
        .filter(service -> text(service, "status").map("active"::equals).orElse(true))
        .flatMap(service -> service(service).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static JsonTree parse(String json) {
    try {
      return JsonPorts.found().parse(json);
    } catch (JsonSyntaxException e) {
      throw refusal(String.valueOf(e.getMessage()));
    }
  }

  private static LacJsonException refusal(String message) {
    return new LacJsonException(ImmutableList.of(new JsonFault("", message)), null);
  }

  private static Stream<JsonObject> services(JsonTree tree) {
    if (tree instanceof JsonList) {
      return objects(tree);
    }
    if (tree instanceof JsonObject page && (page.has("contents") || page.has("name"))) {
      return page.get("contents") instanceof JsonList contents
          ? objects(contents)
          : Stream.of(page);
    }
    throw refusal("A service, a list of services or a page with its contents belongs here.");
  }

  private static Optional<OtherService> service(JsonObject service) {
    return text(service, "name")
        .map(
            name ->
                OtherService.builder()
                    .name(name)
                    .description(text(service, "description"))
                    .telephone(telephone(service))
                    .email(text(service, "email"))
                    .website(text(service, "url"))
                    .areas(areas(service).toList())
                    .tags(tags(service).toList())
                    .build());
  }

  /** The service's own number, or else that of its first contact who has one. */
  private static Optional<String> telephone(JsonObject service) {
    return Stream.concat(
            objects(service.get("phones")),
            objects(service.get("contacts")).flatMap(contact -> objects(contact.get("phones"))))
        .flatMap(phone -> text(phone, "number").stream())
        .findFirst();
  }

  private static Stream<AreaCode> areas(JsonObject service) {
    return objects(service.get("service_areas"))
        .flatMap(area -> text(area, "uri").stream())
        .map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
        .filter(code -> code.matches("[A-Z][0-9]{8}"))
        .map(AreaCode::of);
  }

  private static Stream<String> tags(JsonObject service) {
    return objects(service.get("attributes"))
        .map(attribute -> attribute.get("taxonomy_term"))
        .filter(JsonObject.class::isInstance)
        .flatMap(term -> text((JsonObject) term, "name").stream());
  }

  private static Stream<JsonObject> objects(@Nullable JsonTree tree) {
    return tree instanceof JsonList list
        ? IntStream.range(0, list.size())
            .mapToObj(list::get)
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
        : Stream.empty();
  }

  private static Optional<String> text(JsonObject object, String name) {
    return object.get(name) instanceof JsonText text && !text.value().isBlank()
        ? Optional.of(text.value().strip())
        : Optional.empty();
  }
}
