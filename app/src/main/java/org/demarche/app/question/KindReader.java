package org.demarche.app.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.ontology.ActEntry;
import org.demarche.ontology.Entry;
import org.demarche.ontology.EntryFinder;
import org.demarche.ontology.Ontology;
import org.demarche.ontology.TermEntry;
import org.demarche.ontology.TermKind;

/** Reads the words for kinds of acts as the ontology knows them. */
final class KindReader {

  private final EntryFinder finder = new EntryFinder(new Ontology().entries());

  Filter.Kinds read(
      List<String> events, List<String> modes, List<String> quads, List<String> contexts) {
    Set<String> categories = new TreeSet<>();
    Set<String> wanted = new TreeSet<>();
    events.forEach(word -> acts(word, categories, wanted));
    modes.forEach(word -> acts(word, new TreeSet<>(), wanted));
    return new Filter.Kinds(
        categories, wanted, terms(TermKind.QUAD, quads), terms(TermKind.CONTEXT, contexts));
  }

  /** A mode alone means that mode of every category. */
  private void acts(String word, Set<String> categories, Set<String> modes) {
    List<ActEntry> acts =
        finder.find(word).stream()
            .filter(ActEntry.class::isInstance)
            .map(ActEntry.class::cast)
            .toList();
    if (acts.isEmpty()) {
      throw unknown("category or mode", word);
    }
    for (ActEntry act : acts) {
      (act.mode().isPresent() ? modes : categories).add(act.key());
    }
  }

  Set<String> terms(TermKind kind, List<String> words) {
    Set<String> names = new TreeSet<>();
    for (String word : words) {
      names.add(term(kind, word));
    }
    return names;
  }

  private String term(TermKind kind, String word) {
    for (Entry entry : finder.find(word)) {
      if (entry instanceof TermEntry term && term.kind() == kind) {
        return term.name();
      }
    }
    throw unknown(kind.word(), word);
  }

  private MalformedQuestionException unknown(String kind, String word) {
    List<String> near = finder.near(word);
    return new MalformedQuestionException(
        String.format(
            Locale.ROOT,
            "there is no %s \"%s\"%s; 'demarche ontology' says what there is",
            kind,
            word,
            near.isEmpty() ? "" : ", but " + String.join(", ", near)));
  }
}
