package org.demarche.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.demarche.encoder.MiniLm;
import org.junit.jupiter.api.Test;

class BatchTest {

  private final TaughtSentence two = sentence(2, 1);
  private final TaughtSentence three = sentence(3, 5);
  private final Batch batch = new Batch(List.of(lesson(two), lesson(three), lesson(two)));

  private static TaughtSentence sentence(int words, float first) {
    float[] vectors = new float[words * MiniLm.WIDTH];
    for (int word = 0; word < words; word++) {
      Arrays.fill(vectors, word * MiniLm.WIDTH, (word + 1) * MiniLm.WIDTH, first + word);
    }
    return new TaughtSentence(vectors, new int[words]);
  }

  private static Lesson lesson(TaughtSentence sentence) {
    return new Lesson(sentence, new int[0][], List.of(), true);
  }

  private static float[] rows(float[] x) {
    float[] rows = new float[x.length / MiniLm.WIDTH];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = x[row * MiniLm.WIDTH];
    }
    return rows;
  }

  @Test
  void readsASentenceOnceForAllItsLessons() {
    assertThat(rows(batch.vectors())).containsExactly(1, 2, 5, 6, 7);
    assertThat(batch.below().sentences()).isEqualTo(2);
    assertThat(batch.above().sentences()).isEqualTo(3);
  }

  @Test
  void givesEachLessonTheRowsOfItsSentence() {
    assertThat(rows(batch.spread(batch.vectors()))).containsExactly(1, 2, 5, 6, 7, 1, 2);
  }

  @Test
  void addsUpWhatTheLessonsOfASentenceTeach() {
    float[] sum = batch.vectors();
    batch.gather(batch.spread(batch.vectors()), sum);
    assertThat(rows(sum)).containsExactly(3, 6, 10, 12, 14);
  }
}
