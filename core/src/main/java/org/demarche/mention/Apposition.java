package org.demarche.mention;

import java.util.Optional;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Finds what a noun behind a name only describes: "France, the former colonial power". */
final class Apposition {

  private final Parse parse;
  private final Discourse discourse;

  Apposition(Parse parse, Discourse discourse) {
    this.parse = parse;
    this.discourse = discourse;
  }

  /** Returns whom the name before the noun names. */
  Optional<Resolution> of(Phrase phrase) {
    Word head = phrase.headWord();
    if (!head.is("appos") || head.head() < 0 || head.head() > head.index()) {
      return Optional.empty();
    }
    return discourse
        .last(m -> m.sentence() == phrase.sentence() && m.head() == head.head())
        .filter(m -> phrase.isSingular() && isDescribed(m, phrase))
        .map(m -> new Resolution(m.entity(), Basis.REPORT, "in apposition to " + m.side().text()));
  }

  private boolean isDescribed(ResolvedMention m, Phrase phrase) {
    Kind kind = m.entity().kind();
    boolean body = kind == Kind.STATE || kind == Kind.BODY;
    for (int i = m.last(); i < phrase.first(); i++) {
      if (parse.word(i).text().equals(";")) {
        return false;
      }
    }
    boolean near = phrase.first() - m.last() == 2 && parse.word(m.last() + 1).text().equals(",");
    return kind == Kind.PERSON || body && phrase.isDefinite() && near;
  }
}
