package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.clause.Tree;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Finds who stands behind a text: "a statement signed by the spokesman", "adopted a resolution".
 */
final class Authors {

  private static final Set<String> AUTHORING =
      Set.of(
          "adopt",
          "announce",
          "approve",
          "circulate",
          "deliver",
          "draft",
          "enact",
          "endorse",
          "hand",
          "issue",
          "make",
          "pass",
          "post",
          "present",
          "propose",
          "publish",
          "read",
          "release",
          "say",
          "send",
          "sign",
          "submit",
          "tell",
          "unveil",
          "write");
  private static final Set<String> BEHIND = Set.of("by", "from", "of");

  private Authors() {}

  /** Returns the words that may name the author, the likeliest first. */
  static List<Word> of(Parse parse, Word text) {
    for (Word child : parse.children(text)) {
      if (child.is("acl") && !child.tag().equals("VBG")) {
        Optional<Word> agent =
            parse.child(child, "agent", "prep").flatMap(by -> parse.child(by, "pobj"));
        if (agent.isPresent() && AUTHORING.contains(child.lemma())) {
          return List.of(agent.get());
        }
      }
    }
    for (Word child : parse.children(text)) {
      if (child.is("poss")) {
        return List.of(child);
      }
      if (child.is("prep") && BEHIND.contains(child.lemma())) {
        Optional<Word> object = parse.child(child, "pobj");
        if (object.isPresent()) {
          return List.of(object.get());
        }
      }
    }
    List<Word> before =
        parse.children(text).stream().filter(c -> c.is("compound", "nmod", "amod")).toList();
    List<Word> doer = doer(parse, text);
    return doer.isEmpty() ? before : doer;
  }

  private static List<Word> doer(Parse parse, Word text) {
    Optional<Word> above = parse.head(text);
    if (above.isPresent() && text.is("pobj") && above.get().lemma().equals("in")) {
      above = parse.head(above.get());
    }
    return above
        .filter(v -> v.isVerb() && AUTHORING.contains(v.lemma()))
        .filter(v -> text.is("dobj", "nsubjpass", "pobj"))
        .map(v -> new Tree(parse).subjects(v))
        .orElse(List.of());
  }
}
