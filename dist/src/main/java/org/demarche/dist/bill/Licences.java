package org.demarche.dist.bill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Finds the licences that the descriptions of libraries in a Maven repository name. */
final class Licences {

  private final DocumentBuilderFactory documents;

  Licences() {
    documents = DocumentBuilderFactory.newInstance();
    documents.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    documents.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
  }

  /**
   * Returns the licences of a library; where it names none, those of its parent.
   *
   * @param jar its file in a repository, beside which its description lies
   * @throws IOException if that or a parent's description is missing or malformed
   */
  List<Licence> of(Artifact artifact, Path jar) throws IOException {
    Path repository = jar;
    for (int up = artifact.group().split("\\.", -1).length + 3; up > 0; up--) {
      repository = parent(repository);
    }
    return inherited(artifact, repository);
  }

  private List<Licence> inherited(Artifact artifact, Path repository) throws IOException {
    Element project = project(description(artifact, repository));
    List<Licence> own = own(project);
    Optional<Element> parent = children(project, "parent").stream().findFirst();
    if (!own.isEmpty() || parent.isEmpty()) {
      return own;
    }
    Element above = parent.get();
    return inherited(
        new Artifact(text(above, "groupId"), text(above, "artifactId"), text(above, "version"), ""),
        repository);
  }

  private static Path description(Artifact artifact, Path repository) {
    return repository
        .resolve(artifact.group().replace('.', '/'))
        .resolve(artifact.name())
        .resolve(artifact.version())
        .resolve(artifact.description());
  }

  private static List<Licence> own(Element project) {
    return children(project, "licenses").stream()
        .flatMap(each -> children(each, "license").stream())
        .map(each -> new Licence(text(each, "name"), text(each, "url")))
        .toList();
  }

  private Element project(Path description) throws IOException {
    try {
      return documents.newDocumentBuilder().parse(description.toFile()).getDocumentElement();
    } catch (SAXException | ParserConfigurationException malformed) {
      throw new IOException(description + ": " + malformed.getMessage(), malformed);
    }
  }

  private static String text(Element element, String name) {
    return children(element, name).stream()
        .map(each -> each.getTextContent().strip())
        .findFirst()
        .orElse("");
  }

  private static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element child && child.getTagName().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }

  private static Path parent(Path path) throws IOException {
    Path above = path.getParent();
    if (above == null) {
      throw new IOException(path + " lies in no Maven repository");
    }
    return above;
  }
}
