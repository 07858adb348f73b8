package org.demarche.classifier;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.encoder.Encoding;
import org.demarche.report.Span;

/** A classifier that is loaded when it is asked for the first time. */
public final class DeferredClassifier implements Classifier {

  private final Supplier<Classifier> loading;
  private volatile Optional<Classifier> loaded = Optional.empty();

  /** Takes what loads it. */
  public DeferredClassifier(Supplier<Classifier> loading) {
    this.loading = loading;
  }

  @Override
  public Encoding encode(String text, Span stretch) {
    return loaded().encode(text, stretch);
  }

  @Override
  public Judgement judge(Question question, Encoding encoding) {
    return loaded().judge(question, encoding);
  }

  @Override
  public TriggerJudgement judge(TriggerQuestion question, Encoding encoding) {
    return loaded().judge(question, encoding);
  }

  @Override
  public Map<String, Double> telling(Encoding encoding, Span word) {
    return loaded().telling(encoding, word);
  }

  private Classifier loaded() {
    Optional<Classifier> known = loaded;
    return known.isPresent() ? known.get() : load();
  }

  private synchronized Classifier load() {
    if (loaded.isEmpty()) {
      loaded = Optional.of(loading.get());
    }
    return loaded.get();
  }
}
