package org.lac4j.geo.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.lac4j.core.Programs;

/** A headless Chromium with one page, steered by its DevTools protocol: real clicks and keys. Without motion. */
final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;
  private static final Map<String, Integer> KEYS =
      Map.of("Enter", 13, "Tab", 9, " ", 32, "+", 187, "0", 48, "ArrowRight", 39);

  private final Process process;
  private final WebSocket socket;
  private final Connection connection = new Connection();
  private final String session;

  private Browser(Process process, URI address) throws IOException {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, connection).join();
    String target =
        send("Target.createTarget", Map.of("url", "about:blank"), "").get("targetId").asText();
    this.session =
        send("Target.attachToTarget", Map.of("targetId", target, "flatten", true), "")
            .get("sessionId")
            .asText();
    for (String domain : List.of("Runtime", "Log", "Network", "Page")) {
      send(domain + ".enable", Map.of());
    }
    showOn("screen");
    resize(1400);
  }

  /** Starts Chromium with a profile in an empty folder; skips the test if there is none. */
  static Browser open(Path profile) throws IOException {
    Path program = Programs.require("chromium", "chromium", "chromium-browser", "google-chrome");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("chromium.log").toFile())
            .start();
    return new Browser(process, address(process, profile));
  }

  /** Waits for the file in which Chromium says where it listens. */
  private static URI address(Process process, Path profile) throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() == 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      Thread.onSpinWait();
    }
    process.destroyForcibly();
    throw new IOException(
        "Chromium does not listen: " + Files.readString(profile.resolve("chromium.log")));
  }

  /** Opens a page and waits until it is loaded. */
  void visit(Path page) throws IOException {
    CompletableFuture<JsonNode> loaded = connection.next("Page.loadEventFired");
    send("Page.navigate", Map.of("url", page.toUri().toString()));
    await(loaded);
  }

  /** The value of an expression in the page; waits for the next frame to be drawn. */
  JsonNode value(String expression) throws IOException {
    JsonNode answer =
        send(
            "Runtime.evaluate",
            Map.of(
                "expression",
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done("
                    + expression
                    + "))))",
                "awaitPromise",
                true,
                "returnByValue",
                true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.get("result").path("value");
  }

  String text(String expression) throws IOException {
    return value(expression).asText();
  }

  /** Lays the page out for "screen" or "print". */
  void showOn(String medium) throws IOException {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Makes the window as wide as that. */
  void resize(int width) throws IOException {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Clicks in the middle of an element. */
  void click(String selector) throws IOException {
    JsonNode at =
        value(
            "(() => { const e = document.querySelector('"
                + selector
                + "'); e.scrollIntoView({block: 'center'});"
                + " const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          ImmutableMap.of(
              "type",
              type,
              "x",
              at.get(0).asDouble(),
              "y",
              at.get(1).asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Presses a key. */
  void press(String key) throws IOException {
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    send(
        "Input.dispatchKeyEvent",
        ImmutableMap.of(
            "type",
            text.isEmpty() ? "rawKeyDown" : "keyDown",
            "key",
            key,
            "windowsVirtualKeyCode",
            KEYS.get(key),
            "text",
            text));
    send(
        "Input.dispatchKeyEvent",
        ImmutableMap.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", KEYS.get(key)));
  }

  /** Errors and warnings on the console, exceptions, refused contents. */
  List<String> complaints() {
    return connection.complaints;
  }

  /** Every address that was asked for. */
  List<String> requests() {
    return connection.requests;
  }

  private JsonNode send(String method, Map<String, ?> parameters) throws IOException {
    return send(method, parameters, session);
  }

  private JsonNode send(String method, Map<String, ?> parameters, String to) throws IOException {
    int id = connection.ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    connection.answers.put(id, answer);
    ImmutableMap.Builder<String, Object> message = ImmutableMap.builder();
    message.put("id", id).put("method", method).put("params", parameters);
    if (!to.isEmpty()) {
      message.put("sessionId", to);
    }
    socket.sendText(JSON.writeValueAsString(message.buildOrThrow()), true).join();
    return await(answer);
  }

  private static JsonNode await(CompletableFuture<JsonNode> answer) throws IOException {
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("Chromium does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Ends Chromium with all its processes, so that its profile can be removed. */
  @Override
  public void close() {
    socket.abort();
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join());
  }

  /** What comes from Chromium: answers by their number, and events. */
  private static final class Connection implements WebSocket.Listener {

    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final StringBuilder text = new StringBuilder();

    CompletableFuture<JsonNode> next(String event) {
      return awaited.computeIfAbsent(event, name -> new CompletableFuture<>());
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        try {
          take(JSON.readTree(text.toString()));
        } catch (IOException e) {
          complaints.add(e.toString());
        }
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void take(JsonNode message) {
      if (message.has("id")) {
        CompletableFuture<JsonNode> answer = answers.remove(message.get("id").asInt());
        if (message.has("error")) {
          answer.completeExceptionally(new IOException(message.get("error").toString()));
        } else {
          answer.complete(message.get("result"));
        }
        return;
      }
      String event = message.path("method").asText();
      JsonNode details = message.path("params");
      switch (event) {
        case "Runtime.exceptionThrown", "Log.entryAdded" -> complaints.add(details.toString());
        case "Runtime.consoleAPICalled" -> complaints.add(details.toString());
        case "Network.requestWillBeSent" ->
            requests.add(details.path("request").path("url").asText());
        default -> {}
      }
      CompletableFuture<JsonNode> waiting = awaited.remove(event);
      if (waiting != null) {
        waiting.complete(details);
      }
    }
  }
}
