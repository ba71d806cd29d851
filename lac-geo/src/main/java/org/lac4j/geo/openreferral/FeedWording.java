package org.lac4j.geo.openreferral;

import java.util.List;

/** What the feed says in words. */
final class FeedWording {

  static final String SERVICE = "Local Area Coordination";
  static final String DESCRIPTION =
      "A Local Area Coordinator gets to know people and families who live in the area, and walks alongside them towards what a"
          + " good life looks like to them. It is free, there is no referral and there are no forms. Anyone who lives in the area"
          + " and would like a conversation is welcome. This is not a crisis service: if anyone is in danger now, call 999.";
  static final String FEES = "Free";
  static final String COORDINATOR = "Local Area Coordinator";
  static final String COVER = "Answering for the Local Area Coordinator";
  static final String BY_TELEPHONE = "By telephone or email";
  static final String LEAVE_A_MESSAGE = "If you get no answer, leave a message.";
  static final String DROP_IN = "Drop-in. British time; come without an appointment.";
  static final String TAXONOMY = "Kinds of service";
  static final String TAXONOMY_DESCRIPTION = "What the services of this feed are.";
  static final String TERM_DESCRIPTION =
      "Support from one person for each neighbourhood, open to anyone who lives there.";

  private FeedWording() {}

  static String service(String area) {
    return SERVICE + " in " + area;
  }

  static String noCoordinator(String area) {
    return area + " has no coordinator at the moment. An answer may take longer than usual.";
  }

  static String away(String name) {
    return name + " is away at the moment.";
  }

  /** Said of each service that a postcode may belong to, where it is not certain which. */
  static String oneOf(List<String> areas, boolean mayBeUncovered) {
    String last = areas.get(areas.size() - 1);
    String names =
        areas.size() == 1
            ? last
            : String.join(", ", areas.subList(0, areas.size() - 1)) + " or " + last;
    return mayBeUncovered
        ? "Homes with this postcode may be in "
            + names
            + ", or where there is no coordinator: the address decides."
        : "Homes with this postcode may be in " + names + ": the address decides.";
  }
}
