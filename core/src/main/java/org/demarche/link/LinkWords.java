package org.demarche.link;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.parse.Word;
import org.demarche.record.Relation;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Words that tell that one act answers another. */
final class LinkWords {

  /** Where a word stands between the two acts. */
  enum Kind {
    /** Before what happened first: "after the raid". */
    AFTER,
    /** Before a protest against what the clause tells: "passed the law amid protests". */
    AMID,
    /** A preposition or conjunction before the reason: "over the raid". */
    BEHIND,
    /** What those feel who answer: "outraged by the raid". */
    FEELING,
    /** A noun before what is answered: "in retaliation for the raid". */
    NOUN,
    /** A verb whose subject answers: "hit back at the sanctions". */
    ANSWERS,
    /** How somebody answers: "in a tit-for-tat move". */
    MANNER,
    /** A verb that is one only with "back". */
    BACK,
    /** A verb whose subject is answered: "the raid prompted a protest". */
    PROVOKES,
    /** A preposition before the act that another is about: "yielded to the demand". */
    OBJECTS,
    /** What is called for where there was violence: "restraint". */
    RESTRAINT,
    /** What those are told who suffered violence: "condolences". */
    CONDOLENCE,
    /** A word for the end of a government by its own people: "overthrow". */
    UPHEAVAL,
    /** That somebody is where others do not want them: "the army's presence". */
    PRESENCE,
    /** A verb of those who do what they were asked: "agreed". */
    ASSENT,
    /** A verb of what ends or breaks out when another does something: "collapsed when". */
    FALLS,
    /** A noun for what is done about an agreement: "implementation". */
    EXECUTION
  }

  private final Map<Kind, Map<String, List<String>>> words = new EnumMap<>(Kind.class);

  LinkWords() {
    for (Row row : Table.read(LinkWords.class, "links.txt", 3)) {
      Map<String, List<String>> ofKind =
          words.computeIfAbsent(row.oneOf(Kind.class, 0), kind -> new HashMap<>());
      for (String word : row.list(1)) {
        if (ofKind.putIfAbsent(word, row.list(2)) != null) {
          throw row.malformed("\"" + word + "\" stands twice among its kind");
        }
      }
    }
  }

  boolean is(Kind kind, String lemma) {
    return words.getOrDefault(kind, Map.of()).containsKey(lemma);
  }

  /** Tells whether the noun is for what is done about an agreement. */
  boolean isExecution(Word noun) {
    return is(Kind.EXECUTION, noun.lemma());
  }

  /** Returns the relation that the word tells, empty when the acts decide. */
  Optional<Relation> relation(Kind kind, String lemma) {
    return words.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of()).stream()
        .findFirst()
        .map(name -> Relation.valueOf(name.toUpperCase(Locale.ROOT)));
  }
}
