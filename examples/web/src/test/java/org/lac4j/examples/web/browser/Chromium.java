package org.lac4j.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.lac4j.core.Programs;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with one page. */
final class Chromium implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final ChromeDriver driver;
  private final String base;

  private Chromium(ChromeDriver driver, String base) {
    this.driver = driver;
    this.base = base;
  }

  /** Starts Chromium; skips the test if there is none, or no driver for it. */
  static Chromium open(String base, boolean withJavaScript) {
    Path program = Programs.require("chromium", "chromium", "chromium-browser");
    Path steering = Programs.require("chromium", "chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    if (!withJavaScript) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    LoggingPreferences logging = new LoggingPreferences();
    logging.enable(LogType.BROWSER, Level.ALL);
    logging.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logging);
    System.setProperty("webdriver.chrome.driver", steering.toString());
    return new Chromium(new ChromeDriver(options), base);
  }

  Chromium visit(String path) {
    driver.get(base + path);
    return this;
  }

  Chromium resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  Chromium showOn(String medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    return this;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Types into a field and sends its form. */
  Chromium ask(String field, String text) {
    find(field).sendKeys(text);
    return send();
  }

  /** Sends the form of the page. */
  Chromium send() {
    return follow(find("main form button[type=submit]"));
  }

  /** Clicks what leads to another page, and waits for that page. */
  Chromium follow(WebElement leading) {
    script("window.isLeft = true");
    leading.click();
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class) // while one page goes and the other comes
        .until(
            page ->
                script("return !window.isLeft && document.readyState == 'complete'").equals(true));
    return this;
  }

  /** Presses keys, wherever the focus is. */
  Chromium press(CharSequence... keys) {
    for (CharSequence key : keys) {
      driver.switchTo().activeElement().sendKeys(key);
    }
    return this;
  }

  WebElement focus() {
    return driver.switchTo().activeElement();
  }

  void waitFor(String selector) {
    new WebDriverWait(driver, PATIENCE).until(page -> !all(selector).isEmpty());
  }

  String heading() {
    return find("h1").getText();
  }

  String main() {
    return find("main").getText();
  }

  String title() {
    return driver.getTitle();
  }

  ChromeDriver driver() {
    return driver;
  }

  Object script(String text, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(text, arguments);
  }

  /** Holds the page against axe-core's rules, takes a picture, and looks for complaints and requests to other places. */
  Chromium check(String name) {
    picture(name);
    script(axe());
    Object violations =
        ((JavascriptExecutor) driver)
            .executeAsyncScript(
                "const done = arguments[0]; axe.run({resultTypes: ['violations']}).then(r =>"
                    + " done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))));");
    assertThat(violations).as("axe on " + name).isEqualTo(List.of());
    assertQuiet();
    return this;
  }

  void assertQuiet() {
    assertThat(driver.manage().logs().get(LogType.BROWSER))
        .extracting(LogEntry::getMessage)
        .noneMatch(message -> !message.contains("status of 4"));
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      if (entry.getMessage().contains("\"Network.requestWillBeSent\"")
          && !entry.getMessage().contains("\"documentURL\":\"chrome:")) { // its own first page
        assertThat(entry.getMessage()).contains("\"url\":\"" + base);
      }
    }
  }

  private void picture(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String axe() {
    try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
