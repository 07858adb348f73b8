package org.demarche.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.entity.CodedName;
import org.demarche.parse.Word;

/**
 * The code of a noun phrase.
 *
 * @param letters of the actor and the agents, "---" where the actor is not known
 * @param country of the actor, "" when unknown
 * @param sectors of PLOVER that the codes tell
 * @param actor the first word of the actor's name
 */
record PhraseCode(String letters, String country, List<String> sectors, Optional<Word> actor) {

  private static final String UNKNOWN = "---";

  /** How many letters a group has. */
  private static final int GROUP = 3;

  /** The code of a phrase that names nobody. */
  static final PhraseCode NOBODY = new PhraseCode(UNKNOWN, "", List.of(), Optional.empty());

  PhraseCode {
    sectors = List.copyOf(sectors);
  }

  static PhraseCode actor(PhraseCoder.Coded coded, Word first) {
    CodedName.DatedCode code = coded.code();
    return new PhraseCode(code.code(), code.country(), code.sectors(), Optional.of(first));
  }

  /** Returns the code with that of an agent, unless it is there already. */
  PhraseCode with(PhraseCoder.Coded agent) {
    String more = agent.code().code();
    if (has(more)) {
      return this;
    }
    List<String> all = new ArrayList<>(sectors);
    agent.code().sectors().stream().filter(s -> !all.contains(s)).forEach(all::add);
    String whole = agent.kind() == CodedName.Kind.PREFIX ? more + letters : letters + more;
    return new PhraseCode(whole, country, all, actor);
  }

  /** Codes are compared by groups of letters. */
  private boolean has(String more) {
    for (int at = 0; at + more.length() <= letters.length(); at += GROUP) {
      if (letters.startsWith(more, at)) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return letters.equals(UNKNOWN);
  }
}
