package org.demarche.app.alert;

import java.util.List;
import java.util.Optional;
import org.demarche.app.question.Filter;

/**
 * What somebody wants to be told.
 *
 * @param name its name, unique among all rules
 * @param place where it stands, "gulf.rules:12"
 * @param severity how much it matters
 * @param remark what whoever reads the alert should know
 * @param direction between whom
 * @param filter which cases
 * @param watch what of them
 */
public record Rule(
    String name,
    String place,
    Severity severity,
    Optional<String> remark,
    Direction direction,
    Filter filter,
    Watch watch) {

  /** Fails on the first name that stands twice, whatever the files. */
  public static void checkNames(List<Rule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (rules.get(i).name().equals(rules.get(j).name())) {
          throw new MalformedRuleException(
              rules.get(i).place()
                  + ": there is a rule \""
                  + rules.get(i).name()
                  + "\" already, in "
                  + rules.get(j).place()
                  + "; give this one another name");
        }
      }
    }
  }
}
