package org.demarche.app.alert;

import java.util.List;

/** Says which rules mean nothing, with file and line, and what to write instead. */
public final class MalformedRuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MalformedRuleException(String flaw) {
    super(flaw);
  }

  /** Joins what is wrong with several rules, a line for each. */
  static MalformedRuleException of(List<MalformedRuleException> flaws) {
    return new MalformedRuleException(
        String.join("\n", flaws.stream().map(MalformedRuleException::flaw).toList()));
  }

  private String flaw() {
    return String.valueOf(getMessage());
  }
}
