package org.demarche.app.server;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Those who listen to what is new; one that does not keep up is let go. */
final class Listeners implements News, AutoCloseable {

  private static final String EVENTS = "text/event-stream";
  private static final int PING_SECONDS = 15;
  private static final int TELLING = 4;

  private final int most;
  private final Set<Listener> all = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(daemons("pinging"));
  private final ExecutorService telling = Executors.newFixedThreadPool(TELLING, daemons("telling"));

  Listeners(int most) {
    this.most = most;
    var unused =
        clock.scheduleAtFixedRate(
            () -> tell("ping", "{}"), PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
  }

  private static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Decides whether one more may listen, while a problem can still be told.
   *
   * @throws Problem if there are too many, or whoever asks does not want to listen
   */
  void check(Context context) {
    String accept = context.header("Accept");
    if (accept == null || !accept.equals(EVENTS)) {
      throw Problem.of(
          406, "nothing to listen with", "this is a stream of events; send Accept: " + EVENTS);
    }
    if (all.size() >= most) {
      throw Problem.later(503, "busy", "too many listen already; ask again in a minute", 60);
    }
  }

  /** Takes one more; of several who were let in for the last place the first has it. */
  void add(SseClient client) {
    Listener listener = new Listener(client, telling);
    synchronized (all) {
      if (all.size() >= most) {
        client.close();
        return;
      }
      all.add(listener);
    }
    client.onClose(() -> all.remove(listener));
    client.keepAlive();
    listener.tell("ping", "{}");
  }

  int count() {
    return all.size();
  }

  @Override
  public void tell(String event, String data) {
    all.removeIf(listener -> !heard(listener, event, data));
  }

  private static boolean heard(Listener listener, String event, String data) {
    boolean heard = listener.tell(event, data);
    if (!heard) {
      listener.leave();
    }
    return heard;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    telling.shutdownNow();
    all.forEach(Listener::leave);
    all.clear();
  }
}
