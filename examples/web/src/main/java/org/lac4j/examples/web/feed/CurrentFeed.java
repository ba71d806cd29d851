package org.lac4j.examples.web.feed;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.lac4j.core.team.PublicContact;
import org.lac4j.core.team.Team;
import org.lac4j.examples.web.MadeOnce;
import org.lac4j.examples.web.WebProperties;
import org.lac4j.geo.openreferral.OpenReferralFeed;
import org.lac4j.geo.openreferral.OpenReferralPublisher;
import org.lac4j.spring.CurrentLacData;
import org.lac4j.spring.LacAnswers;
import org.lac4j.spring.LacData;
import org.springframework.stereotype.Component;

/** The feed of today, made anew when the files change and when the day does. Thread-safe. */
@Component
final class CurrentFeed {

  private static final String NAMESPACE = "lac4j";

  private final CurrentLacData current;
  private final LacAnswers answers;
  private final WebProperties web;
  private volatile OfDay last;

  private record OfDay(LocalDate day, MadeOnce<OpenReferralFeed> feed) {}

  CurrentFeed(CurrentLacData current, LacAnswers answers, WebProperties web) {
    this.current = current;
    this.answers = answers;
    this.web = web;
    this.last = ofDay(answers.today());
  }

  private OfDay ofDay(LocalDate day) {
    return new OfDay(
        day,
        new MadeOnce<>(
            data ->
                OpenReferralFeed.of(
                    publisher(data.team().flatMap(Team::contact)),
                    data.coverage(),
                    data.team().map(team -> team.asOf(day)))));
  }

  private OpenReferralPublisher publisher(Optional<PublicContact> team) {
    return new OpenReferralPublisher(
        web.publicAddress().isBlank() ? NAMESPACE + " " + web.council() : web.publicAddress(),
        web.council(),
        web.council() + " provides Local Area Coordination.",
        Optional.of(web.website()).filter(address -> !address.isBlank()),
        team.flatMap(contact -> contact.details().email()),
        ImmutableMap.of());
  }

  LacData data() {
    return current.get();
  }

  OpenReferralFeed feed(LacData data) {
    OfDay now = last;
    if (!now.day().equals(answers.today())) {
      now = ofDay(answers.today());
      last = now;
    }
    return now.feed().of(data);
  }
}
