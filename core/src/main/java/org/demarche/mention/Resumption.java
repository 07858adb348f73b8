package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.entity.Kind;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Common nouns that take up whom the report called so before: "the rebels", "the soldiers". */
final class Resumption {

  private static final List<String> FORCES =
      List.of(
          "commandos",
          "forces",
          "marines",
          "officer",
          "officers",
          "paratrooper",
          "paratroopers",
          "servicemen",
          "soldier",
          "soldiers",
          "troops");

  /** Sectors of those who fight without being of a state. */
  private static final List<String> ARMED = List.of("REB", "UAF");

  /** Sectors of groups that oppose the government of their own state. */
  private static final List<String> OPPOSED = List.of("OPP", "PTY", "REB", "UAF");

  /** Words before those who were not told of before. */
  private static final List<String> OTHERS =
      List.of("armed", "masked", "other", "suspected", "unidentified", "unknown");

  /** How many sentences back a noun of inferred country may be taken up again. */
  private static final int NEAR = 4;

  private final Discourse discourse;

  Resumption(Discourse discourse) {
    this.discourse = discourse;
  }

  /** "the militants"; reports soon call them "militants" only. */
  static boolean isKnown(Hit hit, Phrase phrase) {
    boolean bare = phrase.determiner().isEmpty() && phrase.headWord().tag().equals("NNS");
    boolean others =
        phrase.parse().words().subList(phrase.first(), phrase.head()).stream()
            .anyMatch(w -> w.tag().equals("CD") || OTHERS.contains(w.lemma()));
    boolean armed = hit.sectors().stream().anyMatch(ARMED::contains) && !others;
    return phrase.isDefinite() || bare && (armed || phrase.sentence() == 1);
  }

  /** Returns whom the report called so before, or by another word for soldiers. */
  Optional<ResolvedMention> of(Phrase phrase) {
    return same(phrase).or(() -> forces(phrase));
  }

  private Optional<ResolvedMention> same(Phrase phrase) {
    boolean opening = phrase.sentence() == 1 && !phrase.isDefinite();
    String noun = (opening ? words(phrase) : phrase.headWord().text()).toLowerCase(Locale.ROOT);
    return discourse.last(
        m ->
            (isNamedSo(m, phrase)
                    || (m.entity().kind() == Kind.AGENT || isOfBody(m, phrase))
                        && isCalled(m.side().text().toLowerCase(Locale.ROOT), noun))
                && !isOtherNumber(m, phrase)
                && (m.basis() != Basis.REFERENCE || isTakenUp(m, phrase))
                && !m.side().country().isEmpty());
  }

  /** "the 72 hostages" are not the "24 Japanese hostages". */
  private static boolean isOtherNumber(ResolvedMention before, Phrase phrase) {
    String[] words = before.side().text().split(" ");
    Optional<String> number =
        phrase.parse().words().subList(phrase.first(), phrase.head()).stream()
            .filter(w -> w.tag().equals("CD"))
            .map(Word::text)
            .findFirst();
    return number.filter(n -> !List.of(words).contains(n)).isPresent()
        && List.of(words).stream().anyMatch(w -> w.matches("\\d[\\d,]*"));
  }

  /** "African Union leaders met. The leaders called …": the dictionary has them as a body. */
  private static boolean isOfBody(ResolvedMention before, Phrase phrase) {
    return before.entity().kind() == Kind.BODY
        && before.side().country().equals("IGO")
        && phrase.isDefinite()
        && phrase.headWord().tag().equals("NNS")
        && before.side().text().endsWith(" " + phrase.headWord().text());
  }

  /** "The World Bank praised Togo. The bank said …": it is called by the last word of its name. */
  private static boolean isNamedSo(ResolvedMention before, Phrase phrase) {
    String name = before.entity().name().toLowerCase(Locale.ROOT);
    String noun = phrase.headWord().text();
    boolean named =
        name.endsWith(" " + noun)
            || noun.equals("lender") && (name.endsWith(" bank") || name.endsWith(" fund"));
    return named
        && before.entity().kind() == Kind.BODY
        && phrase.isDefinite()
        && phrase.headWord().tag().equals("NN")
        && phrase.first() >= phrase.head() - 1;
  }

  /**
   * What no words tell the country of is taken up soon, or not at all when nothing refers to it;
   * "the rebels" of the country that the report is about are its own for longer.
   */
  private boolean isTakenUp(ResolvedMention before, Phrase phrase) {
    boolean opening = phrase.sentence() == 1 && !phrase.isDefinite();
    boolean near = phrase.sentence() - before.sentence() <= NEAR;
    boolean own =
        before.side().sectors().stream().anyMatch(OPPOSED::contains)
            && discourse.main().filter(before.side().country()::equals).isPresent();
    return (near || own) && !opening;
  }

  private static String words(Phrase phrase) {
    return String.join(
        " ",
        phrase.parse().words().subList(phrase.first(), phrase.head() + 1).stream()
            .map(Word::text)
            .toList());
  }

  /** "Danish troops were shot at. The soldiers fired back": they are the troops. */
  private Optional<ResolvedMention> forces(Phrase phrase) {
    boolean known = phrase.isDefinite() && FORCES.contains(phrase.headWord().text());
    return discourse.last(
        m ->
            known
                && m.plural() == phrase.headWord().tag().equals("NNS")
                && m.side().sectors().contains("MIL")
                && phrase.sentence() - m.sentence() <= 1
                && FORCES.stream().anyMatch(noun -> m.side().text().endsWith(noun))
                && Discourse.isState(m.side().country()));
  }

  /** "trade ministers of member states" are "the trade ministers" later on. */
  private static boolean isCalled(String text, String noun) {
    return text.endsWith(noun) || text.contains(noun + " of ") || text.contains(noun + " from ");
  }
}
