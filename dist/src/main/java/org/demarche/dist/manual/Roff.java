package org.demarche.dist.manual;

import java.util.List;
import java.util.Locale;

/** A text in roff with the macros of man, which grows at its end. */
final class Roff {

  private final StringBuilder lines = new StringBuilder();

  /** Begins the page of this name, which comes with that version of the program. */
  void title(String name, String version) {
    macro("TH", name.toUpperCase(Locale.ROOT), "1", "", version, "");
    macro("nh"); // A command with a hyphen more cannot be copied.
    line(".ad l");
  }

  /** Begins a section. */
  void section(String heading) {
    macro("SH", heading.toUpperCase(Locale.ROOT));
  }

  /** Adds a paragraph, which is filled to the width of the screen. */
  void paragraph(String text) {
    macro("PP");
    line(escaped(text));
  }

  /** Adds lines that stay as they are. */
  void verbatim(List<String> texts) {
    macro("PP");
    macro("nf");
    texts.forEach(text -> line(escaped(text)));
    macro("fi");
  }

  /** Adds what is explained, in bold, and below it what is said of it, a paragraph each. */
  void entry(String term, List<String> said) {
    macro("TP");
    line("\\fB" + escaped(term) + "\\fR");
    line(String.join("\n.IP\n", said.stream().map(Roff::escaped).toList()));
  }

  @Override
  public String toString() {
    return lines.toString();
  }

  private void macro(String name, String... arguments) {
    lines.append('.').append(name);
    for (String argument : arguments) {
      lines.append(" \"").append(inline(argument).replace("\"", "\\(dq")).append('"');
    }
    lines.append('\n');
  }

  private void line(String text) {
    lines.append(text).append('\n');
  }

  /** A point or an apostrophe at the beginning of a line would be a macro. */
  private static String escaped(String text) {
    String safe = inline(text);
    return safe.startsWith(".") || safe.startsWith("\\(aq") ? "\\&" + safe : safe;
  }

  /** Signs that roff prints as others unless it is told not to, so that examples can be copied. */
  private static String inline(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga")
        .replace("^", "\\(ha")
        .replace("~", "\\(ti");
  }
}
