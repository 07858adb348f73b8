package org.demarche.app.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.app.corpus.CorpusAct;
import org.demarche.app.corpus.CorpusReader;
import org.demarche.app.corpus.CorpusSentence;
import org.demarche.classifier.Outputs;
import org.demarche.report.Span;

/** Reads the corpus: every side is asked about every other. */
final class CorpusData {

  /** Sentences of the corpus have no date; this is the day as of which they are learned. */
  private static final LocalDate SOME_DAY = LocalDate.of(2008, 6, 15);

  private final CorpusReader reader;

  CorpusData(CorpusReader reader) {
    this.reader = reader;
  }

  List<MarkedSentence> read(Path path) throws IOException {
    return reader.read(path).stream().map(CorpusData::sentence).toList();
  }

  private static MarkedSentence sentence(CorpusSentence sentence) {
    List<Asked> asked = new ArrayList<>();
    for (Span actor : sentence.sides()) {
      for (Span recipient : sentence.sides()) {
        if (!actor.equals(recipient)) {
          asked.add(
              new Asked(
                  Optional.of(actor), Optional.of(recipient), right(sentence, actor, recipient)));
        }
      }
    }
    return new MarkedSentence(sentence.place(), SOME_DAY, sentence.text(), sentence.sides(), asked);
  }

  private static List<RightAct> right(CorpusSentence sentence, Span actor, Span recipient) {
    List<RightAct> acts =
        sentence.acts().stream()
            .filter(act -> act.joins(actor, recipient))
            .map(CorpusData::right)
            .toList();
    return acts.isEmpty() ? List.of(RightAct.of(Outputs.NONE)) : acts;
  }

  private static RightAct right(CorpusAct act) {
    return new RightAct(
        act.category(),
        Optional.of(act.mode().orElse("")),
        Optional.of(act.status()),
        Optional.of(act.alleged()),
        Optional.of(act.contexts()));
  }
}
