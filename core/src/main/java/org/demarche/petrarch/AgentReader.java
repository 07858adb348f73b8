package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.entity.CodedName;
import org.demarche.entity.CodedName.DatedCode;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Format;
import org.demarche.entity.Period;
import org.demarche.entity.Section;
import org.demarche.resource.Row;

/** Reads a file of agents: nouns with their plurals and a code, "GOLDEN_GOOSE {GEESE} [~BUS]". */
final class AgentReader {

  private final String file;
  private final Flaws flaws;
  private final CodeReader codeReader;
  private final Synsets synsets = new Synsets();
  private final List<Row> rows = new ArrayList<>();
  private final List<CodedName> coded = new ArrayList<>();

  AgentReader(String file, CodeTable table) {
    this.file = file;
    this.flaws = new Flaws(file);
    this.codeReader = new CodeReader(table);
  }

  Dictionary read(List<Line> lines) {
    for (Line line : SynsetReader.taken(lines, synsets)) {
      try {
        rows.add(agent(line));
      } catch (UnreadableException malformed) {
        flaws.malformed(line.number(), malformed.problem());
      }
    }
    return new Dictionary(
        file,
        Format.AGENTS,
        Map.of(Section.AGENTS, rows),
        List.of(),
        List.of(),
        List.of(),
        coded,
        flaws.all());
  }

  private Row agent(Line line) throws UnreadableException {
    Brackets parts = Brackets.of(line.text());
    if (parts.codes().size() != 1) {
      throw new UnreadableException("an agent has one code, such as [~GOV], behind its nouns");
    }
    List<String> sectors = codeReader.agent(parts.codes().get(0));
    if (sectors.isEmpty()) {
      flaws.odd(line.number(), "[" + parts.codes().get(0) + "] tells no sector of PLOVER");
    }
    List<String> written = nouns(parts.before());
    List<String> nouns = written.stream().map(AgentReader::words).distinct().toList();
    coded(written, parts.codes().get(0).strip().toUpperCase(Locale.ROOT), sectors);
    String plurals = String.join(" ; ", nouns.subList(1, nouns.size()));
    return new Row(
        file, line.number(), List.of(nouns.get(0), plurals, String.join(" ; ", sectors)));
  }

  /** Returns all forms as they are written, the singular first. */
  private List<String> nouns(String text) throws UnreadableException {
    int open = text.indexOf('{');
    int close = text.indexOf('}');
    if (open >= 0 != close >= 0 || close < open) {
      throw new UnreadableException("a plural is written {PLURAL} behind the noun, {} for none");
    }
    String singular = open < 0 ? text : text.substring(0, open);
    List<String> forms =
        Stream.concat(synsets.expand(singular).stream(), plurals(text, singular, open, close))
            .toList();
    if (forms.isEmpty() || words(forms.get(0)).isEmpty()) {
      throw new UnreadableException("the noun is missing");
    }
    return forms.stream().filter(form -> !words(form).isEmpty()).distinct().toList();
  }

  private static String words(String form) {
    return Wording.words(form).toLowerCase(Locale.ROOT);
  }

  private void coded(List<String> written, String code, List<String> sectors) {
    CodedName.Kind kind = code.startsWith("~") ? CodedName.Kind.SUFFIX : CodedName.Kind.PREFIX;
    String letters = code.replace("~", "").strip();
    List<DatedCode> codes = List.of(new DatedCode(letters, "", sectors, Period.ALWAYS));
    written.forEach(noun -> coded.add(CodedNames.of(noun, kind, codes)));
  }

  private static Stream<String> plurals(String text, String singular, int open, int close) {
    if (open >= 0) {
      return Stream.of(text.substring(open + 1, close).split(","));
    }
    return Synsets.isUsedIn(singular)
        ? Stream.empty()
        : Stream.of(Plurals.of(singular.replaceAll("[\\s_]+$", "")));
  }
}
