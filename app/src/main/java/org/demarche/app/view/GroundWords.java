package org.demarche.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.clause.StatusSign;
import org.demarche.coder.ActGround;
import org.demarche.event.Step;
import org.demarche.statement.Attribution;

/** Says in words why something is said by somebody, took place or counts. */
final class GroundWords {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  private final Signs signs;

  GroundWords(Signs signs) {
    this.signs = signs;
  }

  /** "“he”, which refers to Idriss Deby, is the subject of “said”". */
  String speaker(Attribution said) {
    String cue = said.cueWords().map(signs::quoted).orElse("");
    String who = said.speaker().map(side -> signs.quoted(side.text())).orElse("");
    return switch (said.basis()) {
      case SUBJECT -> who + reference(said) + " is the subject of " + cue;
      case CITED -> who + " is quoted or cited by somebody else";
      case SOURCE -> who + " is named as the source, " + cue;
      case NOUN -> cue + " is the word of " + who;
      case INSERTED -> who + " stands beside " + cue + " between commas";
      case DEPENDENCE -> who + " is the subject of the verb that the quotation depends on";
      case HEADING -> who + " is set off in the title";
      case SAME_QUOTATION -> who + " is named in another sentence of the same quotation";
      case CONTINUED -> "continued from the quotation before: " + who;
      case ANNOUNCED -> who + " is the subject of the sentence before, which ends with a colon";
      case NEXT -> who + " speaks in the next quotation of the paragraph";
      case SPOKE_LAST -> "continued: " + who + " spoke last";
      case SUBJECT_BEFORE -> who + " is the subject of the sentence before";
      case PRONOUN -> who + " goes on for who spoke before";
      case MAKER -> who + " is a paper, and speaks for who made it";
      case NOBODY -> "the text names nobody who says it";
    };
  }

  /** ", which refers to Idriss Deby," of a pronoun. */
  private String reference(Attribution said) {
    return said.speaker()
        .filter(side -> PRONOUNS.contains(side.text().toLowerCase(Locale.ROOT)))
        .map(side -> ", which refers to " + signs.shown(side.name()) + ",")
        .orElse("");
  }

  /** "its clause tells it as done; “vowed” above it makes it future". */
  String status(ActGround ground) {
    List<String> reasons = new ArrayList<>();
    reasons.add(own(ground.own()));
    ground.steps().forEach(step -> reasons.add(step(step)));
    ground.later().forEach(later -> reasons.add(later(later)));
    return String.join("; ", reasons);
  }

  private String own(StatusSign sign) {
    String word = sign.word().map(w -> ", from " + signs.quoted(w.text())).orElse("");
    return switch (sign.basis()) {
          case CONDITION -> "it is a condition";
          case QUESTION -> "it is asked";
          case NEGATION -> "its clause denies it";
          case BESIDE -> "a word beside it tells";
          case FORMER -> "it is told as done formerly";
          case AUXILIARY -> "the auxiliary tells";
          case PLAIN -> "its clause tells it as done";
        }
        + word;
  }

  private String step(Step step) {
    String by = step.word().map(w -> signs.quoted(w.text())).orElse("its " + step.kind());
    String alleged = step.after().alleged() && !step.before().alleged() ? ", alleged" : "";
    return by
        + " above it makes it "
        + step.after().status().name().toLowerCase(Locale.ROOT)
        + alleged;
  }

  private static String later(ActGround.Later later) {
    return switch (later) {
      case AHEAD -> "future, as its day lies after the report";
      case PAST -> "historical, as its day, tense or era lies long before the report";
      case CLAIMED -> "alleged, as somebody tells it as the violence of others";
    };
  }

  /** Why an act is told in somebody's words. */
  String account(ActGround ground) {
    return switch (ground.account()) {
      case STATEMENT ->
          "it stands in what is said; " + ground.statement().map(this::speaker).orElse("");
      case GOVERNOR -> "a word above it tells who claims or denies it";
      case OWN -> "it is done in words of its actor";
      case REPORT -> "the report tells it in its own words";
    };
  }

  /** Why a number belongs to an act. */
  String number(ActGround.Number number) {
    return switch (number.basis()) {
      case CLAUSE -> "it stands in a clause that tells the act";
      case SENTENCE -> "it counts victims in a sentence that tells the act";
      case SENTENCE_BEFORE -> "it counts victims just after the act is told";
      case COUNT -> "it counts what an act just told is measured by";
    };
  }
}
