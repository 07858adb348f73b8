package org.demarche.app.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.record.Statement;

/**
 * Compares statements with marked attributions by the words that both cover.
 *
 * <p>"content" counts every word of the report once: told when it lies inside some statement, right
 * when inside some mark, so that one statement may serve several marks and one mark several
 * statements. "content of direct" and so on do the same for the marks of a kind; a told word that
 * no mark covers counts against the kind of the mark that its statement shares most words with, and
 * without such a mark against direct or indirect, as the statement says.
 *
 * <p>"found" counts marks at least half of whose words lie in statements, against statements of
 * whose words less than half are marked. "speaker" asks of each mark that shares a word with a
 * statement who speaks in the one that shares most; marks that name nobody are "speaker where none
 * is marked", right when none is told.
 */
final class QuotationScoring implements Scoring {

  private static final List<String> KINDS = List.of("direct", "indirect", "mixed");

  @Override
  public void score(AnnotatedReport annotated, Record told, Ledger ledger) {
    ContentWords words = new ContentWords(annotated.report().text());
    Map<MarkedQuotation, BitSet> marks = new LinkedHashMap<>();
    for (JsonNode node : annotated.marks()) {
      MarkedQuotation mark = MarkedQuotation.of(node, annotated);
      marks.put(mark, words.in(mark.content()));
    }
    Map<Statement, BitSet> statements = new LinkedHashMap<>();
    told.statements().forEach(s -> statements.put(s, words.in(s.span())));
    content(marks, statements, ledger);
    found(annotated, marks, statements, ledger);
    speakers(annotated, marks, statements, new SpeakerAgreement(told), ledger);
  }

  private static void content(
      Map<MarkedQuotation, BitSet> marks, Map<Statement, BitSet> statements, Ledger ledger) {
    BitSet right = union(new ArrayList<>(marks.values()));
    BitSet told = union(new ArrayList<>(statements.values()));
    ledger.add("content", score(told, right));
    for (String kind : KINDS) {
      BitSet ofKind =
          union(
              marks.entrySet().stream()
                  .filter(e -> e.getKey().kind().equals(kind))
                  .map(Map.Entry::getValue)
                  .toList());
      BitSet toldAsKind =
          union(
              statements.entrySet().stream()
                  .filter(e -> kind(e.getKey(), e.getValue(), marks).equals(kind))
                  .map(Map.Entry::getValue)
                  .toList());
      toldAsKind.andNot(right);
      BitSet hits = (BitSet) told.clone();
      hits.and(ofKind);
      toldAsKind.or(hits);
      ledger.add("content of " + kind, score(toldAsKind, ofKind));
    }
  }

  private static Score score(BitSet told, BitSet right) {
    return new Score(ContentWords.shared(told, right), told.cardinality(), right.cardinality());
  }

  private static String kind(
      Statement statement, BitSet words, Map<MarkedQuotation, BitSet> marks) {
    return most(words, marks)
        .map(MarkedQuotation::kind)
        .orElse(statement.direct() ? "direct" : "indirect");
  }

  private static void found(
      AnnotatedReport annotated,
      Map<MarkedQuotation, BitSet> marks,
      Map<Statement, BitSet> statements,
      Ledger ledger) {
    BitSet told = union(new ArrayList<>(statements.values()));
    marks.forEach(
        (mark, words) -> {
          if (isHalf(words, told)) {
            ledger.hit("found");
          } else {
            ledger.missed("found");
            ledger.wrong(
                new Mistake(
                    annotated.id(),
                    mark.kind() + " statement",
                    mark.words() + " " + mark.cue(),
                    Mistake.NOTHING,
                    text(mark, annotated)));
          }
        });
    BitSet right = union(new ArrayList<>(marks.values()));
    statements.forEach(
        (statement, words) -> {
          if (!isHalf(words, right)) {
            ledger.spurious("found");
            ledger.wrong(
                new Mistake(
                    annotated.id(),
                    "statement",
                    Mistake.NOTHING,
                    statement.speaker().map(Side::name).orElse("")
                        + " "
                        + statement.cue().orElse(""),
                    statement.text()));
          }
        });
  }

  private static boolean isHalf(BitSet words, BitSet all) {
    return 2 * ContentWords.shared(words, all) >= Math.max(1, words.cardinality());
  }

  private static void speakers(
      AnnotatedReport annotated,
      Map<MarkedQuotation, BitSet> marks,
      Map<Statement, BitSet> statements,
      SpeakerAgreement agreement,
      Ledger ledger) {
    marks.forEach(
        (mark, words) -> {
          Optional<Statement> match = most(words, statements);
          if (match.isEmpty()) {
            return;
          }
          Optional<Side> told = match.get().speaker();
          if (mark.speaker().isEmpty()) {
            ledger.answered("speaker where none is marked", told.isEmpty());
            return;
          }
          boolean right = told.map(side -> agreement.agrees(side, mark)).orElse(false);
          ledger.answered("speaker", right);
          ledger.answered("speaker of " + mark.kind(), right);
          if (!right) {
            String name = told.map(Side::name).orElse(Mistake.NOTHING);
            ledger.wrong(
                new Mistake(annotated.id(), "speaker", mark.words(), name, text(mark, annotated)));
          }
        });
  }

  /** What shares most words with the given ones; the shortest of equals. */
  private static <T> Optional<T> most(BitSet words, Map<T, BitSet> all) {
    Optional<T> best = Optional.empty();
    int most = 0;
    int length = 0;
    for (Map.Entry<T, BitSet> each : all.entrySet()) {
      int shared = ContentWords.shared(words, each.getValue());
      int size = each.getValue().cardinality();
      if (shared > most || shared == most && shared > 0 && size < length) {
        best = Optional.of(each.getKey());
        most = shared;
        length = size;
      }
    }
    return best;
  }

  private static BitSet union(List<BitSet> sets) {
    BitSet all = new BitSet();
    sets.forEach(all::or);
    return all;
  }

  private static String text(MarkedQuotation mark, AnnotatedReport annotated) {
    StringBuilder text = new StringBuilder();
    mark.content()
        .forEach(
            span ->
                text.append(text.isEmpty() ? "" : " // ")
                    .append(span.of(annotated.report().text())));
    return text.toString();
  }
}
