package org.demarche.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.app.difference.Change;
import org.demarche.record.Event;
import org.demarche.record.Side;

/** Tells a change of an event in a line. */
final class ChangeLine {

  private ChangeLine() {}

  static String of(Change change) {
    String told = change.report() + "#" + change.event().id() + " " + change.kind() + ": ";
    if (change.kind().equals("changed")) {
      return told
          + String.join(", ", change.fields())
          + ": "
          + words(change.before().orElseThrow())
          + " -> "
          + words(change.after().orElseThrow());
    }
    return told + words(change.event());
  }

  private static String words(Event event) {
    return event.act().category()
        + event.act().mode().map(mode -> "/" + mode).orElse("")
        + " "
        + event.status().word()
        + " "
        + names(event.actors())
        + " > "
        + names(event.recipients())
        + " \""
        + event.trigger().text()
        + "\"";
  }

  private static String names(List<Side> sides) {
    return sides.isEmpty() ? "-" : sides.stream().map(Side::name).collect(Collectors.joining(", "));
  }
}
