package org.demarche.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Tells where the name of a country or city is no actor: "French toast", "the Kyoto protocol". */
final class Goods {

  /** No phrase has more words. */
  private static final int LONGEST = 5;

  /** How many words may stand between a place and what is called after it. */
  private static final int BETWEEN = 3;

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> phrases = new HashSet<>();

  Goods() {
    for (Row row : Table.read(Goods.class, "goods.txt", 2)) {
      kind(row).addAll(row.list(1).stream().map(w -> w.toLowerCase(Locale.ROOT)).toList());
    }
  }

  private Set<String> kind(Row row) {
    return switch (row.field(0)) {
      case "noun" -> nouns;
      case "name" -> names;
      case "phrase" -> phrases;
      default ->
          throw row.malformed("a kind is noun, name or phrase, not \"" + row.field(0) + "\"");
    };
  }

  /** Tells whether the name only says what sort of thing something is. */
  boolean isNoActor(Parse parse, Hit hit, Sense sense) {
    return isPhrase(parse, hit, sense)
        || sense.use() == Use.ADJECTIVE && isBefore(parse, hit, nouns)
        || isCity(sense) && (isBefore(parse, hit, names) || isBefore(parse, hit, nouns));
  }

  private static boolean isCity(Sense sense) {
    return sense.use() == Use.CAPITAL || sense.entity().kind() == Kind.PLACE;
  }

  /** A place whose name is the phrase remains a place: "the Niger Delta". */
  private boolean isPhrase(Parse parse, Hit hit, Sense sense) {
    int first = hit.first();
    int known = sense.entity().kind() == Kind.PLACE ? hit.last() : first;
    StringBuilder words = new StringBuilder();
    int end = Math.min(parse.words().size(), first + LONGEST);
    for (int i = first; i < end; i++) {
      words.append(i == first ? "" : " ").append(parse.word(i).text().toLowerCase(Locale.ROOT));
      if (i > known && phrases.contains(words.toString())) {
        return true;
      }
    }
    return false;
  }

  /** "the Paris climate agreement": the noun that the name belongs to is one of the words. */
  private boolean isBefore(Parse parse, Hit hit, Set<String> words) {
    int end = Math.min(parse.words().size(), hit.last() + 2 + BETWEEN);
    List<Word> behind = parse.words().subList(hit.last() + 1, end);
    for (int i = 0; i < behind.size(); i++) {
      Word word = behind.get(i);
      boolean noun = word.isNoun() || word.tag().startsWith("JJ");
      if (!noun) {
        return false;
      }
      boolean last = i + 1 == behind.size() || !behind.get(i + 1).isNoun();
      String pair = i + 1 < behind.size() ? lower(word) + " " + lower(behind.get(i + 1)) : "";
      if (words.contains(pair)
          || last && (words.contains(word.lemma()) || words.contains(lower(word)))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
