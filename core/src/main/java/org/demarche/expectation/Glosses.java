package org.demarche.expectation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/**
 * Says what a bare noun in an expectation means, since that is read without the report: after "the
 * arms bill", "will sign the legislation" is about the arms bill.
 */
public final class Glosses {

  /** How many sentences back the fuller words may stand. */
  private static final int BACK = 4;

  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  private final Map<String, Integer> kinds = new HashMap<>();

  /** Reads which nouns may stand for one another. */
  public Glosses() {
    int kind = 0;
    for (Row row : Table.read(Glosses.class, "synonyms.txt", 1)) {
      kind++;
      for (String noun : row.list(0)) {
        if (kinds.put(noun, kind) != null) {
          throw row.malformed("\"" + noun + "\" stands twice");
        }
      }
    }
  }

  /**
   * Returns a stretch of a sentence with the fuller words behind its first bare noun: "sign the
   * legislation (the arms bill)".
   *
   * @param parses the sentences of the report
   */
  public String told(List<Parse> parses, int sentence, Span what, String text) {
    Parse parse = parses.get(sentence);
    for (Word word : parse.words()) {
      if (what.contains(word.span()) && isBare(parse, word)) {
        int end = word.span().end();
        return fuller(parses, sentence, word)
            .map(span -> " (the " + span.of(text) + ")")
            .map(
                gloss ->
                    text.substring(what.start(), end) + gloss + text.substring(end, what.end()))
            .orElseGet(() -> what.of(text));
      }
    }
    return what.of(text);
  }

  private boolean isBare(Parse parse, Word noun) {
    List<Word> below = parse.children(noun);
    return kinds.containsKey(noun.lemma())
        && below.size() == 1
        && POINTING.contains(below.get(0).lemma());
  }

  private Optional<Span> fuller(List<Parse> parses, int sentence, Word bare) {
    for (int back = 0; back <= Math.min(BACK, sentence); back++) {
      Parse parse = parses.get(sentence - back);
      int end = back == 0 ? bare.index() : parse.words().size();
      for (int i = end - 1; i >= 0; i--) {
        Optional<Span> span = named(parse, parse.word(i), bare);
        if (span.isPresent()) {
          return span;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the noun with the nouns and adjectives before it, if it has any and is of the kind. */
  private Optional<Span> named(Parse parse, Word noun, Word bare) {
    if (!Objects.equals(kinds.getOrDefault(noun.lemma(), 0), kinds.get(bare.lemma()))) {
      return Optional.empty();
    }
    return parse.children(noun).stream()
        .filter(word -> word.index() < noun.index() && word.is("compound", "nmod", "amod", "poss"))
        .findFirst()
        .map(first -> new Span(parse.span(first).start(), noun.span().end()));
  }
}
