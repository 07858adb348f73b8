package org.demarche.app.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.entity.Dictionary;

/** A coder that is loaded when the first thread asks for it. */
final class LoadedOnce {

  private final CoderLoader loader;
  private final List<Dictionary> dictionaries;
  private final Consumer<String> progress;
  private Optional<LoadedCoder> coder = Optional.empty();

  LoadedOnce(CoderLoader loader, List<Dictionary> dictionaries, Consumer<String> progress) {
    this.loader = loader;
    this.dictionaries = List.copyOf(dictionaries);
    this.progress = progress;
  }

  synchronized LoadedCoder coder() {
    if (coder.isEmpty()) {
      coder = Optional.of(load());
    }
    return coder.get();
  }

  private LoadedCoder load() {
    try {
      return loader.load(dictionaries, progress);
    } catch (RuntimeException failure) {
      throw new LoadFailedException(failure);
    }
  }
}
