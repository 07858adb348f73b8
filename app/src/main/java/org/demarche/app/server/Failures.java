package org.demarche.app.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import org.demarche.app.question.LargeQuestionException;
import org.demarche.app.question.MalformedQuestionException;
import org.demarche.app.store.StoreException;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;

/** Answers what cannot be answered as it wishes; nothing of the inside goes out. */
final class Failures {

  /** The attribute of a request whose answer is being written. */
  static final String BEGUN = "demarche.begun";

  private final RequestLog log;

  Failures(RequestLog log) {
    this.log = log;
  }

  void addTo(JavalinDefaultRoutingApi<?> router) {
    router.exception(Problem.class, (problem, context) -> send(context, problem));
    router.exception(
        LargeQuestionException.class,
        (large, context) ->
            send(context, Problem.of(503, "too long", String.valueOf(large.getMessage()))));
    router.exception(
        MalformedQuestionException.class,
        (wrong, context) -> send(context, Problem.question(String.valueOf(wrong.getMessage()))));
    router.exception(
        HttpResponseException.class,
        (refused, context) -> send(context, plain(refused.getStatus())));
    router.exception(StoreException.class, this::failed);
    router.exception(EofException.class, (gone, context) -> breakOff(context, gone));
    router.exception(IOException.class, this::failed);
    router.exception(Exception.class, this::failed);
    router.error(404, Failures::unanswered);
    router.error(405, Failures::unanswered);
  }

  private void failed(Exception failure, Context context) {
    log.failure(context, failure);
    breakOff(context, failure);
    send(context, plain(500));
  }

  /** Half an answer must not pass for a whole one. */
  private static void breakOff(Context context, Exception failure) {
    if (isBegun(context)) {
      Request.getBaseRequest(context.req()).getHttpChannel().abort(failure);
    }
  }

  private static boolean isBegun(Context context) {
    return context.res().isCommitted() || context.attribute(BEGUN) != null;
  }

  /** What no route answers has no words yet, unless the page is shown. */
  private static void unanswered(Context context) {
    String type = context.res().getContentType();
    if (!Problem.TYPE.equals(type) && (type == null || !type.startsWith("text/html"))) {
      send(context, plain(context.statusCode()));
    }
  }

  private static Problem plain(int status) {
    return Problem.of(status, ProblemPages.title(status), ProblemPages.detail(status));
  }

  private static void send(Context context, Problem problem) {
    if (isBegun(context)) {
      return;
    }
    context.res().setHeader("ETag", null);
    context.header("Cache-Control", "no-store");
    problem.retrySeconds().ifPresent(wait -> context.header("Retry-After", Long.toString(wait)));
    if (problem.status() == 401) {
      context.header("WWW-Authenticate", "Bearer");
    }
    context.status(problem.status());
    context.result(problem.json());
    context.contentType(Problem.TYPE);
  }
}
