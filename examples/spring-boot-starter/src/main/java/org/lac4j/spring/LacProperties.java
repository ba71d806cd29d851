package org.lac4j.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/** The settings that begin with {@code lac}. Read once when the application starts; not thread-safe until then. */
@ConfigurationProperties("lac")
public final class LacProperties {

  /** How the list of other services is written. */
  public enum ServicesFormat {
    /** As the library writes a list of {@link org.lac4j.rules.answer.OtherService}. */
    LAC,
    /** As Open Referral UK publishes services. */
    OPEN_REFERRAL
  }

  private @Nullable Path areas;
  private @Nullable Path team;
  private @Nullable Path postcodes;
  private @Nullable Path uprns;
  private @Nullable Path addresses;
  private boolean addressesComplete;
  private @Nullable Path wording;
  private @Nullable Path services;
  private @Nullable Path timeframes;
  private ServicesFormat servicesFormat = ServicesFormat.LAC;
  private Map<Locale, Path> languages = new LinkedHashMap<>();
  private Duration checkEvery = Duration.ofSeconds(30);
  private boolean acceptAuditErrors;

  @NestedConfigurationProperty private final BoundaryProperties boundary = new BoundaryProperties();

  /** Creates the settings as they are by default. */
  public LacProperties() {}

  /**
   * Returns {@code lac.areas}.
   *
   * @return the boundary file of the areas: GeoJSON, GeoPackage or Shapefile; null if it is not set
   */
  public @Nullable Path getAreas() {
    return areas;
  }

  /**
   * Sets {@code lac.areas}.
   *
   * @param areas the boundary file of the areas
   */
  public void setAreas(@Nullable Path areas) {
    this.areas = areas;
  }

  /**
   * Returns {@code lac.team}.
   *
   * @return the team as JSON; null if nobody is to be told who the coordinator is
   */
  public @Nullable Path getTeam() {
    return team;
  }

  /**
   * Sets {@code lac.team}.
   *
   * @param team the team as JSON
   */
  public void setTeam(@Nullable Path team) {
    this.team = team;
  }

  /**
   * Returns {@code lac.postcodes}.
   *
   * @return a directory of postcodes, such as ONSPD or Code-Point Open; null if there is none
   */
  public @Nullable Path getPostcodes() {
    return postcodes;
  }

  /**
   * Sets {@code lac.postcodes}.
   *
   * @param postcodes a directory of postcodes
   */
  public void setPostcodes(@Nullable Path postcodes) {
    this.postcodes = postcodes;
  }

  /**
   * Returns {@code lac.uprns}.
   *
   * @return a directory of properties, such as OS Open UPRN; null if there is none
   */
  public @Nullable Path getUprns() {
    return uprns;
  }

  /**
   * Sets {@code lac.uprns}.
   *
   * @param uprns a directory of properties
   */
  public void setUprns(@Nullable Path uprns) {
    this.uprns = uprns;
  }

  /**
   * Returns {@code lac.addresses}.
   *
   * @return which properties have which postcode, which needs both directories; null if nobody knows
   */
  public @Nullable Path getAddresses() {
    return addresses;
  }

  /**
   * Sets {@code lac.addresses}.
   *
   * @param addresses which properties have which postcode
   */
  public void setAddresses(@Nullable Path addresses) {
    this.addresses = addresses;
  }

  /**
   * Returns {@code lac.addresses-complete}.
   *
   * @return whether no home is missing from the addresses; false unless set
   */
  public boolean isAddressesComplete() {
    return addressesComplete;
  }

  /**
   * Sets {@code lac.addresses-complete}.
   *
   * @param addressesComplete whether no home is missing from the addresses
   */
  public void setAddressesComplete(boolean addressesComplete) {
    this.addressesComplete = addressesComplete;
  }

  /**
   * Returns {@code lac.wording}.
   *
   * @return a properties file in UTF-8 with some of the sentences in the council's own words; null for the library's own
   */
  public @Nullable Path getWording() {
    return wording;
  }

  /**
   * Sets {@code lac.wording}.
   *
   * @param wording a properties file with some of the sentences
   */
  public void setWording(@Nullable Path wording) {
    this.wording = wording;
  }

  /**
   * Returns {@code lac.services}.
   *
   * @return the council's own list of other services, as JSON; null if there is none
   */
  public @Nullable Path getServices() {
    return services;
  }

  /**
   * Sets {@code lac.services}.
   *
   * @param services the council's own list of other services
   */
  public void setServices(@Nullable Path services) {
    this.services = services;
  }

  /**
   * Returns {@code lac.services-format}.
   *
   * @return how the list is written; the library's own form unless set
   */
  public ServicesFormat getServicesFormat() {
    return servicesFormat;
  }

  /**
   * Sets {@code lac.services-format}.
   *
   * @param servicesFormat how the list is written
   */
  public void setServicesFormat(ServicesFormat servicesFormat) {
    this.servicesFormat = servicesFormat;
  }

  /**
   * Returns {@code lac.timeframes}.
   *
   * @return how long people wait now, as {@code lac timeframes --json} writes it; null if nobody is to be told
   */
  public @Nullable Path getTimeframes() {
    return timeframes;
  }

  /**
   * Sets {@code lac.timeframes}.
   *
   * @param timeframes how long people wait now
   */
  public void setTimeframes(@Nullable Path timeframes) {
    this.timeframes = timeframes;
  }

  /**
   * Returns {@code lac.languages}.
   *
   * @return for each language beside English, for example {@code cy}, a properties file in UTF-8 with every sentence
   */
  public Map<Locale, Path> getLanguages() {
    return languages;
  }

  /**
   * Sets {@code lac.languages}.
   *
   * @param languages the files by language
   */
  public void setLanguages(Map<Locale, Path> languages) {
    this.languages = languages;
  }

  /**
   * Returns {@code lac.check-every}.
   *
   * @return how often the files are looked at for changes; zero for never, 30 seconds unless set
   */
  public Duration getCheckEvery() {
    return checkEvery;
  }

  /**
   * Sets {@code lac.check-every}.
   *
   * @param checkEvery how often the files are looked at
   */
  public void setCheckEvery(Duration checkEvery) {
    this.checkEvery = checkEvery;
  }

  /**
   * Returns {@code lac.accept-audit-errors}.
   *
   * @return whether boundaries are used in which the audit finds errors; false unless set
   */
  public boolean isAcceptAuditErrors() {
    return acceptAuditErrors;
  }

  /**
   * Sets {@code lac.accept-audit-errors}.
   *
   * @param acceptAuditErrors whether boundaries with errors are used
   */
  public void setAcceptAuditErrors(boolean acceptAuditErrors) {
    this.acceptAuditErrors = acceptAuditErrors;
  }

  /**
   * Returns {@code lac.boundary}.
   *
   * @return how the boundary file is read
   */
  public BoundaryProperties getBoundary() {
    return boundary;
  }
}
