package org.demarche.app.view;

import java.util.stream.Collectors;
import org.demarche.link.Link;

/** Says in words why one act is taken to answer another. */
final class LinkWords {

  private LinkWords() {}

  /** Returns the rule, with the words that it rests on. */
  static String why(Link link, String quoted) {
    return switch (link.basis()) {
      case MARK -> quoted + " in the clause of the act says what it answers";
      case OPEN_MARK -> quoted + " says that it answers, and the other side did that last";
      case SUBJECT -> quoted + " is what the act is about";
      case CHARGE -> quoted + " goes along as the charge";
      case PROVOKED -> quoted + " says what led to the act";
      case ARRIVAL -> quoted + ", said of the act, tells what it came after";
      case SHARED -> quoted + " links it to an act of the same side, after which this one came";
      case DEMAND -> quoted + " follows what the other side had asked or said just before";
      case UNDOING -> quoted + " is what the act wants undone";
      case VIOLENCE -> quoted + " is said where there was violence";
      case UPHEAVAL ->
          "no word says so; " + quoted + " is against a state whose people were struck from within";
      case VICTIM ->
          "no word says so; " + quoted + " is against those who had acted against them just before";
    };
  }

  /** Returns the acts that were not chosen, nothing when there were none: ", rather than e2". */
  static String over(Link link) {
    return link.over().isEmpty()
        ? ""
        : link.over().stream()
            .map(LinkWords::id)
            .collect(Collectors.joining(", ", "; rather than ", ""));
  }

  /** Returns the name of an act in the record. */
  static String id(int act) {
    return "e" + (act + 1);
  }
}
