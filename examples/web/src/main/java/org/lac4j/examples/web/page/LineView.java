package org.lac4j.examples.web.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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

  private static final String EMERGENCY = "999";

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
    ways.add(new Part(EMERGENCY, "tel:" + EMERGENCY));
    answer.contact().ifPresent(contact -> addWays(contact, ways));
    answer.elsewhere().forEach(service -> addWays(service, ways));
    return lines.stream()
        .map(line -> new LineView(line.code(), parts(line.text(), ways)))
        .collect(ImmutableList.toImmutableList());
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
