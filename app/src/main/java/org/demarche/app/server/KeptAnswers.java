package org.demarche.app.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers by their tags, the last that were asked for: the same is asked again and again until the
 * store changes, and then goes by another tag.
 */
final class KeptAnswers {

  private static final int LARGEST = 1 << 20;

  private final Map<String, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private long bytes;

  /**
   * Makes room.
   *
   * @param most how many bytes all contents have at most
   */
  KeptAnswers(long most) {
    this.most = most;
  }

  private record Kept(Answer answer, int size) {}

  synchronized @Nullable Answer of(String tag) {
    Kept kept = answers.get(tag);
    return kept == null ? null : kept.answer();
  }

  /** Returns the same answer with its content written, and keeps it unless it is large. */
  Answer keep(String tag, Answer answer) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    answer.body().write(content);
    byte[] all = content.toByteArray();
    Answer written =
        new Answer(answer.status(), answer.type(), answer.headers(), out -> out.write(all));
    if (all.length <= LARGEST) {
      put(tag, new Kept(written, all.length));
    }
    return written;
  }

  private synchronized void put(String tag, Kept kept) {
    Kept before = answers.put(tag, kept);
    bytes += kept.size() - (before == null ? 0 : before.size());
    var eldest = answers.entrySet().iterator();
    while (bytes > most) {
      bytes -= eldest.next().getValue().size();
      eldest.remove();
    }
  }
}
