package org.demarche.bench.service;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Asks a server; bench/serve explains it to people. */
public final class Main {

  private static final int WRONG_USAGE = 2;
  private static final long SECOND = 1_000_000_000L;
  private static final int OK_BELOW = 400;

  private final String server;
  private final long pid;
  private final long end;
  private final Times times = new Times();
  private final HttpClient client = HttpClient.newHttpClient();

  private Main(String server, long pid, long seconds) {
    this.server = server;
    this.pid = pid;
    this.end = System.nanoTime() + seconds * SECOND;
  }

  /** Takes "ADDRESS PID CLIENTS SECONDS"; ends with 1 when answers failed. */
  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length != 4) {
      System.err.println("bench: ADDRESS PID CLIENTS SECONDS");
      System.exit(WRONG_USAGE);
    }
    Main load = new Main(arguments[0], Long.parseLong(arguments[1]), Long.parseLong(arguments[3]));
    System.exit(load.run(Integer.parseInt(arguments[2])));
  }

  private int run(int clients) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      threads.add(new Thread(() -> read(random), "reader-" + i));
    }
    threads.add(new Thread(this::write, "writer"));
    threads.add(new Thread(this::watch, "memory"));
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.print(times.table());
    return times.failures() == 0 ? 0 : 1;
  }

  private void read(Random random) {
    while (System.nanoTime() < end) {
      Asked asked = Asked.READING.get(random.nextInt(Asked.READING.size()));
      send(asked.name(), asked.request(server, random));
    }
  }

  private void write() {
    for (int number = 0; System.nanoTime() < end; number++) {
      send("coding a report", Asked.report(server, number));
    }
  }

  private void send(String name, HttpRequest request) {
    long start = System.nanoTime();
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() < OK_BELOW) {
        times.took(name, System.nanoTime() - start);
      } else {
        times.failed(name + ", status " + answer.statusCode());
      }
    } catch (IOException failure) {
      times.failed(name + ", " + failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Prints the memory of the server, six times. */
  private void watch() {
    long pause = Math.max(1, (end - System.nanoTime()) / 5_000_000);
    try {
      for (int i = 0; i < 6; i++) {
        System.out.println("server has " + resident() + " MB in memory");
        Thread.sleep(i < 5 ? pause : 0);
      }
    } catch (IOException | InterruptedException unknown) {
      System.out.println("the memory of the server is not known: " + unknown);
    }
  }

  private long resident() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElse(0);
  }
}
