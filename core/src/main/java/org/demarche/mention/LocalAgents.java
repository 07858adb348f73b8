package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.entity.Kind;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Tells which agents without a name are of the country of who reports on them. */
final class LocalAgents {

  private static final List<String> FORCES = List.of("COP", "MIL");

  /** Words of the names of those who tell what their own police and soldiers did. */
  private static final List<String> COMMANDING =
      List.of("army", "border", "defence", "defense", "interior", "police", "prosecutor");

  private static final List<String> COURTS = List.of("court", "tribunal");

  /** Sectors of those who act where the report was written. */
  private static final List<String> LOCAL = List.of("AGR", "COP", "CVL", "EDU", "JUD", "LAB");

  private static final List<String> VISITING =
      List.of("arrive", "come", "expect", "fly", "travel", "visit");

  /** How many sentences back a body that meets is still told of. */
  private static final int NEAR = 2;

  private final Parse parse;
  private final Discourse discourse;

  LocalAgents(Parse parse, Discourse discourse) {
    this.parse = parse;
    this.discourse = discourse;
  }

  /** Returns the country of those who announce it, or of the dateline. */
  Optional<String> country(Hit hit, Phrase phrase) {
    return where(phrase)
        .or(() -> announced(hit, phrase))
        .or(() -> arrested(phrase))
        .or(() -> local(hit, phrase));
  }

  /** "held talks in Spain, where the Senate voted": Spain's. */
  private Optional<String> where(Phrase phrase) {
    return parse
        .head(phrase.headWord())
        .filter(verb -> phrase.headWord().is("nsubj", "nsubjpass"))
        .flatMap(verb -> parse.child(verb, "advmod").filter(w -> w.lemma().equals("where")))
        .flatMap(parse::before)
        .flatMap(
            place ->
                discourse.last(m -> m.sentence() == phrase.sentence() && m.covers(place.index())))
        .map(m -> m.side().country())
        .filter(Discourse::isState);
  }

  /**
   * "The Interior Ministry of Belarus said that police had arrested him", "The Chadian military
   * said that two soldiers had been killed": they are its own.
   */
  private Optional<String> announced(Hit hit, Phrase phrase) {
    boolean forces = hit.sectors().stream().anyMatch(FORCES::contains);
    Optional<Word> speaker =
        parse
            .head(phrase.headWord())
            .filter(
                verb -> forces && phrase.headWord().is("nsubj", "nsubjpass") && verb.is("ccomp"))
            .flatMap(parse::head)
            .flatMap(saying -> parse.child(saying, "nsubj"));
    return speaker
        .flatMap(s -> discourse.at(parse, s))
        .filter(m -> isCommanding(m.side().text().toLowerCase(Locale.ROOT), hit))
        .map(m -> m.side().country())
        .filter(Discourse::isState);
  }

  /**
   * "said that police had arrested six men", "Polish police held a sergeant": whom they arrest is
   * of their country too.
   */
  private Optional<String> arrested(Phrase phrase) {
    Optional<Word> verb = parse.head(phrase.headWord()).filter(v -> phrase.headWord().is("dobj"));
    boolean told = verb.filter(v -> v.is("ccomp")).isPresent();
    return verb.flatMap(v -> parse.child(v, "nsubj"))
        .flatMap(police -> discourse.at(parse, police))
        .filter(m -> m.side().sectors().contains("COP") && m.entity().kind() == Kind.AGENT)
        .filter(m -> told || m.basis() == Basis.REPORT)
        .map(m -> m.side().country())
        .filter(Discourse::isState);
  }

  /** An army abroad tells of the police of the place, and of no soldiers but its own. */
  private static boolean isCommanding(String body, Hit hit) {
    return COMMANDING.stream().anyMatch(body::contains)
        || hit.sectors().contains("MIL") && body.contains("military");
  }

  /** "ASTANA – Farmers blocked a road over the water of a neighbour": those of the dateline. */
  private Optional<String> local(Hit hit, Phrase phrase) {
    boolean local =
        hit.sectors().stream().anyMatch(LOCAL::contains)
            && phrase.headWord().is("nsubj", "nsubjpass")
            && !phrase.isDefinite()
            && !isFromElsewhere(phrase);
    return local || isTrial() ? discourse.lead(phrase.sentence()) : Optional.empty();
  }

  /** "Nine people and nine groups from Yemen, Libya and Qatar". */
  private boolean isFromElsewhere(Phrase phrase) {
    return parse.words().stream()
        .filter(w -> w.is("prep") && w.lemma().equals("from"))
        .anyMatch(from -> parse.isBelow(from, phrase.headWord()));
  }

  /** "A military court sentenced a lieutenant": courts try their own people. */
  private boolean isTrial() {
    return parse.words().stream()
        .anyMatch(w -> w.is("nsubj") && COURTS.contains(w.lemma()) && isBare(w));
  }

  private boolean isBare(Word court) {
    return parse.children(court).stream().noneMatch(c -> c.is("prep", "poss"));
  }

  /** "Norway praised the opposition, while police arrested its leaders": not Norway's police. */
  Optional<String> apart(Hit hit, Phrase phrase) {
    Word head = phrase.headWord();
    boolean local =
        hit.sectors().stream().anyMatch(LOCAL::contains) && head.is("nsubj", "nsubjpass");
    return parse
        .head(head)
        .filter(verb -> local && verb.is("advcl", "conj"))
        .filter(verb -> parse.words().stream().noneMatch(w -> w.isName() && parse.isBelow(w, verb)))
        .flatMap(verb -> discourse.main());
  }

  /** "The African Union said envoys would arrive in Gabon": nobody visits his own country. */
  Optional<String> visiting(Phrase phrase) {
    Word head = phrase.headWord();
    boolean visits =
        parse
            .head(head)
            .filter(
                verb ->
                    head.tag().equals("NNS")
                        && head.is("nsubj", "nsubjpass")
                        && VISITING.contains(verb.lemma()))
            .isPresent();
    Optional<String> place = discourse.place(phrase.sentence());
    if (!visits || place.isEmpty() || !place.equals(discourse.country(phrase.sentence()))) {
      return Optional.empty();
    }
    return discourse
        .last(m -> phrase.sentence() - m.sentence() <= NEAR && isLeague(m))
        .map(m -> m.side().country())
        .or(() -> discourse.main().filter(main -> !place.get().equals(main)));
  }

  private static boolean isLeague(ResolvedMention m) {
    return m.entity().kind() == Kind.BODY && m.side().country().equals("IGO");
  }
}
