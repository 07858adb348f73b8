package org.demarche.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Trees;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/**
 * Finds who stands behind a text: "a statement signed by the spokesman", "adopted a resolution".
 */
public final class Authors {

  private static final Set<String> BEHIND = Set.of("by", "from", "of");

  private final Trees trees;
  private final Set<String> verbs = new HashSet<>();

  /** Reads the word list of this package. */
  public Authors(Trees trees) {
    this.trees = trees;
    for (Row row : Table.read(Authors.class, "authoring.txt", 1)) {
      verbs.add(row.field(0));
    }
  }

  /** Returns the words that may name the author, the likeliest first. */
  public List<Word> of(Parse parse, Word text) {
    Optional<Word> named = signer(parse, text).or(() -> owner(parse, text));
    if (named.isPresent()) {
      return List.of(named.get());
    }
    List<Word> doer = doer(parse, text);
    return doer.isEmpty()
        ? parse.children(text).stream().filter(c -> c.is("compound", "nmod", "amod")).toList()
        : doer;
  }

  /** "a statement signed by the spokesman". */
  private Optional<Word> signer(Parse parse, Word text) {
    for (Word child : parse.children(text)) {
      if (child.is("acl") && !child.tag().equals("VBG")) {
        Optional<Word> agent =
            parse.children(child).stream()
                .filter(by -> by.is("agent", "prep") && by.lemma().equals("by"))
                .findFirst()
                .flatMap(by -> parse.child(by, "pobj"));
        if (agent.isPresent() && verbs.contains(child.lemma())) {
          return agent;
        }
      }
    }
    return Optional.empty();
  }

  /** "the ministry's statement", "a letter from the president". */
  private static Optional<Word> owner(Parse parse, Word text) {
    for (Word child : parse.children(text)) {
      if (child.is("poss")) {
        return Optional.of(child);
      }
      boolean freed = text.lemma().equals("release") && child.lemma().equals("of");
      if (child.is("prep") && BEHIND.contains(child.lemma()) && !freed) {
        Optional<Word> object = parse.child(child, "pobj");
        if (object.isPresent()) {
          return object;
        }
      }
    }
    return Optional.empty();
  }

  /** "The council adopted a resolution", "said in a statement". */
  private List<Word> doer(Parse parse, Word text) {
    Optional<Word> above = parse.head(text);
    if (above.isPresent() && text.is("pobj") && above.get().lemma().equals("in")) {
      above = parse.head(above.get());
    }
    return above
        .filter(v -> v.isVerb() && verbs.contains(v.lemma()))
        .filter(v -> text.is("dobj", "nsubjpass", "pobj"))
        .map(v -> trees.of(parse).subjects(v))
        .orElse(List.of());
  }
}
