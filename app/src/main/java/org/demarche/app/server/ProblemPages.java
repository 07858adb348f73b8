package org.demarche.app.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** Answers what is no proper request, or fails before a route has it, as a problem too. */
final class ProblemPages extends ErrorHandler {

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    base.setHandled(true);
    response.setContentType(Problem.TYPE);
    response.getOutputStream().write(bytes(response.getStatus()));
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    SafeHeaders.map().forEach(fields::put);
    fields.put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
    return ByteBuffer.wrap(bytes(status));
  }

  private static byte[] bytes(int status) {
    return Problem.of(status, title(status), detail(status))
        .json()
        .getBytes(StandardCharsets.UTF_8);
  }

  static String title(int status) {
    return switch (status) {
      case 404 -> "not found";
      case 405 -> "method not allowed";
      case 408 -> "too slow";
      case 413 -> "too long";
      case 414 -> "address too long";
      case 431 -> "headers too long";
      case 503 -> "busy";
      default -> status < 500 ? "malformed request" : "failure";
    };
  }

  static String detail(int status) {
    return switch (status) {
      case 404 -> "there is nothing at this address; /api/openapi.json says what there is";
      case 405 -> "this address does not take the method; /api/openapi.json says which it takes";
      case 408 -> "the request came too slowly; send it again";
      case 413 -> "the content is longer than the server takes";
      case 414, 431 -> "the address and headers are longer than the server takes; ask for less";
      case 503 -> "too much is asked at once; ask again in a second";
      default ->
          status < 500
              ? "this is no request of HTTP that the server understands"
              : "the server failed; its log says why";
    };
  }
}
