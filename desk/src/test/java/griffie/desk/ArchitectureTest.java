package griffie.desk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "griffie", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrowsPointToTheLeft = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("paper").definedBy("griffie.paper..")
            .layer("intake").definedBy("griffie.intake..")
            .layer("recognition").definedBy("griffie.recognition..")
            .layer("registry").definedBy("griffie.registry..")
            .layer("desk").definedBy("griffie.desk..")
            .whereLayer("desk").mayNotBeAccessedByAnyLayer()
            .whereLayer("registry").mayOnlyBeAccessedByLayers("desk")
            .whereLayer("recognition").mayOnlyBeAccessedByLayers("registry", "desk")
            .whereLayer("intake").mayOnlyBeAccessedByLayers("desk");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("griffie.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule paperTouchesNothingOutside = noClasses()
            .that().resideInAPackage("griffie.paper..")
            .should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule recognitionTouchesNothingOutside = noClasses()
            .that(resideInAPackage("griffie.recognition..").and(com.tngtech.archunit.base.DescribedPredicate.not(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("Scanner"))))
            .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule roomsBehindTheDoorsAreClosed = classes()
            .that().resideInAnyPackage("griffie.recognition.citation..", "griffie.intake.text..", "griffie.intake.words..", "griffie.intake.xml..")
            .should().onlyBeAccessed().byAnyPackage("griffie.recognition..", "griffie.intake..");

    @ArchTest
    static final ArchRule nobodySpeaksToTheConsoleButTheDesk = noClasses()
            .that().resideOutsideOfPackage("griffie.desk..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
