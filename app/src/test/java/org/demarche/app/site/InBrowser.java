package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Desk} of all, the server of the histories or its page in a new tab, and
 * fails those after which the console holds a complaint that they did not take away.
 */
final class InBrowser implements ParameterResolver, AfterEachCallback {

  private static final Namespace OWN = Namespace.create(InBrowser.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Desk.class || type == ServedPage.class || type == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    Desk desk = desk(context);
    if (type == Desk.class) {
      return desk;
    }
    return type == ServedPage.class ? desk.histories() : desk.page(desk.histories());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(desk(context).chromium().complaints()).as("in the console").isEmpty();
  }

  private static Desk desk(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OWN)
        .computeIfAbsent(Desk.class, any -> newDesk(), Desk.class);
  }

  private static Desk newDesk() {
    try {
      return new Desk();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
