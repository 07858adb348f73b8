package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds the one owner of a noun: "Iranian", "Putin's", "of Uganda", "its". */
final class OwnerFinder {

  private static final Set<String> ADDRESSING =
      Set.of("address", "assure", "brief", "inform", "remind", "tell");

  /** Those who stand for a state in another one. */
  private static final Set<String> POSTED = Set.of("consulate", "embassy", "legation", "mission");

  /** Authorities that have their seat in the capital of their state. */
  private static final Set<String> SEATED =
      Set.of(
          "authority",
          "court",
          "government",
          "junta",
          "leadership",
          "ministry",
          "office",
          "parliament",
          "prosecutor",
          "regime",
          "ruler");

  private static final Set<String> TOWNS =
      Set.of("capital", "city", "district", "port", "province", "region", "town", "village");

  private static final Set<String> BEHIND = Set.of("at", "for", "from", "in", "of", "to");

  private final Parse parse;
  private final List<Hit> hits;
  private final Discourse discourse;
  private final Pronouns pronouns;
  private final Function<Word, Optional<Entity>> surnames;
  private final Pacts pacts;
  private final Forces forces;
  private final RecalledOwners recalled;

  /**
   * Takes a sentence.
   *
   * @param surnames who is called by the name that ends with a word
   */
  OwnerFinder(
      Parse parse,
      List<Hit> hits,
      Discourse discourse,
      Pronouns pronouns,
      Function<Word, Optional<Entity>> surnames) {
    this.surnames = surnames;
    this.parse = parse;
    this.hits = hits;
    this.discourse = discourse;
    this.pronouns = pronouns;
    this.pacts = new Pacts(parse, discourse);
    this.forces = new Forces(parse);
    this.recalled = new RecalledOwners(parse, discourse);
  }

  /**
   * Returns the entity that the noun belongs to.
   *
   * @param self the noun itself
   */
  Optional<Entity> owner(Phrase phrase, Hit self) {
    return before(phrase, self)
        .or(() -> person(phrase))
        .or(() -> possessed(phrase))
        .or(() -> pronoun(phrase))
        .or(() -> relative(phrase))
        .or(() -> beforeBrackets(phrase))
        .or(() -> Optional.of(phrase).filter(OwnerFinder::isPosted).flatMap(p -> joined(p, self)))
        .or(() -> forces.owner(phrase, self, this::named, this::mentioned))
        .or(() -> behind(phrase, self))
        .or(() -> seat(phrase))
        .or(() -> joined(phrase, self))
        .or(() -> ofBoth(phrase))
        .or(() -> recalled.coalition(phrase))
        .or(() -> addressing(phrase, self));
  }

  /** "Berlusconi told parliament": his own. */
  private Optional<Entity> addressing(Phrase phrase, Hit self) {
    Word head = phrase.headWord();
    return Optional.of(head)
        .filter(
            h -> self.sectors().contains("LEG") && h.is("dobj") && parse.child(h, "det").isEmpty())
        .flatMap(parse::head)
        .filter(verb -> ADDRESSING.contains(verb.lemma()))
        .flatMap(verb -> parse.child(verb, "nsubj"))
        .flatMap(subject -> named(subject.index()).or(() -> mentioned(subject)))
        .filter(e -> e.kind() == Kind.PERSON);
  }

  /** "Lebanon's president and prime minister": what stands before the first is of both. */
  private Optional<Entity> joined(Phrase phrase, Hit self) {
    Word head = phrase.headWord();
    if (!head.is("conj") || head.head() < 0 || phrase.determiner().isPresent()) {
      return Optional.empty();
    }
    Word first = parse.word(head.head());
    boolean person = Hit.covering(hits, first.index()).filter(Hit::isPerson).isPresent();
    return first.isNoun() && !person && first.index() < head.index()
        ? before(Phrase.of(parse, first), Hit.unknown(first))
        : Optional.empty();
  }

  /** "the Dutch ministry and embassy in Suriname": an embassy is not of where it stands. */
  private static boolean isPosted(Phrase phrase) {
    return POSTED.contains(phrase.headWord().lemma());
  }

  /** "the government and people of Samoa": what stands behind the last is of both. */
  private Optional<Entity> ofBoth(Phrase phrase) {
    return parse.children(phrase.headWord()).stream()
        .filter(c -> c.is("conj") && c.isNoun() && c.index() > phrase.head())
        .flatMap(last -> parse.children(last).stream())
        .filter(c -> c.is("prep") && c.lemma().equals("of"))
        .flatMap(of -> parse.child(of, "pobj").stream())
        .flatMap(object -> named(object.index()).stream())
        .filter(e -> e.kind() == Kind.STATE)
        .findFirst();
  }

  /** "the Iranian troops": the last name before the noun. */
  private Optional<Entity> before(Phrase phrase, Hit self) {
    return phrase.hits(hits).stream()
        .filter(h -> h.last() < self.first())
        .flatMap(h -> h.entity().stream())
        .reduce((earlier, later) -> later);
  }

