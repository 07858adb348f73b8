package org.demarche.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.record.Scores;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** All that the ontology explains, each thing with its place among the others. */
public final class Ontology {

  private final Acts acts = new Acts();
  private final Crosswalk crosswalk = new Crosswalk(acts, new Contexts());
  private final Illustrations illustrations = new Illustrations();

  /** Returns the categories, from cooperation to conflict. */
  public List<ActEntry> categories() {
    return acts.categories().stream().map(name -> act(name, Optional.empty())).toList();
  }

  /** Returns the modes of a category, in their usual order. */
  public List<ActEntry> modes(String category) {
    String start = category + "/";
    return acts.modes().stream()
        .filter(key -> key.startsWith(start))
        .map(key -> act(category, Optional.of(key.substring(start.length()))))
        .toList();
  }

  /** Returns all of a kind, in their usual order. */
  public List<TermEntry> terms(TermKind kind) {
    return Table.read(Ontology.class, kind.file(), 2).stream().map(row -> term(kind, row)).toList();
  }

  /** Returns the codes of CAMEO, ascending. */
  public List<CodeEntry> codes() {
    return crosswalk.all().stream().map(this::code).toList();
  }

  /** Returns the code of these digits. */
  public Optional<Code> code(String digits) {
    return crosswalk.code(digits);
  }

  /** Returns the codes of CAMEO that imply a context, ascending. */
  public List<Code> codesOf(String context) {
    return crosswalk.all().stream().filter(code -> code.contexts().contains(context)).toList();
  }

  /** Returns everything: categories each with its modes, the terms of all kinds, codes. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (ActEntry category : categories()) {
      entries.add(category);
      entries.addAll(modes(category.category()));
    }
    for (TermKind kind : TermKind.values()) {
      entries.addAll(terms(kind));
    }
    entries.addAll(codes());
    return entries;
  }

  private ActEntry act(String category, Optional<String> mode) {
    String cameo = acts.cameo(category, mode);
    return new ActEntry(
        category,
        mode,
        acts.scores(category, mode, cameo),
        cameo,
        acts.description(category, mode),
        crosswalk.codes(category, mode),
        illustrations.of(mode.map(m -> category + "/" + m).orElse(category)));
  }

  private TermEntry term(TermKind kind, Row row) {
    String name = row.field(0);
    return new TermEntry(kind, name, row.field(1), illustrations.of(TermEntry.key(kind, name)));
  }

  private CodeEntry code(Code code) {
    Optional<Scores> scores =
        code.category().map(category -> acts.scores(category, code.mode(), code.code()));
    String digits = code.code();
    return new CodeEntry(
        code,
        scores,
        others(code, other -> digits.startsWith(other)),
        others(code, other -> other.startsWith(digits)),
        illustrations.of(digits));
  }

  private List<Code> others(Code code, Predicate<String> related) {
    return crosswalk.all().stream()
        .filter(other -> !other.equals(code) && related.test(other.code()))
        .toList();
  }
}
