package org.demarche.app.server;

import io.javalin.http.sse.SseClient;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** One who listens: what is told waits here while the one before is on its way. */
final class Listener {

  private static final int MOST_WAITING = 200;

  private final SseClient client;
  private final Executor telling;
  private final Queue<Event> waiting = new ArrayDeque<>();
  private boolean busy;

  Listener(SseClient client, Executor telling) {
    this.client = client;
    this.telling = telling;
  }

  private record Event(String name, String data) {}

  /** Returns false when too much waits or the listener has gone. */
  synchronized boolean tell(String name, String data) {
    if (client.terminated() || waiting.size() >= MOST_WAITING) {
      return false;
    }
    waiting.add(new Event(name, data));
    if (!busy) {
      busy = true;
      try {
        telling.execute(this::send);
      } catch (RejectedExecutionException stopped) {
        return false;
      }
    }
    return true;
  }

  private void send() {
    for (Event event = next(); event != null; event = next()) {
      client.sendEvent(event.name(), event.data());
    }
  }

  private synchronized @org.jspecify.annotations.Nullable Event next() {
    Event event = waiting.poll();
    busy = event != null;
    return event;
  }

  void leave() {
    client.close();
  }
}
