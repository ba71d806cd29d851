package org.lac4j.geo.openreferral;

import com.google.common.collect.ImmutableMap;
import java.util.UUID;

/** The identifiers and fields of what every service refers to. */
final class FeedIds {

  private FeedIds() {}

  static UUID organization(OpenReferralPublisher publisher) {
    return FeedFields.id(publisher.namespace(), "organization", "");
  }

  static UUID taxonomy(OpenReferralPublisher publisher) {
    return FeedFields.id(publisher.namespace(), "taxonomy", "");
  }

  static UUID term(OpenReferralPublisher publisher) {
    return FeedFields.id(publisher.namespace(), "taxonomy-term", "");
  }

  static ImmutableMap<String, Object> termFields(OpenReferralPublisher publisher) {
    return FeedFields.of(term(publisher))
        .put("name", FeedWording.SERVICE)
        .put("description", FeedWording.TERM_DESCRIPTION)
        .put("taxonomy", FeedWording.TAXONOMY)
        .put("taxonomy_id", taxonomy(publisher))
        .fields();
  }
}
