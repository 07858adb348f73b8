package org.demarche.app.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;

/** Runs a command and keeps what it writes and how it ends. */
final class CommandRun {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Terminal screen = Terminal.none(80);
  private Terminal errScreen = Terminal.none(80);
  private OutputStream target = out;
  private CoderLoader loader = (dictionaries, progress) -> new EmptyCoder();
  private String input = "";
  private int status = -1;

  CommandRun withInput(String text) {
    input = text;
    return this;
  }

  CommandRun withLoader(CoderLoader other) {
    loader = other;
    return this;
  }

  CommandRun withOutput(OutputStream other) {
    target = other;
    return this;
  }

  CommandRun onScreen(Terminal out, Terminal err) {
    screen = out;
    errScreen = err;
    return this;
  }

  CommandRun of(Object... arguments) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            target,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            screen,
            errScreen);
    status =
        Demarche.commandLine(streams, loader)
            .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    return this;
  }

  int status() {
    return status;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Returns one field of all records, in order. */
  List<String> written(String field) {
    String sign = String.format(Locale.ROOT, "\"%s\":\"", field);
    return out()
        .lines()
        .map(line -> line.substring(line.indexOf(sign) + sign.length()))
        .map(rest -> rest.substring(0, rest.indexOf('"')))
        .toList();
  }
}
