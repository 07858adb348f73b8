package org.demarche.bench.program;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What the figures were measured on.
 *
 * @param date of the measurement, in UTC
 * @param processor its model, empty where the system does not tell
 * @param cores that Java may use
 * @param memory of the machine in megabytes
 * @param system name and version of the operating system
 * @param java version and maker
 * @param load of the machine before the measurement, the mean of a minute; negative when unknown
 */
record Machine(
    String date,
    String processor,
    int cores,
    long memory,
    String system,
    String java,
    double load) {

  private static final long MEGABYTE = 1 << 20;

  /** Describes this machine as it is now. */
  static Machine here() {
    com.sun.management.OperatingSystemMXBean bean =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    return new Machine(
        LocalDate.now(ZoneOffset.UTC).toString(),
        model(),
        Runtime.getRuntime().availableProcessors(),
        bean.getTotalMemorySize() / MEGABYTE,
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vm.version") + ", " + System.getProperty("java.vendor"),
        bean.getSystemLoadAverage());
  }

  private static String model() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("");
    } catch (IOException otherSystem) {
      return "";
    }
  }
}
