package org.demarche.app.view;

import java.util.stream.Collectors;
import org.demarche.pattern.PatternReading;
import org.demarche.pattern.VerbReading;
import org.demarche.verb.Element;

/** Shows what the verbs of a user's dictionaries make of a word. */
final class VerbReadingView {

  /** Of a set with more words the first tell what it is. */
  private static final int WORDS = 5;

  private final Page page;

  VerbReadingView(Page page) {
    this.page = page;
  }

  void show(VerbReading reading) {
    page.line(Phrase.of(page.signs().quoted(reading.word().text()), Style.STRONG));
    page.labelled("verb", Phrase.of(page.signs().shown(reading.verb())));
    for (PatternReading pattern : reading.patterns()) {
      String line = page.signs().shown(pattern.line());
      page.labelled(
          pattern.fits() ? "fits" : "no fit",
          Phrase.of(line + pattern.lacking().map(e -> ": " + lack(e, pattern)).orElse("")));
    }
    page.labelled("outcome", Phrase.of(words(reading.outcome())));
  }

  private String lack(Element element, PatternReading pattern) {
    return page.signs().shown(words(element))
        + " does not stand "
        + (pattern.before() ? "before" : "behind")
        + " the verb"
        + (element.joined() ? " side by side with it" : "");
  }

  /** Returns what an element asks for. */
  static String words(Element element) {
    return switch (element.kind()) {
      case SOURCE -> "a noun phrase with a code ($)";
      case TARGET -> "a noun phrase with a code (+)";
      case PHRASE -> "a noun phrase (^)";
      case COMPOUND -> "joined noun phrases with codes (%)";
      case WORDS ->
          element.phrases().stream()
                  .limit(WORDS)
                  .map(phrase -> String.join(" ", phrase))
                  .collect(Collectors.joining(" or "))
              + (element.phrases().size() > WORDS ? " or others" : "");
    };
  }

  /** Returns what came of a word. */
  static String words(VerbReading.Outcome outcome) {
    return switch (outcome) {
      case NO_FORM -> "it is not asked: the dictionary does not have this form of the verb";
      case WITHIN -> "it is not asked: it stands in the clause of a verb that reports something";
      case TOLD -> "it tells an act";
      case NO_CODE -> "it tells no act: verb or pattern have no code";
      case NO_SOURCE -> "it tells no act: no noun phrase with a code does it";
      case NO_TARGET -> "it tells no act: it is done towards no noun phrase with a code";
      case NO_ACT ->
          "it tells no act: both sides have the same code, or the code is no act of PLOVER";
    };
  }
}
