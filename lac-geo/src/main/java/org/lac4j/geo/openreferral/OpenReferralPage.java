package org.lac4j.geo.openreferral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * One page of documents, with the counts that the standard wants.
 *
 * <p>Immutable and thread-safe.
 *
 * @param totalItems how many documents there are on all pages
 * @param totalPages how many pages there are, 1 or more
 * @param number the number of this page, from 1
 * @param contents its documents; none beyond the last page
 */
public record OpenReferralPage(
    int totalItems, int totalPages, int number, ImmutableList<OpenReferralDocument> contents) {

  /**
   * Obtains a page.
   *
   * @param all every document, in order
   * @param number the number of the page, from 1
   * @param perPage how many documents a page holds, 1 or more
   * @return the page; an empty one beyond the last
   * @throws IllegalArgumentException if a number is below 1
   */
  public static OpenReferralPage of(List<OpenReferralDocument> all, int number, int perPage) {
    if (number < 1 || perPage < 1) {
      throw new IllegalArgumentException(
          "Pages are numbered from 1 and hold 1 or more: give page and per_page as such numbers.");
    }
    int pages = Math.max(1, (all.size() + perPage - 1) / perPage);
    long from = Math.min((number - 1L) * perPage, all.size());
    int to = (int) Math.min(from + perPage, all.size());
    return new OpenReferralPage(
        all.size(), pages, number, ImmutableList.copyOf(all.subList((int) from, to)));
  }

  /**
   * Returns the page as JSON.
   *
   * @return the text, on one line
   */
  public String toJson() {
    ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
    fields
        .put("total_items", totalItems)
        .put("total_pages", totalPages)
        .put("page_number", number)
        .put("size", contents.size())
        .put("first_page", number == 1)
        .put("last_page", number >= totalPages)
        .put("empty", contents.isEmpty())
        .put(
            "contents",
            contents.stream()
                .map(OpenReferralDocument::fields)
                .collect(ImmutableList.toImmutableList()));
    return FeedJson.write(fields.buildOrThrow());
  }
}
