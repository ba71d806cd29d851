package org.lac4j.examples.web.feed;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.place.Postcode;
import org.lac4j.geo.openreferral.OpenReferralDocument;
import org.lac4j.geo.openreferral.OpenReferralFeed;
import org.lac4j.geo.openreferral.OpenReferralPage;
import org.lac4j.spring.LacAnswers;
import org.lac4j.spring.LacData;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The paths of Open Referral UK 3.0: open data for every reader, on whichever site. */
@RestController
@RequestMapping(path = "/open-referral", produces = MediaType.APPLICATION_JSON_VALUE)
final class FeedController {

  private static final String PER_PAGE = "25";
  private static final int MOST_PER_PAGE = 500;

  private static final String ABOUT =
      "{\"version\":\"3.0\",\"profile\":\"https://openreferraluk.org\","
          + "\"openapi_url\":\"https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json\"}";

  private final CurrentFeed feeds;
  private final LacAnswers answers;

  FeedController(CurrentFeed feeds, LacAnswers answers) {
    this.feeds = feeds;
    this.answers = answers;
  }

  @GetMapping({"", "/"})
  ResponseEntity<String> about() {
    return open(ABOUT);
  }

  @GetMapping("/services")
  ResponseEntity<String> services(
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(name = "per_page", defaultValue = PER_PAGE) int perPage,
      FeedFilter filter) {
    OpenReferralFeed feed = feed();
    return page(filter.apply(feed.services(), feed), page, perPage);
  }

  /** A postcode is answered by where it lies: each service whose area it may be in, and none where it is not covered. */
  @GetMapping("/service_at_locations")
  ResponseEntity<String> serviceAtLocations(
      @RequestParam(required = false) @Nullable Postcode postcode,
      @RequestParam(required = false) @Nullable String proximity,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(name = "per_page", defaultValue = PER_PAGE) int perPage,
      FeedFilter filter) {
    if (proximity != null) {
      throw new FeedQuestionException(
          "Areas have exact boundaries, so nothing is near enough or too far: leave proximity out.");
    }
    LacData data = feeds.data();
    OpenReferralFeed feed = feeds.feed(data);
    List<OpenReferralDocument> found =
        postcode == null ? feed.serviceAtLocations() : feed.at(answers.place(data, postcode));
    return page(filter.apply(found, feed), page, perPage);
  }

  @GetMapping("/{kind:organizations|locations|taxonomies|taxonomy_terms}")
  ResponseEntity<String> others(
      @PathVariable String kind,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(name = "per_page", defaultValue = PER_PAGE) int perPage) {
    return page(all(kind).apply(feed()), page, perPage);
  }

  @GetMapping(
      "/{kind:services|service_at_locations|organizations|locations|taxonomies|taxonomy_terms}/{id}")
  ResponseEntity<String> one(@PathVariable String kind, @PathVariable String id) {
    return all(kind).apply(feed()).stream()
        .filter(document -> document.id().toString().equals(id))
        .findFirst()
        .map(document -> open(document.toJson()))
        .orElseGet(
            () -> ResponseEntity.notFound().header("Access-Control-Allow-Origin", "*").build());
  }

  @ExceptionHandler
  ProblemDetail bad(FeedQuestionException e) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    problem.setTitle("What was sent can't be read");
    return problem;
  }

  private OpenReferralFeed feed() {
    return feeds.feed(feeds.data());
  }

  private static Function<OpenReferralFeed, List<OpenReferralDocument>> all(String kind) {
    return switch (kind) {
      case "services" -> OpenReferralFeed::services;
      case "service_at_locations" -> OpenReferralFeed::serviceAtLocations;
      case "organizations" -> OpenReferralFeed::organizations;
      case "locations" -> OpenReferralFeed::locations;
      case "taxonomies" -> OpenReferralFeed::taxonomies;
      default -> OpenReferralFeed::taxonomyTerms;
    };
  }

  private static ResponseEntity<String> page(
      List<OpenReferralDocument> all, int page, int perPage) {
    if (page < 1 || perPage < 1) {
      throw new FeedQuestionException("Give page and per_page as numbers from 1.");
    }
    return open(OpenReferralPage.of(all, page, Math.min(perPage, MOST_PER_PAGE)).toJson());
  }

  private static ResponseEntity<String> open(String json) {
    return ResponseEntity.ok()
        .header("Access-Control-Allow-Origin", "*")
        .header("Cache-Control", "public, max-age=300")
        .contentType(MediaType.APPLICATION_JSON)
        .body(json);
  }
}
