package org.demarche.app.terminal;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which streams of this process are screens and what they can show.
 *
 * <p>The launcher knows best and says so in the properties {@code demarche.screens} ("out,err"),
 * {@code demarche.charset} and {@code demarche.columns}; without it Java's console decides.
 */
public final class TerminalFinder {

  private static final int NARROWEST = 20;
  private static final int WIDEST = 1000;

  private final Map<String, String> environment;
  private final Function<String, @Nullable String> properties;
  private final @Nullable Console console;

  /** Makes a finder that reads the environment variables and system properties given. */
  public TerminalFinder(
      Map<String, String> environment,
      Function<String, @Nullable String> properties,
      @Nullable Console console) {
    this.environment = Map.copyOf(environment);
    this.properties = properties;
    this.console = console;
  }

  /** Returns the terminal behind standard output. */
  public Terminal out() {
    return terminal("out");
  }

  /** Returns the terminal behind standard error. */
  public Terminal err() {
    return terminal("err");
  }

  private Terminal terminal(String stream) {
    boolean screen = isScreen(stream);
    return screen ? new Terminal(true, wantsColour(), width(), charset()) : Terminal.none(width());
  }

  private boolean isScreen(String stream) {
    String known = properties.apply("demarche.screens");
    return known == null ? console != null : Set.of(known.split(",", -1)).contains(stream);
  }

  private boolean wantsColour() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private Charset charset() {
    String name = properties.apply("demarche.charset");
    try {
      if (name != null && !name.isEmpty()) {
        return Charset.forName(name);
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.US_ASCII;
    }
    return console == null ? StandardCharsets.UTF_8 : Charset.defaultCharset();
  }

  private int width() {
    return number(environment.get("COLUMNS"))
        .or(() -> number(properties.apply("demarche.columns")))
        .orElse(Terminal.USUAL_WIDTH);
  }

  private static Optional<Integer> number(@Nullable String columns) {
    if (columns == null || !columns.matches("\\d{1,6}") || Integer.parseInt(columns) == 0) {
      return Optional.empty();
    }
    return Optional.of(Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns))));
  }
}
