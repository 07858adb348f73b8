package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way: a package uses only those before it. */
class DependencyTest {

  private static final String ROOT = "org.demarche.";

  /** The packages in the order of the flow. */
  private static final List<String> FLOW =
      List.of(
          "report",
          "resource",
          "record",
          "sentence",
          "parse",
          "clause",
          "verb",
          "entity",
          "petrarch",
          "discard",
          "ontology",
          "context",
          "mention",
          "dictionary",
          "frame",
          "date",
          "statement",
          "event",
          "encoder",
          "classifier",
          "pattern",
          "place",
          "quantity",
          "telling",
          "confidence",
          "link",
          "expectation",
          "coder");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.demarche");

  static List<String> flow() {
    return FLOW;
  }

  @Test
  void everyPackageHasItsPlaceInTheFlow() {
    Set<String> packages =
        CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(packages)
        .containsExactlyInAnyOrderElementsOf(FLOW.stream().map(ROOT::concat).toList());
  }

  @ParameterizedTest
  @MethodSource("flow")
  void usesOnlyPackagesBeforeIt(String name) {
    String[] later =
        FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size()).stream()
            .map(ROOT::concat)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .check(CLASSES);
  }

  @Test
  void theCoderSeesNoDatabaseNoNetworkNoClusterAndNoLog() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "java.net.http..",
            "java.util.logging..",
            "org.apache.spark..",
            "org.demarche.app..")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .check(CLASSES);
  }

  @Test
  void thereIsNoStaticState() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("flow")
  void marksNulls(String name) {
    JavaPackage marked = CLASSES.getPackage(ROOT + name);
    assertThat(marked.isAnnotatedWith(NullMarked.class)).isTrue();
  }
}
