package org.demarche.app.server;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Optional;

/** Shows the page: its files, and itself at each address that means something to it. */
final class Site {

  /** The addresses of the page, as far as the server is concerned. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/overview",
          "/dyad",
          "/dyad/<sides>",
          "/report/<id>",
          "/case/<id>",
          "/entity/<id>",
          "/expectations",
          "/search",
          "/try",
          "/cases",
          "/alerts",
          "/about");

  private final SiteFiles files;

  Site(SiteFiles files) {
    this.files = files;
  }

  void addTo(JavalinDefaultRoutingApi<?> router) {
    router.get("/site/<name>", this::file);
    PAGES.forEach(page -> router.get(page, context -> send(context, files.page())));
    router.error(404, this::missing);
  }

  /** Who follows a wrong link in a browser sees the page, which says so. */
  private void missing(Context context) {
    String accepted = context.header("Accept");
    if (accepted != null
        && accepted.contains("text/html")
        && !Problem.TYPE.equals(context.res().getContentType())
        && !context.path().startsWith("/api")) {
      context.contentType(files.page().type());
      context.result(files.page().bytes());
    }
  }

  private void file(Context context) {
    Optional<SiteFiles.SiteFile> file = files.file(context.pathParam("name"));
    if (file.isEmpty()) {
      throw Problem.missing("the page has no such file");
    }
    send(context, file.get());
  }

  private static void send(Context context, SiteFiles.SiteFile file) {
    context.header("ETag", file.tag());
    context.header("Cache-Control", "no-cache");
    if (file.tag().equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context.contentType(file.type());
    context.result(file.bytes());
  }
}
