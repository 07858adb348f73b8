package org.demarche.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.entity.Kind;
import org.demarche.frame.WordClasses;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells whom an attack was against when a clause behind it tells what came of it: "sprayed the
 * square with bullets, killing two soldiers", "launched the raid that ousted the junta".
 */
final class Victims {

  private final Set<String> inflicted;
  private final Mentions mentions;

  Victims(WordClasses classes, Mentions mentions) {
    this.inflicted = classes.members("@inflicted");
    this.mentions = mentions;
  }

  /** Returns who suffered it. */
  Optional<Side> of(Draft draft) {
    boolean open =
        draft.category().equals("ASSAULT") && draft.recipients().isEmpty() && !draft.mutual();
    if (!open || draft.actors().isEmpty()) {
      return Optional.empty();
    }
    Parse parse = draft.parse();
    return clauses(parse, draft.trigger())
        .filter(clause -> inflicted.contains(clause.lemma()))
        .flatMap(clause -> parse.child(clause, "dobj").stream())
        .flatMap(object -> mentions.at(draft.sentence(), object.index()).stream())
        .filter(m -> m.entity().kind() != Kind.PLACE && !m.side().country().isEmpty())
        .map(ResolvedMention::side)
        .findFirst();
  }

  /** Participles behind the verb, and clauses about its object or about the noun itself. */
  private static Stream<Word> clauses(Parse parse, Word trigger) {
    Stream<Word> nouns =
        trigger.isNoun() ? Stream.of(trigger) : parse.child(trigger, "dobj").stream();
    Stream<Word> participles =
        parse.children(trigger).stream().filter(c -> c.is("advcl") && c.tag().equals("VBG"));
    Stream<Word> relative =
        nouns.flatMap(noun -> parse.children(noun).stream()).filter(c -> c.is("relcl", "acl"));
    return Stream.concat(participles, relative);
  }
}
