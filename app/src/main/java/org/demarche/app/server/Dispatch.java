package org.demarche.app.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Takes requests past the guard and the turnstiles to their routes, and their answers back. */
final class Dispatch {

  private static final int LONG_ONES = 2;
  private static final int LONG_ONES_WAITING = 8;
  private static final long KEPT = 32L << 20;
  private static final int BUFFER = 1 << 16;

  private final Guard guard;
  private final Rate writes;
  private final Rate reads;
  private final Turnstile questions;
  private final Turnstile longOnes;
  private final KeptAnswers kept = new KeptAnswers(KEPT);
  private final int longestBody;
  private final LongSupplier revision;

  /** Tags of another run of the program say nothing about this one. */
  private final String run = Long.toHexString(new SecureRandom().nextLong());

  Dispatch(Settings settings, LongSupplier revision) {
    Limits limits = settings.limits();
    this.guard = new Guard(settings);
    this.writes =
        new Rate(limits.writes(), "use 'demarche ingest' for many reports", System::nanoTime);
    this.reads = new Rate(limits.reads(), "use /api/export for many records", System::nanoTime);
    this.questions = new Turnstile(limits.running(), limits.waiting(), limits.patience());
    this.longOnes = new Turnstile(LONG_ONES, LONG_ONES_WAITING, limits.patience());
    this.longestBody = limits.body();
    this.revision = revision;
  }

  /** Lets in who may come in at all. */
  void guard(Context context) {
    guard.checkEntry(asking(context));
  }

  /** Lets read who may; which route it is has been found by then, however its path is written. */
  void guardReading(Context context) {
    guard.checkReading(asking(context));
  }

  private static Guard.Asking asking(Context context) {
    return new Guard.Asking(
        context.method() != HandlerType.GET && context.method() != HandlerType.HEAD,
        given(context.header("Host")),
        given(context.header("Origin")),
        given(context.header("Authorization")),
        given(context.header(Guard.OWN_HEADER)),
        type(context));
  }

  /** Has a route answer a request. */
  void answer(Route route, Context context) throws IOException, InterruptedException {
    if (route.kind() != Route.Kind.OPEN) {
      guardReading(context);
    }
    reads.count(context.ip());
    Query query = Query.parse(given(context.queryString()), route.parameters());
    String address = address(context);
    String accept = given(context.header("Accept"));
    context.header("Vary", "Accept, Accept-Encoding");
    context.header("Cache-Control", "no-cache");
    String tag = tag(address, accept);
    if (isTagged(route)) {
      context.header("ETag", tag);
      if (isKnown(tag, given(context.header("If-None-Match")))) {
        context.status(304);
        return;
      }
    }
    Call call =
        new Call(
            address, context.pathParamMap(), query, accept, type(context), body(route, context));
    switch (route.kind()) {
      case STORED -> send(context, stored(route, call, tag));
      case LONG ->
          longOnes.in(
              () -> {
                send(context, route.handler().answer(call));
                return call;
              });
      case PASSING, OPEN, WRITING -> send(context, route.handler().answer(call));
    }
  }

  private Answer stored(Route route, Call call, String tag)
      throws IOException, InterruptedException {
    return kept.of(
        tag, () -> questions.<Answer, IOException>in(() -> route.handler().answer(call)));
  }

  private static boolean isTagged(Route route) {
    return route.kind() == Route.Kind.STORED || route.kind() == Route.Kind.LONG;
  }

  private static boolean isKnown(String tag, String known) {
    return Arrays.stream(known.split(",")).map(String::strip).anyMatch(tag::equals);
  }

  /** Names are taken as of today, so that an answer may change with the day. */
  private String tag(String address, String accept) {
    long hash = 1125899906842597L;
    String all = address + "\n" + accept + "\n" + LocalDate.now(ZoneOffset.UTC);
    for (int i = 0; i < all.length(); i++) {
      hash = 31 * hash + all.charAt(i);
    }
    return "W/\"" + run + "-" + revision.getAsLong() + "-" + Long.toHexString(hash) + "\"";
  }

  private byte[] body(Route route, Context context) throws IOException {
    if (route.kind() != Route.Kind.WRITING) {
      return new byte[0];
    }
    writes.count(context.ip());
    if (context.req().getContentLengthLong() > longestBody) {
      throw tooLong();
    }
    byte[] body = context.req().getInputStream().readNBytes(longestBody + 1);
    if (body.length > longestBody) {
      throw tooLong();
    }
    return body;
  }

  private Problem tooLong() {
    return Problem.of(
        413,
        "too long",
        String.format(Locale.ROOT, "the content is longer than %,d bytes; split it", longestBody));
  }

  /** What fails halfway is not closed, since that would make it look whole. */
  private static void send(Context context, Answer answer) throws IOException {
    context.status(answer.status());
    context.contentType(answer.type());
    answer.headers().forEach(context::header);
    if (context.method() == HandlerType.HEAD) {
      return;
    }
    context.attribute(Failures.BEGUN, true);
    if (answer.body() instanceof Packed packed
        && Packed.isTaken(given(context.header("Accept-Encoding")))) {
      context.header("Content-Encoding", Packed.CODING);
      packed.writePacked(context.outputStream());
      return;
    }
    OutputStream out = new BufferedOutputStream(context.outputStream(), BUFFER);
    answer.body().write(out);
    out.flush();
  }

  private static String address(Context context) {
    String query = given(context.queryString());
    return query.isEmpty() ? context.path() : context.path() + "?" + query;
  }

  private static String type(Context context) {
    String type = given(context.contentType());
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
