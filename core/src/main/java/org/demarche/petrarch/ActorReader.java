package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.entity.Actor;
import org.demarche.entity.CodedName;
import org.demarche.entity.CodedName.DatedCode;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Format;

/**
 * Reads a file of actors: names with codes, other names behind "+", codes that count for a time.
 */
final class ActorReader {

  private final String file;
  private final Flaws flaws;
  private final CodeReader codeReader;
  private final Synsets synsets = new Synsets();
  private final List<Actor> actors = new ArrayList<>();
  private final List<CodedName> coded = new ArrayList<>();
  private Optional<Entry> open = Optional.empty();

  ActorReader(String file, CodeTable table) {
    this.file = file;
    this.flaws = new Flaws(file);
    this.codeReader = new CodeReader(table);
  }

  Dictionary read(List<Line> lines) {
    for (Line line : SynsetReader.taken(lines, synsets)) {
      if (line.startsWith("[")) {
        more(line, line.text());
      } else if (line.startsWith("+")) {
        more(line, line.text().substring(1));
      } else {
        close();
        open = Optional.of(new Entry(line.number()));
        more(line, line.text());
      }
    }
    close();
    return new Dictionary(
        file, Format.ACTORS, Map.of(), actors, List.of(), List.of(), coded, flaws.all());
  }

  /** Takes the name and the codes of a line. */
  private void more(Line line, String text) {
    if (open.isEmpty()) {
      flaws.malformed(line.number(), "there is no name above it; a name comes first, without +");
      return;
    }
    Entry entry = open.get();
    try {
      Brackets parts = Brackets.of(text);
      name(line, parts.before(), entry);
      for (String code : parts.codes()) {
        entry.setCoded();
        code(line, code, entry);
      }
      if (!parts.behind().isEmpty()) {
        flaws.odd(
            line.number(),
            "\"" + parts.behind() + "\" behind the code is taken for a comment; write # before it");
      }
    } catch (UnreadableException malformed) {
      entry.setCoded();
      flaws.malformed(line.number(), malformed.problem());
    }
  }

  private void name(Line line, String text, Entry entry) throws UnreadableException {
    for (String form : synsets.expand(text)) {
      String words = Wording.words(form);
      if (!words.isEmpty()) {
        entry.names().add(words);
        entry.written().add(form);
      } else if (!line.startsWith("[")) {
        throw new UnreadableException("the name is missing");
      }
    }
  }

  private void code(Line line, String text, Entry entry) {
    try {
      entry.codes().add(codeReader.actor(text, remark -> flaws.odd(line.number(), remark)));
    } catch (UnreadableException malformed) {
      flaws.malformed(line.number(), malformed.problem());
    }
  }

  /** Keeps the entry that was open when it is complete. */
  private void close() {
    open.ifPresent(
        entry -> {
          if (!entry.isCoded()) {
            flaws.malformed(
                entry.line(),
                "no code follows the name; write [CODE] behind it, or + before it when it is"
                    + " another name of the entry above");
          } else if (!entry.names().isEmpty() && !entry.codes().isEmpty()) {
            if (!entry.single().isEmpty()) {
              actors.add(ActorMaker.actor(entry, file + ":" + entry.line()));
            }
            List<DatedCode> codes = ActorMaker.codes(entry.codes());
            entry.written().forEach(n -> coded.add(CodedNames.of(n, CodedName.Kind.ACTOR, codes)));
          }
        });
    open = Optional.empty();
  }
}
