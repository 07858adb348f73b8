package org.demarche.mention;

import java.util.Optional;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.NameIndex;
import org.demarche.entity.Sense;
import org.demarche.entity.Titles;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds titles and common nouns for those who act where a word begins. */
final class CommonHits {

  private final Gazetteer gazetteer;

  CommonHits(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the title, the agent or both that begin with a word. */
  Optional<Hit> at(Parse parse, int first, String lower, int position, int offset) {
    Word word = parse.word(first);
    if (!word.isNoun() && !word.tag().startsWith("JJ") && !isCompound(word)) {
      return Optional.empty();
    }
    Optional<Hit> title = titleAt(parse, first, lower, position, offset);
    return agentAt(parse, first, lower, position, offset)
        .map(agent -> title.map(t -> longer(t, agent)).orElse(agent))
        .or(() -> title);
  }

  /** Returns the title that begins with a word. */
  Optional<Hit> titleAt(Parse parse, int first, String lower, int position, int offset) {
    for (NameIndex.Found<Titles.Title> found : gazetteer.titlesAt(lower, position)) {
      int last = lastWord(parse, first, offset + position + found.length());
      if (last >= 0
          && (parse.word(last).isNoun() || last > first || isCompound(parse.word(last)))) {
        Optional<Titles.Title> title = Optional.of(found.values().get(0));
        return Optional.of(new Hit(first, last, Optional.empty(), title, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private Optional<Hit> agentAt(Parse parse, int first, String lower, int position, int offset) {
    for (NameIndex.Found<Sense> found : gazetteer.agentsAt(lower, position)) {
      int last = lastWord(parse, first, offset + position + found.length());
      if (last >= 0 && parse.word(last).isNoun()) {
        Optional<Sense> agent = Optional.of(found.values().get(0));
        return Optional.of(new Hit(first, last, Optional.empty(), Optional.empty(), agent));
      }
    }
    return Optional.empty();
  }

  /** "secretary-general" is a title, whatever the tag. */
  private static boolean isCompound(Word word) {
    return word.text().endsWith("-general") || word.text().endsWith("-General");
  }

  /** The longer of both, a title before an agent; words that are both make a hit of both. */
  private static Hit longer(Hit title, Hit agent) {
    if (agent.last() > title.last()) {
      return agent;
    }
    return agent.last() < title.last()
        ? title
        : new Hit(title.first(), title.last(), Optional.empty(), title.title(), agent.agent());
  }

  /** Returns the index of the word that ends at the position, -1 when none does. */
  static int lastWord(Parse parse, int first, int end) {
    for (int i = first; i < parse.words().size(); i++) {
      int wordEnd = parse.word(i).span().end();
      if (wordEnd == end) {
        return i;
      }
      if (wordEnd > end) {
        return -1;
      }
    }
    return -1;
  }
}
