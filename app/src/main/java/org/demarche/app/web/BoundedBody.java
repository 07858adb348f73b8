package org.demarche.app.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.demarche.app.form.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Takes the body of an answer and ends it when it is longer than what is wanted. */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final int most;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  BoundedBody(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription begun) {
    subscription = begun;
    begun.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    for (ByteBuffer piece : pieces) {
      byte[] taken = new byte[piece.remaining()];
      piece.get(taken);
      bytes.writeBytes(taken);
    }
    if (bytes.size() > most) {
      Objects.requireNonNull(subscription).cancel();
      whole.completeExceptionally(
          new UnreadableException(
              String.format(
                  Locale.ROOT,
                  "the answer is longer than %d MB; fetch it first and give the file",
                  most / 1_000_000)));
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }
}
