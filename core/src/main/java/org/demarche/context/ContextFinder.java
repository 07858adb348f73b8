package org.demarche.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.ontology.Contexts;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Tells what sentences are about: a context holds when the sentence has a sign of it or two
 * different hints, or one hint that the rest of the report confirms.
 */
public final class ContextFinder {

  /** How many different hints a report needs so that one is enough in a sentence. */
  private static final int CONFIRMED = 3;

  private static final int PAIR = 2;

  private final Contexts contexts;
  private final ContextLexicon lexicon;

  /** Reads the words of each context. */
  public ContextFinder(Contexts contexts) {
    this.contexts = contexts;
    this.lexicon = new ContextLexicon(contexts);
  }

  /** Returns the contexts of each sentence, in the order of the ontology. */
  public List<List<String>> find(List<Parse> parses) {
    List<Hints> all = parses.stream().map(this::hints).toList();
    Map<String, Set<String>> report = new HashMap<>();
    all.forEach(
        h ->
            h.words.forEach(
                (c, w) -> report.computeIfAbsent(c, k -> new LinkedHashSet<>()).addAll(w)));
    return all.stream().map(h -> contexts(h, report)).toList();
  }

  private List<String> contexts(Hints hints, Map<String, Set<String>> report) {
    return contexts.names().stream()
        .filter(
            context -> {
              int here = hints.words.getOrDefault(context, Set.of()).size();
              return hints.signs.contains(context)
                  || here >= PAIR
                  || here > 0 && report.getOrDefault(context, Set.of()).size() >= CONFIRMED;
            })
        .toList();
  }

  /** What a sentence shows of each context. */
  private static final class Hints {
    private final Set<String> signs = new LinkedHashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    void add(ContextLexicon.Entry entry, String expression) {
      if (entry.sign()) {
        signs.add(entry.context());
      }
      words.computeIfAbsent(entry.context(), k -> new LinkedHashSet<>()).add(expression);
    }
  }

  private Hints hints(Parse parse) {
    List<String> lemmas = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    for (Word word : parse.words()) {
      if (!word.text().equals("-")) {
        lemmas.add(plain(word.lemma()));
        forms.add(plain(word.text()));
      }
    }
    Hints hints = new Hints();
    for (int start = 0; start < lemmas.size(); start++) {
      StringBuilder lemma = new StringBuilder();
      StringBuilder form = new StringBuilder();
      for (int i = start; i < Math.min(lemmas.size(), start + ContextLexicon.LONGEST); i++) {
        join(lemma, lemmas.get(i));
        join(form, forms.get(i));
        add(hints, lemma.toString(), lemma.toString());
        if (!form.toString().contentEquals(lemma)) {
          add(hints, form.toString(), lemma.toString());
        }
      }
    }
    return hints;
  }

  /** Words that match in two forms are one hint. */
  private void add(Hints hints, String expression, String counted) {
    lexicon.of(expression).forEach(entry -> hints.add(entry, counted));
  }

  private static void join(StringBuilder to, String word) {
    to.append(to.isEmpty() ? "" : " ").append(word);
  }

  /** Lower case, hyphens as blanks, acronyms without dots. */
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', ' ').replace(".", "");
  }
}
