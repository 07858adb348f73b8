package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Format;
import org.demarche.verb.EventCode;
import org.demarche.verb.VerbEntry;
import org.demarche.verb.VerbForm;

/**
 * Reads a file of verbs: blocks that "--- NAME [CODE] ---" opens, of verbs with their forms and
 * patterns that begin with "-".
 */
final class VerbReader {

  private static final String HEADER = "---";
  private static final String PATTERN = "-";
  private static final String TRANSFORMATION = "~";

  private final String file;
  private final Flaws flaws;
  private final Synsets synsets = new Synsets();
  private final VerbPatterns patterns;
  private final Doubling doubling = new Doubling();
  private final List<VerbEntry> verbs = new ArrayList<>();
  private VerbBlock block;
  private int transformations;

  VerbReader(String file) {
    this.file = file;
    this.flaws = new Flaws(file);
    this.patterns = new VerbPatterns(synsets);
    this.block = new VerbBlock(EventCode.NONE);
  }

  Dictionary read(List<Line> lines) {
    for (Line line : SynsetReader.taken(lines, synsets)) {
      try {
        read(line);
      } catch (UnreadableException malformed) {
        flaws.malformed(line.number(), malformed.problem());
      }
    }
    verbs.addAll(block.entries());
    return new Dictionary(
        file, Format.VERBS, Map.of(), List.of(), List.of(), verbs, List.of(), flaws.all());
  }

  private void read(Line line) throws UnreadableException {
    if (line.startsWith(HEADER)) {
      verbs.addAll(block.entries());
      block = new VerbBlock(code(line.text().substring(HEADER.length())));
    } else if (line.startsWith(PATTERN)) {
      block.add(patterns.of(line.text().substring(PATTERN.length()), place(line)));
    } else if (line.startsWith(TRANSFORMATION)) {
      transformation(line);
    } else {
      Brackets parts = Brackets.of(line.text());
      EventCode own = parts.codes().isEmpty() ? block.code() : code(line.text());
      List<VerbForm> forms = VerbForms.of(parts.before());
      block.add(forms, own, place(line));
      if (parts.before().indexOf('{') < 0) {
        doubling.remark(forms.get(0).verb()).ifPresent(remark -> flaws.odd(line.number(), remark));
      }
    }
  }

  /** One remark stands for all: what they say is left to the words that govern an act. */
  private void transformation(Line line) {
    if (transformations++ == 0) {
      flaws.odd(
          line.number(),
          "transformations (~) are not applied; what governs an act is read as everywhere else");
    }
  }

  private String place(Line line) {
    return file + ":" + line.number();
  }

  private static EventCode code(String text) throws UnreadableException {
    List<String> codes = Brackets.of(text).codes();
    return codes.isEmpty() ? EventCode.NONE : EventCodes.of(codes.get(0));
  }
}
