package org.demarche.app.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless browser, driven through the programs of this machine; nothing is downloaded. */
final class Chromium implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** Speaks of versions of a protocol that is not used; kept so that it stays silent. */
  private final Logger selenium = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final List<String> requests = new ArrayList<>();

  /** Starts it. */
  Chromium(Programs programs) {
    selenium.setLevel(Level.SEVERE);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(programs.driver().toFile())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options(programs));
    driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
  }

  private static ChromeOptions options(Programs programs) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(programs.browser().toFile());
    options.addArguments(
        "--headless=new",
        "--lang=en",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--force-color-profile=srgb");
    if ("root".equals(System.getProperty("user.name"))) {
      // Its own sandbox refuses to run for the user that builds run for in containers.
      options.addArguments("--no-sandbox");
    }
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  /** Returns what drives it. */
  ChromeDriver driver() {
    return driver;
  }

  /** Goes on in a tab that nobody has used, with nothing remembered of an address. */
  void fresh(String home) {
    Set<String> old = driver.getWindowHandles();
    driver.switchTo().newWindow(WindowType.TAB);
    String tab = driver.getWindowHandle();
    old.forEach(each -> driver.switchTo().window(each).close());
    driver.switchTo().window(tab);
    command("Storage.clearDataForOrigin", Map.of("origin", home, "storageTypes", "local_storage"));
    size(1280, 900);
    complaints();
    requests();
    requests.clear();
  }

  /** Gives the page a screen of so many pixels. */
  void size(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Takes the scroll bars away, for pictures. */
  void withoutScrollBars() {
    command("Emulation.setScrollbarsHidden", Map.of("hidden", true));
  }

  /** Makes the system prefer light or dark. */
  void prefer(String scheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature, still)));
  }

  /** Sends a command of the DevTools protocol. */
  Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** Returns what the console got since this was asked last, remarks left out. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::toString)
        .toList();
  }

  /** Returns the addresses that the page has asked for since the tab was opened. */
  List<String> requests() {
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = message(entry).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        requests.add(message.path("params").path("request").path("url").asText());
      }
    }
    return List.copyOf(requests);
  }

  private static JsonNode message(LogEntry entry) {
    try {
      return JSON.readTree(entry.getMessage());
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the driver writes its log as JSON", broken);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
