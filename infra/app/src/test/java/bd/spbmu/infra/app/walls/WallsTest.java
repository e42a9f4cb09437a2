package bd.spbmu.infra.app.walls;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import bd.spbmu.kernel.EventType;
import bd.spbmu.kernel.access.Command;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The walls of the house: who may know whom. Maven keeps those between modules; these are the finer ones. */
@AnalyzeClasses(packages = "bd.spbmu", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule THE_KERNEL_KNOWS_NO_FRAMEWORK = classes()
            .that()
            .resideInAPackage("bd.spbmu.kernel..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("bd.spbmu.kernel..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule DECISIONS_KNOW_ONLY_WORDS = noClasses()
            .that()
            .resideInAPackage("bd.spbmu.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("bd.spbmu.projections..", "bd.spbmu.query..", "bd.spbmu.infra..");

    @ArchTest
    static final ArchRule MEMORY_KNOWS_ONLY_WORDS = noClasses()
            .that()
            .resideInAPackage("bd.spbmu.projections..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("bd.spbmu.command..", "bd.spbmu.query..", "bd.spbmu.infra..");

    @ArchTest
    static final ArchRule ANSWERS_NEVER_DECIDE = noClasses()
            .that()
            .resideInAPackage("bd.spbmu.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("bd.spbmu.command..", "bd.spbmu.infra..", "org.axonframework..");

    @ArchTest
    static final ArchRule ONLY_CONTROLLERS_OF_THE_COMMAND_SIDE_KNOW_HTTP = noClasses()
            .that()
            .resideInAPackage("bd.spbmu.command..")
            .and()
            .haveSimpleNameNotEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.web..");

    @ArchTest
    static final ArchRule COMMAND_SLICES_NEVER_MEET =
            slices().matching("bd.spbmu.command.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule MACHINES_NEVER_MEET = slices().matching("bd.spbmu.infra.(*)..")
            .should()
            .notDependOnEachOther()
            // the application wires them all, and the search store starts the embedded node
            .ignoreDependency(resideInAPackage("bd.spbmu.infra.app.."), alwaysTrue())
            .ignoreDependency(
                    resideInAPackage("bd.spbmu.infra.searchstore.."),
                    resideInAPackage("bd.spbmu.infra.elasticsearch.."));

    @ArchTest
    static final ArchRule THE_SANDBOX_IS_AN_OUTSIDER = noClasses()
            .that()
            .resideInAPackage("bd.spbmu.infra.sandbox..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("bd.spbmu.command..", "bd.spbmu.query..", "bd.spbmu.projections..");

    @ArchTest
    static final ArchRule EVERY_COMMAND_SAYS_WHO_MAY_SEND_IT = fields().that()
            .areAnnotatedWith(TargetAggregateIdentifier.class)
            .should()
            .beDeclaredInClassesThat()
            .implement(Command.class);

    @ArchTest
    static final ArchRule EVENTS_LIVE_IN_THE_KERNEL =
            classes().that().areAnnotatedWith(EventType.class).should().resideInAPackage("bd.spbmu.kernel..");

    @ArchTest
    static final ArchRule PROJECTORS_NEVER_HANDLE_COMMANDS = noClasses()
            .that()
            .resideOutsideOfPackage("bd.spbmu.command..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CommandHandler.class);

    @ArchTest
    static final ArchRule EVENT_HANDLERS_STAY_HIDDEN = classes()
            .that()
            .haveSimpleNameEndingWith("Projector")
            .or()
            .haveSimpleNameStartingWith("When")
            .should()
            .bePackagePrivate()
            .andShould()
            .dependOnClassesThat()
            .areAssignableTo(EventHandler.class);

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_WALL_CLOCK = noClasses()
            .that()
            .resideInAnyPackage("bd.spbmu.kernel..", "bd.spbmu.command..", "bd.spbmu.projections..", "bd.spbmu.query..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
