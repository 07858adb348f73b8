package org.demarche.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.OutputType;

/**
 * Pictures of the page, for the README where {@code -Ddemarche.screenshots=DIRECTORY} says where to
 * keep them.
 */
@ExtendWith(InBrowser.class)
class PicturesTest {

  /** A page without anything on it has a handful. */
  private static final int COLOURS = 40;

  private static final int MOST_BYTES = 200_000;

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "page-overview, overview, light, 1280, 960, #network canvas",
    "page-overview-dark, overview, dark, 1280, 960, #network canvas",
    "page-relation, dyad, light, 1280, 960, #course canvas",
    "page-relation-narrow, dyad, light, 390, 844, #course canvas",
    "page-report, report, light, 1280, 960, .piece",
    "page-case, case, light, 1280, 960, .telling",
  })
  void aViewFillsItsScreen(
      String name,
      String view,
      String scheme,
      int width,
      int height,
      String shown,
      Page page,
      ServedPage served)
      throws IOException {
    page.chromium().size(width, height);
    page.chromium().prefer(scheme);
    page.open(View.of(view, served).address() + ("report".equals(view) ? "#e1" : ""));
    page.until(shown + " is drawn", () -> page.has(shown));
    page.script("scrollTo(0, 0)");
    byte[] picture = page.chromium().driver().getScreenshotAs(OutputType.BYTES);
    BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
    assertThat(colours(image)).hasSizeGreaterThan(COLOURS);
    assertThat(picture.length).isLessThan(MOST_BYTES);
    Files.write(Files.createDirectories(place()).resolve(name + ".png"), picture);
  }

  private Path place() {
    String wanted = System.getProperty("demarche.screenshots");
    return wanted == null ? directory : Path.of(wanted);
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 4) {
      for (int x = 0; x < image.getWidth(); x += 4) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }
}
