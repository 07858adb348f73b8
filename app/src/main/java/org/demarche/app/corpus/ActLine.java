package org.demarche.app.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.demarche.record.Status;
import org.demarche.report.Span;
import org.demarche.resource.MalformedResourceException;

/** Reads the line of an act: "= a SANCTION/expel actual diplomatic : 1 &gt; 2". */
final class ActLine {

  private static final Pattern LINE =
      Pattern.compile(
          "= ([a-z]) ([A-Z]+)(?:/([a-z-]+))? (actual|future|hypothetical|historical|negated)"
              + "( alleged)?(?: ([a-z_,]+))? : ([1-9,-]+)(?: > ([1-9,-]+))?\\s*");

  private final Acts acts;
  private final Contexts contexts;

  ActLine(Acts acts, Contexts contexts) {
    this.acts = acts;
    this.contexts = contexts;
  }

  CorpusAct parse(String place, String line, MarkedText marked) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw wrong(place, "not an act: " + line);
    }
    String category = matcher.group(2);
    Optional<String> mode = Optional.ofNullable(matcher.group(3));
    if (!acts.knows(category, mode)) {
      throw wrong(place, "no act of PLOVER: " + category + mode.map(m -> "/" + m).orElse(""));
    }
    List<String> told = matcher.group(6) == null ? List.of() : List.of(matcher.group(6).split(","));
    for (String context : told) {
      if (contexts.description(context).isEmpty()) {
        throw wrong(place, "no context of PLOVER: " + context);
      }
    }
    return new CorpusAct(
        mark(place, marked, matcher.group(1).charAt(0)),
        category,
        mode,
        Status.valueOf(matcher.group(4).toUpperCase(Locale.ROOT)),
        matcher.group(5) != null,
        told,
        sides(place, marked, matcher.group(7)),
        matcher.group(8) == null ? List.of() : sides(place, marked, matcher.group(8)),
        matcher.group(8) == null);
  }

  private static List<Span> sides(String place, MarkedText marked, String list) {
    List<Span> sides = new ArrayList<>();
    for (String name : list.split(",")) {
      if (!name.equals("-")) {
        sides.add(mark(place, marked, name.charAt(0)));
      }
    }
    return sides;
  }

  private static Span mark(String place, MarkedText marked, char name) {
    Span span = marked.marks().get(name);
    if (span == null) {
      throw wrong(place, "nothing is marked " + name);
    }
    return span;
  }

  private static MalformedResourceException wrong(String place, String message) {
    return new MalformedResourceException(place + ": " + message);
  }
}
