package org.lac4j.rules.simulation.scenario;

/**
 * What comes of a caseload policy's suggestion to ask a coordinator next door.
 *
 * <p>The service publishes nothing of how often such help is given, so either is an assumption, told with the results.
 *
 * @source P17, P19, R7
 */
public enum NeighbourHelp {

  /** Nothing: it is advice, and people decide. */
  ADVICE_ONLY("A suggestion to ask a coordinator next door is advice only: nobody acts on it."),

  /**
   * It is followed. Whenever one more person would put a coordinator above the guideline, the policy is asked whom to
   * ask; whoever it names next door, is free and has nobody waiting for themselves holds the first meeting. Who is met
   * so stays with whom they met.
   */
  FOLLOWED(
      "When one more would put a coordinator above the guideline, whoever the caseload policy suggests to ask next door,"
          + " is free and has nobody waiting for themselves holds the first meeting; who is met so stays with them.");

  private final String text;

  NeighbourHelp(String text) {
    this.text = text;
  }

  Assumption assumption() {
    return Assumption.from("neighbours", text, "P17");
  }
}
