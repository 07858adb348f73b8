package org.demarche.dist.bill;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A bill of materials in CycloneDX 1.6. It has no serial number and no time, so that the same
 * libraries give the same bytes.
 */
public final class Bill {

  private static final String PROGRAM = "demarche";
  private static final String PROGRAM_GROUP = "org.demarche";
  private static final Licence PROGRAM_LICENCE = new Licence("Apache-2.0", "");

  private final JsonMapper mapper = new JsonMapper();
  private final Licences licences = new Licences();
  private final Dependencies dependencies;
  private final List<Path> files;

  private Bill(Dependencies dependencies, List<Path> files) {
    this.dependencies = dependencies;
    this.files = files;
  }

  /**
   * Makes the bill of a program.
   *
   * @param tree what {@code dependency:tree} writes, verbose and as JSON
   * @param files the jars of the class path
   * @throws IOException if the tree cannot be read
   */
  public static Bill of(Path tree, List<Path> files) throws IOException {
    return new Bill(Dependencies.read(tree, files), List.copyOf(files));
  }

  /**
   * Writes it to a file, for a version of the program.
   *
   * @throws IOException if it cannot be written, or a library cannot be read
   * @throws IllegalStateException if a file of the class path is in no tree
   */
  public void write(Path file, String version) throws IOException {
    ObjectNode bill = mapper.createObjectNode();
    bill.put("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
    bill.put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version", 1);
    ObjectNode program = bill.putObject("metadata").putObject("component");
    program.put("type", "application").put("bom-ref", PROGRAM);
    program.put("name", PROGRAM).put("version", version);
    license(program, List.of(PROGRAM_LICENCE));
    ArrayNode components = bill.putArray("components");
    SortedMap<Artifact, Path> jars = new TreeMap<>(Artifact.BY_NAME);
    files.forEach(jar -> jars.put(artifact(jar), jar));
    for (Map.Entry<Artifact, Path> each : jars.entrySet()) {
      components.add(component(each.getKey(), each.getValue()));
    }
    connect(bill.putArray("dependencies"));
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    String text =
        mapper
            .writer(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
            .writeValueAsString(bill);
    Files.writeString(file, text + "\n");
  }

  private Artifact artifact(Path jar) {
    return dependencies.needed().keySet().stream()
        .filter(each -> Dependencies.isFileOf(jar, each))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(jar + " is on the class path, but nothing needs it"));
  }

  private ObjectNode component(Artifact artifact, Path jar) throws IOException {
    ObjectNode component = mapper.createObjectNode();
    component.put("type", "library").put("bom-ref", artifact.url());
    component.put("group", artifact.group()).put("name", artifact.name());
    component.put("version", artifact.version());
    component.putArray("hashes").addObject().put("alg", "SHA-256").put("content", Hash.of(jar));
    license(
        component,
        artifact.group().equals(PROGRAM_GROUP)
            ? List.of(PROGRAM_LICENCE)
            : licences.of(artifact, jar));
    return component.put("purl", artifact.url());
  }

  private static void license(ObjectNode component, List<Licence> licences) {
    ArrayNode all = component.putArray("licenses");
    for (Licence each : licences) {
      ObjectNode license = all.addObject().putObject("license");
      each.identifier()
          .ifPresentOrElse(id -> license.put("id", id), () -> license.put("name", each.name()));
      if (!each.url().isEmpty()) {
        license.put("url", each.url());
      }
    }
  }

  private void connect(ArrayNode all) {
    List<Artifact> own =
        dependencies.needed().keySet().stream()
            .filter(each -> each.group().equals(PROGRAM_GROUP))
            .toList();
    connect(all, PROGRAM, own);
    dependencies.needed().forEach((each, needed) -> connect(all, each.url(), needed));
  }

  private static void connect(ArrayNode all, String from, Collection<Artifact> needed) {
    ObjectNode entry = all.addObject().put("ref", from);
    ArrayNode to = entry.putArray("dependsOn");
    needed.forEach(each -> to.add(each.url()));
  }
}
