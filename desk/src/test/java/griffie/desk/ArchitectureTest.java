package griffie.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;

@AnalyzeClasses(
        packages = "griffie",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    /// The tests of other modules come as jars.
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar") && !location.contains("test-classes");
        }
    }

    @ArchTest
    static final ArchRule arrowsPointToTheLeft = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("paper")
            .definedBy("griffie.paper..")
            .layer("intake")
            .definedBy("griffie.intake..")
            .layer("recognition")
            .definedBy("griffie.recognition..")
            .layer("registry")
            .definedBy("griffie.registry..")
            .layer("desk")
            .definedBy("griffie.desk..")
            .whereLayer("desk")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("registry")
            .mayOnlyBeAccessedByLayers("desk")
            .whereLayer("recognition")
            .mayOnlyBeAccessedByLayers("registry", "desk")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("desk");

    @ArchTest
    static final ArchRule modulesHaveNoCycles =
            slices().matching("griffie.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule roomsOfAModuleHaveNoCycles =
            slices().matching("griffie.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule paperTouchesNothingOutside = noClasses()
            .that()
            .resideInAPackage("griffie.paper..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule recognitionTouchesNothingOutside = noClasses()
            .that()
            .resideInAPackage("griffie.recognition..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule onlyTheSourcesSpeakToTheNetwork = noClasses()
            .that()
            .resideOutsideOfPackage("griffie.registry.source..")
            .and()
            .doNotHaveFullyQualifiedName("griffie.desk.reading.Rules") // asks where its own jars lie
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Socket.class, ServerSocket.class, URL.class);

    @ArchTest
    static final ArchRule onlyTheUpdateAsksTheSources = noClasses()
            .that()
            .resideOutsideOfPackages("griffie.registry.source..", "griffie.desk.catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("griffie.registry.source..");

    @ArchTest
    static final ArchRule roomsBehindTheDoorsAreClosed = classes()
            .that()
            .resideInAnyPackage("griffie.recognition.*..", "griffie.intake.*..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("griffie.recognition..", "griffie.intake..");

    @ArchTest
    static final ArchRule nobodySpeaksToTheConsoleButTheDesk = noClasses()
            .that()
            .resideOutsideOfPackage("griffie.desk..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
