package org.lac4j.geo.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.lac4j.core.Programs;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with one page, steered by Selenium: real clicks and keys. Without motion. */
final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Keys> KEYS =
      Map.of("Enter", Keys.ENTER, "Tab", Keys.TAB, "ArrowRight", Keys.ARROW_RIGHT);

  private final ChromeDriver driver;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private Browser(ChromeDriver driver) {
    this.driver = driver;
    showOn("screen");
    resize(1400);
  }

  /** Starts Chromium with a profile in an empty folder; skips the test if there is none, or no driver for it. */
  static Browser open(Path profile) {
    Path program = Programs.require("chromium", "chromium", "chromium-browser");
    Path steering = Programs.require("chromium", "chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile.toAbsolutePath());
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    logging.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    System.setProperty("webdriver.chrome.driver", steering.toString());
    return new Browser(new ChromeDriver(options));
  }

  /** Opens a page and waits until it is loaded. */
  void visit(Path page) {
    driver.get(page.toUri().toString());
  }

  /** The value of an expression in the page; waits for the next frame to be drawn. */
  JsonNode value(String expression) {
    JsonNode answer =
        JSON.valueToTree(
            driver.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => {"
                    + " try { done({value: "
                    + expression
                    + "}); } catch (e) { done({fault: String(e)}); } }));"));
    if (answer.has("fault")) {
      throw new AssertionError(expression + ": " + answer.get("fault"));
    }
    return answer.path("value");
  }

  String text(String expression) {
    return value(expression).asText();
  }

  /** Lays the page out for "screen" or "print". */
  void showOn(String medium) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Makes the window as wide as that. */
  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Clicks in the middle of an element. */
  void click(String selector) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    new Actions(driver).moveToElement(element).click().perform();
  }

  /** Presses a key. */
  void press(String key) {
    new Actions(driver).sendKeys(KEYS.containsKey(key) ? KEYS.get(key) : key).perform();
  }

  /** Errors and warnings on the console, exceptions, refused contents, since it was opened. */
  List<String> complaints() {
    driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .forEach(complaints::add);
    return complaints;
  }

  /** Every address that was asked for since it was opened. */
  List<String> requests() throws IOException {
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = JSON.readTree(entry.getMessage()).path("message");
      JsonNode details = message.path("params");
      if (message.path("method").asText().equals("Network.requestWillBeSent")
          && !details.path("documentURL").asText().startsWith("chrome:")) { // its own first page
        requests.add(details.path("request").path("url").asText());
      }
    }
    return requests;
  }

  /** Ends Chromium with all its processes, so that its profile can be removed. */
  @Override
  public void close() {
    driver.quit();
  }
}
