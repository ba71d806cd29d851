package org.lac4j.examples.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lac4j.core.introduction.ConversationWish;
import org.lac4j.core.introduction.Urgency;
import org.lac4j.core.place.Location;
import org.lac4j.core.place.LonLat;
import org.lac4j.core.place.Placement;
import org.lac4j.core.place.Postcode;
import org.lac4j.core.place.Uprn;
import org.lac4j.examples.web.WebProperties;
import org.lac4j.rules.answer.Answer;
import org.lac4j.rules.answer.AnswerFacts;
import org.lac4j.rules.answer.Audience;
import org.lac4j.spring.CurrentLacData;
import org.lac4j.spring.LacAnswers;
import org.lac4j.spring.LacData;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages: a postcode, an address where the postcode does not settle it, or a place on the map; and the answer. Nothing but
 * the place is asked for (P1), and nothing is kept: no session, no cookie, and the place travels in the body of the request.
 */
@Controller
final class PageController {

  private static final String NOT_LISTED = "none";

  private final CurrentLacData current;
  private final LacAnswers answers;
  private final AddressBook addresses;
  private final WebProperties properties;

  PageController(
      CurrentLacData current, LacAnswers answers, AddressBook addresses, WebProperties properties) {
    this.current = current;
    this.answers = answers;
    this.addresses = addresses;
    this.properties = properties;
  }

  @ModelAttribute
  void common(
      Model model,
      Locale language,
      @RequestParam(name = "crisis", required = false) @Nullable String crisis) {
    model.addAttribute("council", properties.council());
    model.addAttribute("website", properties.website());
    model.addAttribute("lang", language.getLanguage());
    model.addAttribute("languages", current.get().words().languages());
    boolean isCrisis = "yes".equals(crisis);
    model.addAttribute("crisis", isCrisis);
    String ofLanguage =
        language.getLanguage().equals("en") ? "" : "?lang=" + language.getLanguage();
    model.addAttribute("ofLanguage", ofLanguage);
    model.addAttribute(
        "query",
        isCrisis ? (ofLanguage.isEmpty() ? "?" : ofLanguage + "&") + "crisis=yes" : ofLanguage);
    Answer advice = answers.crisis(Audience.PERSON, language);
    model.addAttribute("danger", LineView.of(advice, advice.crisis()).get(0));
  }

  @GetMapping("/")
  String start() {
    return "start";
  }

  @GetMapping("/map")
  String map(Model model) {
    model.addAttribute("map", true);
    return "map";
  }

  @GetMapping("/crisis")
  String crisis(Model model, Locale language) {
    Answer advice = answers.crisis(Audience.PERSON, language);
    model.addAttribute("advice", LineView.of(advice, advice.crisis()));
    model.addAttribute("crisis", true);
    return "crisis";
  }

  /** Who comes back to the address of an answer, without a place, starts again. */
  @GetMapping({"/postcode", "/address", "/place"})
  String again() {
    return "redirect:/";
  }

  @PostMapping("/postcode")
  String postcode(@RequestParam(defaultValue = "") String postcode, Model model, Locale language) {
    Optional<Postcode> read = Postcode.tryParse(postcode);
    if (read.isEmpty()) {
      model.addAttribute("typed", postcode);
      model.addAttribute("error", postcode.isBlank() ? "postcode.missing" : "postcode.wrong");
      Postcode.suggest(postcode).ifPresent(meant -> model.addAttribute("meant", meant.text()));
      return "start";
    }
    LacData data = current.get();
    Placement placement = answers.place(data, read.get());
    List<AddressBook.Entry> known = isOpen(placement) ? addresses.of(read.get()) : List.of();
    if (known.isEmpty()) {
      return answer(data, placement, model, language);
    }
    return choice(read.get(), known, model);
  }

  @PostMapping("/address")
  String address(
      @RequestParam(defaultValue = "") String postcode,
      @RequestParam(defaultValue = "") String uprn,
      Model model,
      Locale language) {
    Optional<Postcode> read = Postcode.tryParse(postcode);
    Optional<Location> home =
        uprn.equals(NOT_LISTED)
            ? read.map(Location.class::cast)
            : Uprn.tryParse(uprn).map(Location.class::cast);
    if (home.isPresent()) {
      LacData data = current.get();
      return answer(data, answers.place(data, home.get()), model, language);
    }
    if (read.isEmpty()) {
      return "redirect:/";
    }
    model.addAttribute("error", "address.missing");
    return choice(read.get(), addresses.of(read.get()), model);
  }

  @PostMapping("/place")
  String place(@RequestParam(defaultValue = "") String at, Model model, Locale language) {
    LonLat point;
    try {
      point = LonLat.parse(at);
    } catch (IllegalArgumentException e) {
      model.addAttribute("error", "map.missing");
      return map(model);
    }
    LacData data = current.get();
    return answer(data, answers.place(data, point), model, language);
  }

  /** Whether an address would tell more. */
  private static boolean isOpen(Placement placement) {
    return placement instanceof Placement.Split || placement instanceof Placement.NearEdge;
  }

  private static String choice(Postcode postcode, List<AddressBook.Entry> known, Model model) {
    model.addAttribute("postcode", postcode.text());
    model.addAttribute("addresses", known);
    return "address";
  }

  private String answer(LacData data, Placement placement, Model model, Locale language) {
    boolean crisis = Boolean.TRUE.equals(model.getAttribute("crisis"));
    AnswerFacts facts =
        AnswerFacts.of(placement, ConversationWish.YES, answers.today())
            .withUrgency(crisis ? Urgency.CRISIS : Urgency.NOT_SAID);
    Answer answer = answers.answer(data, facts, Audience.PERSON, language);
    model.addAttribute("answer", AnswerPage.of(answer));
    CurrentWait.of(answer, data.words().timeframes(), answers.today())
        .ifPresent(wait -> model.addAttribute("wait", wait));
    model.addAttribute("unplaced", placement instanceof Placement.Unplaced);
    return "answer";
  }
}
