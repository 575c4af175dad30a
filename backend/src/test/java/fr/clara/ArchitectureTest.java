package fr.clara;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** Where code may look: the domain's arrows, and nothing cross-cutting knows a feature. */
@AnalyzeClasses(packages = "fr.clara", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] FEATURES = {
    "fr.clara.source..",
    "fr.clara.pole..",
    "fr.clara.axis..",
    "fr.clara.institution..",
    "fr.clara.programme..",
    "fr.clara.person..",
    "fr.clara.cooperation..",
    "fr.clara.call..",
    "fr.clara.project..",
    "fr.clara.grant..",
    "fr.clara.outcome..",
    "fr.clara.event..",
    "fr.clara.agreement..",
    "fr.clara.training..",
    "fr.clara.figure..",
    "fr.clara.charts..",
    "fr.clara.pages..",
    "fr.clara.opportunities..",
    "fr.clara.partner.."
  };

  /** Resources and shapes show what names a record; the records themselves follow the arrows. */
  private static final DescribedPredicate<JavaClass> SHOWING =
      DescribedPredicate.describe(
          "resources and shapes", type -> type.getName().matches(".*(Resource|Api)(\\$.*)?"));

  @ArchTest
  static final ArchRule cross_cutting_packages_know_no_feature =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..shared..",
              "..problem..",
              "..search..",
              "..contract..",
              "..changes..",
              "..records..",
              "..request..",
              "..security..",
              "..transfer..",
              "..feeds..",
              "..discovery..",
              "..dumps..",
              "..harvest..",
              "..catalog..",
              "..webhooks..",
              "..replicas..",
              "..backup..",
              "..running..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FEATURES);

  @ArchTest
  static final ArchRule records_follow_the_arrows_of_the_domain =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("source")
          .definedBy("fr.clara.source..")
          .layer("pole and axis")
          .definedBy("fr.clara.pole..", "fr.clara.axis..")
          .layer("institution")
          .definedBy("fr.clara.institution..")
          .layer("programme")
          .definedBy("fr.clara.programme..")
          .layer("person")
          .definedBy("fr.clara.person..")
          .layer("cooperation")
          .definedBy("fr.clara.cooperation..")
          .layer("call")
          .definedBy("fr.clara.call..")
          .layer("project")
          .definedBy("fr.clara.project..")
          .layer("event")
          .definedBy("fr.clara.event..")
          .layer("leaf")
          .definedBy(
              "fr.clara.grant..",
              "fr.clara.outcome..",
              "fr.clara.agreement..",
              "fr.clara.training..",
              "fr.clara.figure..")
          .layer("network")
          .definedBy(
              "fr.clara.network..",
              "fr.clara.charts..",
              "fr.clara.pages..",
              "fr.clara.opportunities..")
          .whereLayer("network")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("leaf")
          .mayOnlyBeAccessedByLayers("network")
          .whereLayer("event")
          .mayOnlyBeAccessedByLayers("leaf", "network")
          .whereLayer("project")
          .mayOnlyBeAccessedByLayers("event", "leaf", "network")
          .whereLayer("call")
          .mayOnlyBeAccessedByLayers("project", "leaf", "network")
          .whereLayer("cooperation")
          .mayOnlyBeAccessedByLayers("project", "event", "leaf", "network")
          .whereLayer("person")
          .mayOnlyBeAccessedByLayers("project", "event", "leaf", "network")
          .whereLayer("programme")
          .mayOnlyBeAccessedByLayers("cooperation", "call", "project", "event", "leaf", "network")
          .whereLayer("institution")
          .mayOnlyBeAccessedByLayers(
              "programme", "person", "cooperation", "call", "project", "event", "leaf", "network")
          .ignoreDependency(SHOWING, DescribedPredicate.alwaysTrue())
          .ignoreDependency(DescribedPredicate.alwaysTrue(), SHOWING);

  @ArchTest
  static final ArchRule entities_never_leave_the_backend =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Api")
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class);

  @ArchTest
  static final ArchRule the_clock_is_asked_not_the_system =
      noClasses()
          .that()
          .resideOutsideOfPackage("..running..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Clock.class, "systemUTC");

  /** Only writes that go through entities reach the change log. */
  @ArchTest
  static final ArchRule nothing_is_written_past_the_change_log =
      noClasses()
          .that()
          .resideOutsideOfPackage("..changes..")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "a write in bulk or by hand",
                  call ->
                      call.getTarget().getName().matches("executeUpdate|executeBatch|addBatch")
                          || call.getTarget().getOwner().getFullName().contains("Panache")
                              && call.getTarget()
                                  .getName()
                                  .matches("update|delete|deleteAll|deleteById")
                          || call.getTarget()
                              .getName()
                              .matches(
                                  "createMutationQuery|createNativeMutationQuery|doWork|createCriteriaUpdate|createCriteriaDelete")));

  /** The log's own rows, and those of imports, which are no records. */
  @ArchTest
  static final ArchRule no_records_are_copied_into_the_database =
      noClasses()
          .that()
          .resideOutsideOfPackages("..changes..", "..backup..")
          .and()
          .doNotHaveFullyQualifiedName("fr.clara.imports.ImportRows")
          .and()
          .doNotHaveFullyQualifiedName("fr.clara.shared.CopiedRows")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("fr.clara.shared.CopiedRows")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("org.postgresql.copy..");

  @ArchTest
  static final ArchRule no_class_is_named_after_nothing =
      classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Base)$");
}
