package org.lac4j.rules.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lac4j.core.place.Area;
import org.lac4j.core.team.DropIn;
import org.lac4j.rules.internal.words.AnswerMessage;
import org.lac4j.rules.internal.words.MessageCheck;
import org.lac4j.rules.words.Messages;

/** Makes the lines for one audience in the words of one bundle. */
final class AnswerLines {

  private final Messages messages;
  private final Audience audience;

  AnswerLines(Messages messages, Audience audience) {
    this.messages = messages;
    this.audience = audience;
  }

  Audience audience() {
    return audience;
  }

  AnswerLine of(AnswerMessage message) {
    return of(message, ImmutableMap.of());
  }

  AnswerLine of(AnswerMessage message, String argument, String value) {
    return of(message, ImmutableMap.of(argument, value));
  }

  AnswerLine of(AnswerMessage message, LocalDate day) {
    return of(message, ImmutableMap.of("day", day));
  }

  private AnswerLine of(AnswerMessage message, Map<String, ?> values) {
    String key =
        MessageCheck.keys(message, audience.label()).stream()
            .filter(messages::has)
            .findFirst()
            .orElseThrow();
    return new AnswerLine(message.key(), messages.text(key, values), message.sources());
  }

  AnswerLine between(List<String> areas) {
    return of(AnswerMessage.COVERED_BETWEEN, "areas", messages.allOf(areas));
  }

  AnswerLine back(String name, LocalDate day) {
    return of(AnswerMessage.BACK_ON, ImmutableMap.of("name", name, "day", day));
  }

  private AnswerLine dropIn(DropIn dropIn) {
    return of(
        AnswerMessage.DROP_IN,
        ImmutableMap.of(
            "place", dropIn.place(),
            "weekday", dropIn.weekday(),
            "from", dropIn.from(),
            "to", dropIn.to()));
  }

  /** How to reach whoever answers; nothing where no way is published. */
  ImmutableList<AnswerLine> reaching(AnswerContact contact) {
    Optional<AnswerLine> way =
        contact.telephone().isPresent() && contact.email().isPresent()
            ? Optional.of(
                of(
                    AnswerMessage.TELEPHONE_OR_EMAIL,
                    ImmutableMap.of(
                        "telephone", contact.telephone().get(), "email", contact.email().get())))
            : contact
                .telephone()
                .map(number -> of(AnswerMessage.TELEPHONE, "telephone", number))
                .or(() -> contact.email().map(email -> of(AnswerMessage.EMAIL, "email", email)));
    ImmutableList.Builder<AnswerLine> ways = ImmutableList.builder();
    way.ifPresent(ways::add);
    if (!contact.socialMedia().isEmpty()) {
      ways.add(of(AnswerMessage.SOCIAL_MEDIA, "pages", messages.anyOf(contact.socialMedia())));
    }
    if (contact.telephone().isPresent()) {
      ways.add(of(AnswerMessage.LEAVE_MESSAGE));
    }
    contact.dropIns().forEach(dropIn -> ways.add(dropIn(dropIn)));
    return ways.build();
  }

  /** How long people in an area wait now. */
  AnswerLine wait(AnswerMessage message, Area area, AnswerWait wait) {
    return of(
        message,
        ImmutableMap.of(
            "people", messages.share(wait.share()),
            "area", area.name(),
            "when", messages.wait(wait.fewestDays(), wait.mostDays())));
  }

  /** A service with the ways to reach it. */
  AnswerLine service(AnswerMessage message, OtherService service) {
    return of(
        message,
        ImmutableMap.of("service", service.name(), "contact", String.join(", ", service.ways())));
  }
}
