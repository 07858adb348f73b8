package org.demarche.app.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.demarche.app.form.UnreadableException;
import org.demarche.app.web.Answer;
import org.demarche.app.web.Fetcher;
import org.demarche.app.web.Reach;

/** An input that stands in the web, which a person has named and so wants to be asked for. */
final class WebInput {

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");

  private WebInput() {}

  static boolean isAddress(String argument) {
    return ADDRESS.matcher(argument).lookingAt();
  }

  static Input of(String address) {
    return new Input(address, OptionalLong.empty(), () -> opened(address));
  }

  private static Input.Opened opened(String address) throws IOException {
    try {
      Answer answer = new Fetcher(Reach.ALL).fetch(new URI(address), Map.of());
      if (!answer.isFine()) {
        throw new UnreadableException(
            "the machine answers with status " + answer.status() + "; check the address");
      }
      return new Input.Opened(new ByteArrayInputStream(answer.body()), answer.charset());
    } catch (URISyntaxException malformed) {
      throw new UnreadableException("this is no address of the web; check it");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
