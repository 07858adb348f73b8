package org.demarche.pattern;

import java.util.List;
import java.util.Optional;
import org.demarche.classifier.Classifier;
import org.demarche.classifier.Question;
import org.demarche.event.Draft;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Code;
import org.demarche.ontology.Crosswalk;
import org.demarche.parse.Parse;
import org.demarche.record.Side;
import org.demarche.report.Span;

/**
 * Tells which act of PLOVER a user's code is: what the crosswalk has for it; a code that is not of
 * CAMEO is what frames, or else the classifier, say of the same words.
 */
final class CategoryFinder {

  /** What a code is in PLOVER. */
  record Act(String category, Optional<String> mode, List<String> contexts) {

    Act {
      contexts = List.copyOf(contexts);
    }
  }

  private static final int SHORTEST = 2;

  private final Acts acts;
  private final Crosswalk crosswalk;
  private final Classifier classifier;

  CategoryFinder(Acts acts, Crosswalk crosswalk, Classifier classifier) {
    this.acts = acts;
    this.crosswalk = crosswalk;
    this.classifier = classifier;
  }

  /** Returns the act, nothing for what PLOVER does not code: mere statements. */
  Optional<Act> act(
      String code, Optional<Draft> frame, String text, Parse parse, Side actor, Side recipient) {
    Optional<Code> known = known(code);
    if (known.isPresent()) {
      Code found = known.get();
      return found.category().map(c -> new Act(c, found.mode(), found.contexts()));
    }
    return Optional.of(
        frame
            .map(d -> new Act(d.category(), d.mode(), d.contexts()))
            .orElseGet(() -> likeliest(text, parse, actor, recipient)));
  }

  /** The longest beginning of the code that is one of CAMEO. */
  private Optional<Code> known(String code) {
    for (int length = code.length(); length >= SHORTEST; length--) {
      Optional<Code> found = crosswalk.code(code.substring(0, length));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Act likeliest(String text, Parse parse, Side actor, Side recipient) {
    Span stretch = parse.sentence().span();
    Question question = new Question(parse, stretch, actor.span(), recipient.span(), List.of());
    String category = classifier.judge(question, classifier.encode(text, stretch)).act();
    return new Act(
        acts.knows(category, Optional.empty()) ? category : acts.categories().get(0),
        Optional.empty(),
        List.of());
  }
}
