package org.demarche.pattern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.entity.CodedName;
import org.demarche.entity.CodedName.DatedCode;
import org.demarche.entity.CodedName.Kind;
import org.demarche.parse.Word;

/**
 * Codes noun phrases with the codes of a user's dictionaries: that of the first actor in it, with
 * those of all agents; immutable.
 */
final class PhraseCoder {

  private final Map<String, List<CodedName>> actors = new HashMap<>();
  private final Map<String, List<CodedName>> agents = new HashMap<>();

  /** Takes the names in the order of the dictionaries; of the same name the last one counts. */
  PhraseCoder(List<CodedName> names) {
    for (int i = names.size() - 1; i >= 0; i--) {
      CodedName name = names.get(i);
      Map<String, List<CodedName>> index = name.kind() == Kind.ACTOR ? actors : agents;
      index.computeIfAbsent(name.words().get(0), none -> new ArrayList<>()).add(name);
    }
    Comparator<CodedName> longest = Comparator.comparingInt(name -> -name.words().size());
    actors.values().forEach(list -> list.sort(longest));
    agents.values().forEach(list -> list.sort(longest));
  }

  /** Returns the code of the words on the day, nothing when they hold no name that has one. */
  Optional<PhraseCode> code(List<Word> words, LocalDate day) {
    List<String> text = words.stream().map(w -> w.text().toUpperCase(Locale.ROOT)).toList();
    CodedWords actor = actor(text, day);
    PhraseCode code =
        actor
            .code()
            .map(c -> PhraseCode.actor(c, words.get(actor.from())))
            .orElse(PhraseCode.NOBODY);
    int at = 0;
    while (at < text.size()) {
      CodedWords agent =
          at >= actor.from() && at < actor.to() ? CodedWords.NONE : found(agents, text, at, day);
      code = agent.code().map(code::with).orElse(code);
      at = Math.max(at + 1, agent.to());
    }
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  private CodedWords actor(List<String> text, LocalDate day) {
    for (int at = 0; at < text.size(); at++) {
      CodedWords found = found(actors, text, at, day);
      if (found.to() > 0) {
        return found;
      }
    }
    return CodedWords.NONE;
  }

  private static CodedWords found(
      Map<String, List<CodedName>> index, List<String> text, int at, LocalDate day) {
    for (CodedName name : index.getOrDefault(text.get(at), List.of())) {
      int end = end(name, text, at);
      if (end > 0) {
        return new CodedWords(at, end, name.on(day).map(code -> new Coded(code, name.kind())));
      }
    }
    return CodedWords.NONE;
  }

  /** Returns the index behind the last word of the name, 0 when it does not stand there. */
  private static int end(CodedName name, List<String> text, int at) {
    int next = at + 1;
    for (int i = 1; i < name.words().size(); i++) {
      while (name.loose().get(i)
          && next < text.size()
          && !name.words().get(i).equals(text.get(next))) {
        next++;
      }
      if (next >= text.size() || !name.words().get(i).equals(text.get(next))) {
        return 0;
      }
      next++;
    }
    return next;
  }

  /** A code with where it stands in the code of a phrase. */
  record Coded(DatedCode code, Kind kind) {}

  private record CodedWords(int from, int to, Optional<Coded> code) {

    static final CodedWords NONE = new CodedWords(-1, 0, Optional.empty());
  }
}
