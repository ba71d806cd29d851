package org.lac4j.examples.web.feed;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lac4j.geo.openreferral.OpenReferralDocument;
import org.lac4j.geo.openreferral.OpenReferralFeed;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What the standard lets a reader of the feed ask for. The service is for every age, so ages leave nobody out.
 *
 * @param search words that name or description has
 * @param taxonomyTerm the identifier of a term
 * @param taxonomy the identifier of a taxonomy
 * @param day a day of the week on which there is a drop-in, as iCal writes it, for example MO
 * @param from drop-ins that begin then or later
 * @param to drop-ins that end then or earlier
 */
record FeedFilter(
    @Nullable String search,
    @BindParam("taxonomy_term_id") @Nullable String taxonomyTerm,
    @BindParam("taxonomy_id") @Nullable String taxonomy,
    @Nullable String day,
    @BindParam("start_time") @Nullable String from,
    @BindParam("end_time") @Nullable String to) {

  List<OpenReferralDocument> apply(List<OpenReferralDocument> all, OpenReferralFeed feed) {
    boolean isOfFeed = has(feed.taxonomyTerms(), taxonomyTerm) && has(feed.taxonomies(), taxonomy);
    return isOfFeed ? all.stream().filter(this::fits).toList() : List.of();
  }

  private static boolean has(List<OpenReferralDocument> documents, @Nullable String id) {
    return id == null || documents.stream().anyMatch(each -> each.id().toString().equals(id));
  }

  private boolean fits(OpenReferralDocument document) {
    return fitsSearch(document.fields()) && fitsTime(document.fields());
  }

  private boolean fitsSearch(Map<String, Object> fields) {
    if (search == null) {
      return true;
    }
    String text = lower(fields.get("name") + " " + fields.getOrDefault("description", ""));
    return Splitter.on(CharMatcher.whitespace())
        .splitToStream(lower(search))
        .allMatch(text::contains);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.UK);
  }

  private boolean fitsTime(Map<String, Object> fields) {
    if (day == null && from == null && to == null) {
      return true;
    }
    return fields.get("schedules") instanceof List<?> schedules
        && schedules.stream().anyMatch(schedule -> fitsSchedule((Map<?, ?>) schedule));
  }

  private boolean fitsSchedule(Map<?, ?> schedule) {
    return (day == null || day.equalsIgnoreCase(String.valueOf(schedule.get("byday"))))
        && (from == null || !time(schedule.get("opens_at")).isBefore(time(from)))
        && (to == null || !time(schedule.get("closes_at")).isAfter(time(to)));
  }

  private static LocalTime time(@Nullable Object text) {
    try {
      return LocalTime.parse(String.valueOf(text));
    } catch (DateTimeException e) {
      throw new FeedQuestionException("A time is written as 10:30.");
    }
  }
}
