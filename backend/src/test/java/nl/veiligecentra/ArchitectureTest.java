package nl.veiligecentra;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The walls of docs/architecture.md. */
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.veiligecentra");

    @Test
    void leftKnowsNothingOfRight() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("shared")
                .definedBy("nl.veiligecentra.shared..")
                .layer("organisation")
                .definedBy("nl.veiligecentra.organisation..")
                .layer("area")
                .definedBy("nl.veiligecentra.area..")
                .layer("incident")
                .definedBy("nl.veiligecentra.incident..")
                .layer("measure")
                .definedBy("nl.veiligecentra.measure..")
                .layer("brainstorm")
                .definedBy("nl.veiligecentra.brainstorm..")
                .layer("around")
                .definedBy(
                        "nl.veiligecentra.chain..",
                        "nl.veiligecentra.exchange..",
                        "nl.veiligecentra.notification..",
                        "nl.veiligecentra.privacy..",
                        "nl.veiligecentra.effect..",
                        "nl.veiligecentra.reply..")
                .layer("today")
                .definedBy("nl.veiligecentra.today..", "nl.veiligecentra.live..")
                .layer("local")
                .definedBy("nl.veiligecentra.local..", "nl.veiligecentra")
                .whereLayer("organisation")
                .mayOnlyBeAccessedByLayers("area", "incident", "measure", "brainstorm", "around", "today", "local")
                .whereLayer("area")
                .mayOnlyBeAccessedByLayers("incident", "measure", "brainstorm", "around", "today", "local")
                .whereLayer("incident")
                .mayOnlyBeAccessedByLayers("measure", "brainstorm", "around", "today", "local")
                .whereLayer("measure")
                .mayOnlyBeAccessedByLayers("brainstorm", "around", "today", "local")
                .whereLayer("brainstorm")
                .mayOnlyBeAccessedByLayers("around", "today", "local")
                .whereLayer("around")
                .mayOnlyBeAccessedByLayers("today", "local")
                .whereLayer("today")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("nl.veiligecentra.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void entitiesRepositoriesAndResourcesOfAFeatureStayInside() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
        classes()
                .that(simpleNameEndingWith("Repository"))
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void transactionsBeginInServices() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(simpleNameEndingWith("Resource").or(simpleNameEndingWith("Repository")))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void resourcesCallServicesOnly() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Repository")
                        .or(resideInAnyPackage("jakarta.persistence..", "org.hibernate..")))
                .check(CLASSES);
    }

    @Test
    void httpIsKnownAtTheEdgeOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.veiligecentra.shared..", "nl.veiligecentra.local..")
                .and()
                .areNotAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
                .check(CLASSES);
    }

    @Test
    void constructorsInject() {
        noFields().should().beAnnotatedWith(Inject.class).check(CLASSES);
    }

    @Test
    void namesSayWhatNotHow() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Dto|VO)")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .check(CLASSES);
    }
}
