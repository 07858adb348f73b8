package org.demarche.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.clause.Tree;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.verb.VerbEntry;
import org.demarche.verb.VerbForm;
import org.demarche.verb.VerbLexicon;
import org.demarche.verb.VerbPattern;

/** Codes the verbs of a sentence, as PETRARCH does: what lies inside a coded one is not coded. */
final class VerbCoder {

  private final VerbLexicon lexicon;
  private final Tree tree;
  private final Parse parse;
  private final Clause clause;

  VerbCoder(VerbLexicon lexicon, Tree tree, Clause clause) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.parse = tree.parse();
    this.clause = clause;
  }

  /** Returns what the verbs report that the dictionary knows, in the order of the text. */
  List<Coding> read() {
    List<Coding> codings = new ArrayList<>();
    int next = 0;
    for (Word word : parse.words()) {
      if (word.index() >= next && word.isVerb()) {
        Optional<Coding> coding = known(word).map(found -> coding(word, found));
        coding.ifPresent(codings::add);
        if (coding.filter(c -> !c.code().isNone()).isPresent()) {
          next = coding.get().end() + 1;
        }
      }
    }
    return codings;
  }

  /** Returns the verb of the dictionary of which a word is a form. */
  Optional<VerbLexicon.Found> known(Word verb) {
    return lexicon.of(verb.text().toUpperCase(Locale.ROOT)).stream()
        .filter(found -> stands(found.form(), verb))
        .findFirst();
  }

  private boolean stands(VerbForm form, Word verb) {
    return stand(form.before(), verb.index(), -1) && stand(form.after(), verb.index(), 1);
  }

  private boolean stand(List<String> words, int from, int step) {
    for (int i = 0; i < words.size(); i++) {
      int at = from + step * (i + 1);
      if (at < 0
          || at >= parse.words().size()
          || !parse.word(at).text().toUpperCase(Locale.ROOT).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the words before a verb in which its patterns are looked for. */
  Stretch before(Word verb, VerbLexicon.Found found) {
    return clause.before(verb, found.form());
  }

  /** Returns the words behind a verb in which its patterns are looked for. */
  Stretch behind(Word verb, VerbLexicon.Found found) {
    return clause.behind(verb, found.form());
  }

  /** Returns what a verb reports. */
  Coding coding(Word verb, VerbLexicon.Found found) {
    Stretch before = before(verb, found);
    Stretch behind = behind(verb, found);
    Directions directions = new Directions(clause, tree, before, behind);
    for (VerbPattern pattern : found.entry().patterns()) {
      Optional<Match> match =
          behind
              .match(pattern.after())
              .flatMap(after -> before.match(pattern.before()).map(after::and));
      if (match.isPresent()) {
        return directions.coding(
            verb, match.get(), pattern.before().isEmpty(), pattern.code(), pattern.source());
      }
    }
    VerbEntry entry = found.entry();
    return directions.coding(verb, Match.EMPTY, true, entry.code(), entry.source());
  }
}
