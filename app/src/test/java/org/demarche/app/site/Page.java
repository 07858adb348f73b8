package org.demarche.app.site;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page of one server in the browser, as a person sees and uses it. */
final class Page {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String IS_SETTLED =
      """
      const main = document.getElementById("main");
      return document.readyState === "complete" && main !== null
        && main.querySelector(":scope > .view, :scope > .failure") !== null
        && !main.hasAttribute("aria-busy")
        && main.querySelector("[aria-busy], .skeleton") === null;
      """;

  private static final String TEXTS =
      """
      return [...document.querySelectorAll(arguments[0])]
        .map((each) => each.textContent.replace(/[ \\n]+/g, " ").trim());
      """;

  private static final String SIDEWAYS =
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static final String ATTRIBUTES =
      """
      return [...document.querySelectorAll(arguments[0])].map((each) => each.getAttribute(arguments[1]));
      """;

  private final Chromium chromium;
  private final String home;

  /** Makes one of the server at an address. */
  Page(Chromium chromium, String home) {
    this.chromium = chromium;
    this.home = home;
  }

  /** Returns the browser. */
  Chromium chromium() {
    return chromium;
  }

  /** Returns the address of the server. */
  String home() {
    return home;
  }

  /** Opens an address as if it had been typed, and waits until all is there. */
  void open(String address) {
    begin(address);
    settle();
  }

  /** Opens an address without waiting for what the page asks the server. */
  void begin(String address) {
    chromium.driver().get(home + address);
  }

  /** Waits until all that the view asked for is there. */
  void settle() {
    until("all of " + address() + " is there", () -> Boolean.TRUE.equals(script(IS_SETTLED)));
  }

  /** Waits until something holds. */
  void until(String what, BooleanSupplier holds) {
    new WebDriverWait(chromium.driver(), PATIENCE)
        .pollingEvery(Duration.ofMillis(40))
        .withMessage(what)
        .until(driver -> holds.getAsBoolean());
  }

  /** Returns path, parameters and fragment of the address. */
  String address() {
    String whole = Objects.requireNonNull(chromium.driver().getCurrentUrl());
    return whole.startsWith(home) ? whole.substring(home.length()) : whole;
  }

  /** Returns the title of the tab. */
  String title() {
    return Objects.requireNonNull(chromium.driver().getTitle());
  }

  /** Returns the only element, or the first. */
  WebElement find(String selector) {
    return chromium.driver().findElement(By.cssSelector(selector));
  }

  /** Tells whether there is an element. */
  boolean has(String selector) {
    return !chromium.driver().findElements(By.cssSelector(selector)).isEmpty();
  }

  /** Returns the text of the first element, runs of spaces as one. */
  String text(String selector) {
    List<String> all = texts(selector);
    if (all.isEmpty()) {
      throw new AssertionError("nothing at " + address() + " is " + selector);
    }
    return all.get(0);
  }

  /** Returns the texts of all elements, runs of spaces as one. */
  List<String> texts(String selector) {
    return strings(script(TEXTS, selector));
  }

  /** Returns the values of an attribute of all elements, null where it is absent. */
  List<String> attributes(String selector, String name) {
    return strings(script(ATTRIBUTES, selector, name));
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Object list) {
    return (List<String>) list;
  }

  /** Runs a script in the page and returns what it returns. */
  Object script(String script, Object... arguments) {
    return chromium.driver().executeScript(script, arguments);
  }

  /** Returns by how many pixels the page is wider than the screen. */
  long sideways() {
    return ((Number) script(SIDEWAYS)).longValue();
  }

  /** Clicks the first element, and waits until all is there. */
  void click(String selector) {
    find(selector).click();
    settle();
  }

  /** Writes into a field, in the place of what it holds. */
  void fill(String selector, String value) {
    WebElement field = find(selector);
    field.clear();
    field.sendKeys(value);
  }

  /** Presses keys, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(chromium.driver()).sendKeys(keys).perform();
  }

  /** Presses a key together with that for capitals. */
  void pressShifted(CharSequence key) {
    new Actions(chromium.driver()).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
  }

  /** Returns what has the focus. */
  WebElement focus() {
    return chromium.driver().switchTo().activeElement();
  }
}
