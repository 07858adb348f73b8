package org.demarche.app.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Takes requests past the guard and the turnstiles to their routes, and their answers back. */
final class Dispatch {

  private static final int LONG_ONES = 2;
  private static final int LONG_ONES_WAITING = 8;
  private static final int BUFFER = 1 << 16;

  /** What the page needs before it can ask for a token. */
  private static final Set<String> OPEN = Set.of("/health");

  private final Guard guard;
  private final WriteRate rate;
  private final Turnstile questions;
  private final Turnstile longOnes;
  private final int longestBody;
  private final LongSupplier revision;

  /** Tags of another run of the program say nothing about this one. */
  private final String run = Long.toHexString(new SecureRandom().nextLong());

  Dispatch(Settings settings, LongSupplier revision) {
    Limits limits = settings.limits();
    this.guard = new Guard(settings);
    this.rate = new WriteRate(limits.writes(), System::nanoTime);
    this.questions = new Turnstile(limits.running(), limits.waiting(), limits.patience());
    this.longOnes = new Turnstile(LONG_ONES, LONG_ONES_WAITING, limits.patience());
    this.longestBody = limits.body();
    this.revision = revision;
  }

  void guard(Context context) {
    boolean writes =
        context.method() != HandlerType.GET && context.method() != HandlerType.HEAD;
    guard.check(
        new Guard.Asking(
            writes,
            isOpen(context.path()),
            given(context.header("Host")),
            given(context.header("Origin")),
            given(context.header("Authorization")),
            given(context.header(Guard.OWN_HEADER)),
            type(context)));
  }

  private static boolean isOpen(String path) {
    return !path.startsWith("/api") && !path.equals("/metrics") || OPEN.contains(path);
  }

  void answer(Route route, Context context) throws IOException, InterruptedException {
    Query query = Query.parse(given(context.queryString()), route.parameters());
    String address = address(context);
    String accept = given(context.header("Accept"));
    context.header("Vary", "Accept, Accept-Encoding");
    context.header("Cache-Control", "no-cache");
    if (isTagged(route)) {
      String tag = tag(address, accept);
      context.header("ETag", tag);
      if (tag.equals(context.header("If-None-Match"))) {
        context.status(304);
        return;
      }
    }
    Call call = new Call(address, parts(context), query, accept, type(context), body(route, context));
    switch (route.kind()) {
      case STORED -> send(context, questions.in(() -> route.handler().answer(call)));
      case LONG ->
          longOnes.in(
              () -> {
                send(context, route.handler().answer(call));
                return call;
              });
      case PASSING, WRITING -> send(context, route.handler().answer(call));
    }
  }

  private static boolean isTagged(Route route) {
    return route.kind() == Route.Kind.STORED || route.kind() == Route.Kind.LONG;
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
    rate.count(context.ip());
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

  private static void send(Context context, Answer answer) throws IOException {
    context.status(answer.status());
    context.contentType(answer.type());
    answer.headers().forEach(context::header);
    if (context.method() == HandlerType.HEAD) {
      return;
    }
    try (var out = new java.io.BufferedOutputStream(context.outputStream(), BUFFER)) {
      answer.body().write(out);
    }
  }

  private static Map<String, String> parts(Context context) {
    return context.pathParamMap();
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
