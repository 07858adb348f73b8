package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.record.Record;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where acts took place, as against who acted. */
final class PlacesTest {

  private static final MarkedFile FILE = new MarkedFile("places.txt", "|", "|?");
  private static final MarkedFile UNSEEN = new MarkedFile("places-unseen.txt", "|", "|?");

  static List<Scene> scenes() {
    return Scene.read(FILE);
  }

  static List<Scene> unseen() {
    return Scene.read(UNSEEN);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void tellWhereAnActTookPlace(Scene scene) {
    check(FILE, scene);
  }

  @ParameterizedTest
  @MethodSource("unseen")
  void tellWhereAnActTookPlaceThatNoRuleWasMadeFor(Scene scene) {
    check(UNSEEN, scene);
  }

  private static void check(MarkedFile file, Scene scene) {
    Record record = TestCoder.coder().code(scene.report());
    assertThat(
            scene.acts().stream()
                .flatMap(act -> untrue(file, act, act.told(record).orElse("no event")).stream()))
        .as(scene.report().text())
        .isEmpty();
  }

  private static List<String> untrue(MarkedFile file, Scene.Act act, String told) {
    return file.untrue(act.line(), told.equals(act.place()), List.of(told));
  }
}
