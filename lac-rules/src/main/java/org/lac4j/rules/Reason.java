package org.lac4j.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * One reason of a decision: a code for machines, a sentence for people, and where it comes from.
 *
 * <p>A reason stands in audit trails and logs. It holds ids, dates and numbers, never a name or another detail of a
 * person.
 *
 * <pre>{@code
 * Reason.of("conversation-wanted", "They want a conversation.", "P7").with("asOf", "2026-01-05");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what kind of reason it is: lower-case words joined by hyphens, stable from release to release
 * @param text one sentence in plain English, not blank
 * @param sources the ids of the facts about the service that it rests on, for example "P7"; empty if it rests on none
 * @param values the ids, dates and numbers that the sentence was made from, by name, as text
 */
public record Reason(
    String code, String text, ImmutableList<String> sources, ImmutableMap<String, String> values) {

  /**
   * The code of the reason by which advice says, in a crisis, to consider another service alongside. The laws look for
   * it.
   *
   * @source P13
   */
  public static final String CONSIDER_ANOTHER_SERVICE = "consider-another-service";

  /**
   * Checks the code and the text.
   *
   * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens, or the text is blank
   */
  public Reason {
    requireNonNull(sources, "sources");
    requireNonNull(values, "values");
    Codes.check("code of a reason", code);
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "The reason " + code + " has no text: say it in a sentence.");
    }
  }

  /**
   * Obtains a reason without values.
   *
   * @param code lower-case words joined by hyphens
   * @param text one sentence, not blank
   * @param sources the ids of the facts that it rests on, in the order to tell them
   * @return the reason
   * @throws IllegalArgumentException if the code or the text is not valid
   */
  public static Reason of(String code, String text, String... sources) {
    return new Reason(code, text, ImmutableList.copyOf(sources), ImmutableMap.of());
  }

  /**
   * Returns this reason with one more value.
   *
   * @param name the value's name, not yet in use
   * @param value the value; its text is kept, so it must not be a person's detail
   * @return the reason with the value behind the others
   * @throws IllegalArgumentException if the name is in use
   */
  public Reason with(String name, Object value) {
    ImmutableMap<String, String> more =
        ImmutableMap.<String, String>builder()
            .putAll(values)
            .put(name, value.toString())
            .buildOrThrow();
    return new Reason(code, text, sources, more);
  }

  /**
   * Returns the sentence with its sources, for a person to read.
   *
   * @return for example "They want a conversation. (P7)"
   */
  public String sentence() {
    return sources.isEmpty() ? text : text + " (" + String.join(", ", sources) + ")";
  }

  /**
   * Returns the reason as plain data.
   *
   * @return code, text, sources and values, by these names
   */
  public ImmutableMap<String, Object> details() {
    return ImmutableMap.of("code", code, "text", text, "sources", sources, "values", values);
  }
}
