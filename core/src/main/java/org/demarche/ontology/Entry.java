package org.demarche.ontology;

import java.util.List;

/** Something that the ontology explains: an act, a code of CAMEO, a context, a sector and so on. */
public sealed interface Entry permits ActEntry, CodeEntry, TermEntry {

  /** Returns the name by which examples.txt knows it, unlike that of any other entry. */
  String key();

  /** Returns the names by which a person may ask for it, the usual one first. */
  List<String> names();

  /** Returns what it is, in a sentence or two. */
  String description();

  /** Returns sentences that show it. */
  List<String> examples();
}
