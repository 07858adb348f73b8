package org.demarche.app.server;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Answers by their tags, the last that were asked for: the same is asked again and again until the
 * store changes, and then goes by another tag. What many ask for at once is found once.
 */
final class KeptAnswers {

  private static final int LARGEST = 1 << 20;

  private final Map<String, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, CompletableFuture<Answer>> underWay = new HashMap<>();
  private final long most;
  private long bytes;

  /**
   * Makes room.
   *
   * @param most how many bytes all contents have at most, packed
   */
  KeptAnswers(long most) {
    this.most = most;
  }

  private record Kept(Answer answer, int size) {}

  /**
   * Returns the answer with a tag, which somebody else may be finding already; its content is
   * written. All of them have what goes wrong.
   */
  Answer of(String tag, Turnstile.Work<Answer, IOException> finding)
      throws IOException, InterruptedException {
    CompletableFuture<Answer> own = new CompletableFuture<>();
    CompletableFuture<Answer> other;
    synchronized (this) {
      Kept kept = answers.get(tag);
      if (kept != null) {
        return kept.answer();
      }
      other = underWay.putIfAbsent(tag, own);
    }
    return other == null ? found(tag, own, finding) : awaited(other);
  }

  private Answer found(
      String tag, CompletableFuture<Answer> own, Turnstile.Work<Answer, IOException> finding)
      throws IOException, InterruptedException {
    try {
      Answer answer = packed(tag, finding.run());
      own.complete(answer);
      return answer;
    } catch (IOException | InterruptedException | RuntimeException | Error failure) {
      own.completeExceptionally(failure);
      throw failure;
    } finally {
      ended(tag);
    }
  }

  private synchronized void ended(String tag) {
    underWay.remove(tag);
  }

  private static Answer awaited(CompletableFuture<Answer> other)
      throws IOException, InterruptedException {
    try {
      return other.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IOException(failure.getCause());
    }
  }

  private Answer packed(String tag, Answer answer) throws IOException {
    Packed content = Packed.of(answer.body());
    Answer packed = new Answer(answer.status(), answer.type(), answer.headers(), content);
    if (content.size() <= LARGEST) {
      put(tag, new Kept(packed, content.size()));
    }
    return packed;
  }

  private synchronized void put(String tag, Kept kept) {
    @Nullable Kept before = answers.put(tag, kept);
    bytes += kept.size() - (before == null ? 0 : before.size());
    var eldest = answers.entrySet().iterator();
    while (bytes > most) {
      bytes -= eldest.next().getValue().size();
      eldest.remove();
    }
  }
}
