package org.lac4j.examples.web.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerContact;
import org.lac4j.rules.answer.AnswerLine;
import org.lac4j.rules.answer.OtherService;

/**
 * A line of an answer in the council's words, in parts of which some lead somewhere: telephone numbers, email addresses and
 * websites.
 *
 * @param code the code of the line
 * @param parts the parts in their order
 */
record LineView(String code, ImmutableList<Part> parts) {

  private static final Part EMERGENCY = new Part("999", "tel:999");
  private static final String OF_DANGER = "crisis-danger";
  private static final String OF_CRISIS_SERVICE = "crisis-service";

  /** Ways to reach a service, after its name: an email address, a website, or a telephone number of any length. */
  private static final Pattern WAY =
      Pattern.compile(
          "(?<email>[^\\s,]+@[^\\s,]+)|(?<website>https?://[^\\s,]+)|(?<telephone>\\+?[0-9](?:[0-9 ]{1,13}[0-9])?)");

  /**
   * A part of a line.
   *
   * @param text the text
   * @param link where it leads; empty for nowhere
   */
  record Part(String text, String link) {}

  /**
   * Makes the lines of an answer.
   *
   * @param answer the answer
   * @param lines some of its lines
   * @return the lines in parts
   */
  static ImmutableList<LineView> of(Answer answer, List<AnswerLine> lines) {
    List<Part> ways = new ArrayList<>();
    answer.contact().ifPresent(contact -> addWays(contact, ways));
    answer.elsewhere().forEach(service -> addWays(service, ways));
    return lines.stream()
        .map(line -> new LineView(line.code(), parts(line.text(), ways(line, ways))))
        .collect(ImmutableList.toImmutableList());
  }

  /** What may lead somewhere in a line: 999 in the advice that names it, and nowhere else. */
  private static List<Part> ways(AnswerLine line, List<Part> known) {
    return switch (line.code()) {
      case OF_DANGER -> List.of(EMERGENCY);
      case OF_CRISIS_SERVICE -> waysIn(line.text());
      default -> known;
    };
  }

  private static List<Part> waysIn(String text) {
    int name = text.lastIndexOf(": ");
    return WAY.matcher(name < 0 ? "" : text.substring(name))
        .results()
        .map(found -> way(found.group()))
        .toList();
  }

  private static Part way(String text) {
    if (text.contains("@")) {
      return new Part(text, "mailto:" + text);
    }
    return text.startsWith("http") ? new Part(text, text) : telephone(text);
  }

  private static void addWays(AnswerContact contact, List<Part> ways) {
    contact.telephone().ifPresent(number -> ways.add(telephone(number)));
    contact.email().ifPresent(email -> ways.add(new Part(email, "mailto:" + email)));
  }

  private static void addWays(OtherService service, List<Part> ways) {
    service.telephone().ifPresent(number -> ways.add(telephone(number)));
    service.email().ifPresent(email -> ways.add(new Part(email, "mailto:" + email)));
    service
        .website()
        .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
        .ifPresent(address -> ways.add(new Part(address, address)));
  }

  private static Part telephone(String number) {
    return new Part(number, "tel:" + number.replaceAll("[^0-9+]", ""));
  }

  private static ImmutableList<Part> parts(String text, List<Part> ways) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int from = 0;
    while (from < text.length()) {
      Part next = null;
      int at = text.length();
      for (Part way : ways) {
        int found = text.indexOf(way.text(), from);
        if (found >= 0 && found < at) {
          next = way;
          at = found;
        }
      }
      if (at > from) {
        parts.add(new Part(text.substring(from, at), ""));
      }
      if (next != null) {
        parts.add(next);
        at += next.text().length();
      }
      from = at;
    }
    return parts.build();
  }
}
