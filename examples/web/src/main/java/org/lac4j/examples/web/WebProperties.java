package org.lac4j.examples.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the pages that begin with {@code web}.
 *
 * @param council the name of the council, as it stands at the head of each page
 * @param website the council's own website, where its name leads; empty for nowhere
 * @param publicAddress where this application is reached from outside, for identifiers in the Open Referral feed
 */
@ConfigurationProperties("web")
public record WebProperties(
    @DefaultValue("Ebor City Council") String council,
    @DefaultValue("") String website,
    @DefaultValue("") String publicAddress) {}
