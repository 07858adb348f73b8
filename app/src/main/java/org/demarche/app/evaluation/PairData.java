package org.demarche.app.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.app.pair.MarkedPair;
import org.demarche.app.pair.NoPairException;
import org.demarche.app.pair.PairReader;
import org.demarche.ontology.Acts;
import org.demarche.resource.MalformedResourceException;

/** Reads lines of JSON, each a sentence with its two sides and the right category. */
final class PairData {

  /** Such sentences have no date; this one is of the time that most tell of. */
  private static final LocalDate SOME_DAY = LocalDate.of(2015, 6, 15);

  private final PairReader reader = new PairReader();
  private final Acts acts;

  PairData(Acts acts) {
    this.acts = acts;
  }

  List<MarkedSentence> read(Path path) throws IOException {
    List<MarkedSentence> sentences = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          sentences.add(sentence(line, path + ":" + number));
        }
      }
    }
    return sentences;
  }

  private MarkedSentence sentence(String line, String place) {
    try {
      MarkedPair pair = reader.read(line, place);
      String label =
          pair.label()
              .orElseThrow(() -> new MalformedResourceException(place + ": \"label\" is missing"));
      RightAct right =
          Classes.label(acts, label)
              .map(RightAct::of)
              .orElseThrow(
                  () ->
                      new MalformedResourceException(
                          place + ": no category of PLOVER: \"" + label + "\""));
      return new MarkedSentence(
          pair.id(),
          SOME_DAY,
          pair.text(),
          Stream.concat(pair.actor().stream(), pair.recipient().stream()).toList(),
          List.of(new Asked(pair.actor(), pair.recipient(), List.of(right))));
    } catch (NoPairException wrong) {
      throw new MalformedResourceException(place + ": " + wrong.getMessage());
    }
  }
}