  /** Returns who owns the noun by "'s" or a pronoun, whatever adjectives stand before it. */
  Optional<Entity> possessor(Phrase phrase) {
    for (Word child : parse.children(phrase.headWord())) {
      if (child.is("poss") && !child.tag().equals("PRP$")) {
        Optional<Entity> named =
            named(child.index())
                .or(() -> discourse.person(child.text()))
                .or(() -> mentioned(child));
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return pronoun(phrase).or(() -> relative(phrase));
  }

  /** "the bloc's chiefs of staff": what the sentence has just resolved. */
  private Optional<Entity> mentioned(Word owner) {
    return discourse.at(parse, owner).map(ResolvedMention::entity);
  }

  /** "its troops"; in "EAF troops" a short name that the report itself has made. */
  private Optional<Entity> possessed(Phrase phrase) {
    return parse
        .child(phrase.headWord(), "poss", "compound")
        .filter(child -> child.is("poss") ? !child.tag().equals("PRP$") : child.isName())
        .flatMap(this::mentioned);
  }

  /** "Rocard's aides", also where the report has not named him before. */
  private Optional<Entity> person(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      Word word = parse.word(i);
      if (word.is("poss", "compound") && word.isName()) {
        Optional<Entity> person = discourse.person(word.text()).or(() -> surnames.apply(word));
        if (person.isPresent()) {
          return person;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> pronoun(Phrase phrase) {
    for (Word child : parse.children(phrase.headWord())) {
      if (child.is("poss") && child.tag().equals("PRP$")) {
        return pronouns.of(child).stream().findFirst().map(ResolvedMention::entity);
      }
    }
    return Optional.empty();
  }

  /** "thanked Samoa, whose police had found them": whoever is named right before. */
  private Optional<Entity> relative(Phrase phrase) {
    return parse
        .child(phrase.headWord(), "poss")
        .filter(child -> child.lemma().equals("whose"))
        .flatMap(parse::before)
        .flatMap(
            before ->
                discourse.last(
                    m -> m.sentence() == parse.sentence().number() && m.last() == before.index()))
        .map(ResolvedMention::entity)
        .filter(e -> !e.country().isEmpty());
  }

  /** "An African Union (AU) delegation". */
  private Optional<Entity> beforeBrackets(Phrase phrase) {
    int close = phrase.first() - 1;
    if (close < 2 || !parse.word(close).text().equals(")")) {
      return Optional.empty();
    }
    int open = close;
    while (open > 0 && !parse.word(open).text().equals("(")) {
      open--;
    }
    return open > 0 ? named(open - 1) : Optional.empty();
  }

  private Optional<Entity> behind(Phrase phrase, Hit self) {
    for (Word preposition : parse.children(phrase.headWord())) {
      boolean venue = pacts.isVenue(self, phrase.headWord(), preposition);
      if (preposition.is("prep") && BEHIND.contains(preposition.lemma()) && !venue) {
        Optional<Entity> owner =
            parse.child(preposition, "pobj").flatMap(noun -> object(noun, preposition));
        if (owner.isPresent()) {
          return owner;
        }
      }
    }
    return Optional.empty();
  }

  /** "to the ministry in Astana": the parser may hang the city on the verb. */
  private Optional<Entity> seat(Phrase phrase) {
    int next = phrase.head() + 1;
    boolean seated = SEATED.contains(phrase.headWord().lemma()) && next < parse.words().size();
    return Optional.of(next)
        .filter(n -> seated && parse.word(n).is("prep") && parse.word(n).lemma().equals("in"))
        .flatMap(n -> parse.child(parse.word(n), "pobj"))
        .flatMap(city -> named(city.index()))
        .filter(e -> e.kind() == Kind.PLACE || e.kind() == Kind.STATE)
        .filter(e -> Discourse.isState(e.country()));
  }

  /**
   * "the parties to Burundi's civil war" are those of Burundi, "the ministers in their Oslo
   * statement" are not Norway's; "an aide to Rocard" is of his country.
   */
  private Optional<Entity> object(Word noun, Word preposition) {
    boolean within = preposition.lemma().equals("in");
    return named(noun.index())
        .or(() -> within ? Optional.empty() : surnames.apply(noun))
        .or(() -> within ? inTown(noun) : Optional.empty())
        .or(() -> recalled.owner(noun, preposition))
        .or(
            () ->
                parse.children(noun).stream()
                    .filter(c -> c.is("poss") || !within && c.is("nmod", "compound"))
                    .flatMap(c -> named(c.index()).stream())
                    .findFirst());
  }

  /** "the union in the town of Kitwe". */
  private Optional<Entity> inTown(Word town) {
    return parse.children(town).stream()
        .filter(c -> TOWNS.contains(town.lemma()) && c.is("prep") && c.lemma().equals("of"))
        .flatMap(of -> parse.child(of, "pobj").stream())
        .flatMap(name -> named(name.index()).stream())
        .filter(e -> e.kind() == Kind.PLACE)
        .findFirst();
  }

  private Optional<Entity> named(int word) {
    return Hit.covering(hits, word).flatMap(Hit::entity);
  }
}
