package bd.spbmu.infra.app;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/**
 * Leaves out, while classes are looked for, what belongs to other sides than those of this process. The only place that says
 * which class belongs where; what it does not name is wanted everywhere.
 */
final class OfOtherSides implements TypeFilter, EnvironmentAware {

    private static final List<Belonging> BELONGINGS = List.of(
            // a look is recorded before its answer leaves, by the process that answers
            Belonging.of("bd\\.spbmu\\.command\\.access\\..*", Side.COMMAND, Side.QUERY),
            Belonging.of("bd\\.spbmu\\.command\\..*", Side.COMMAND),
            Belonging.of("bd\\.spbmu\\.infra\\.gateways\\..*", Side.COMMAND),
            // reports are written by one side and read by the other
            Belonging.of("bd\\.spbmu\\.infra\\.files\\.ReportsConfiguration", Side.COMMAND, Side.QUERY),
            Belonging.of("bd\\.spbmu\\.infra\\.files\\..*", Side.COMMAND),
            // what decisions ask of the views
            Belonging.of("bd\\.spbmu\\.infra\\.searchstore\\.[a-z]+\\..*", Side.COMMAND),
            Belonging.of("bd\\.spbmu\\.projections\\..*Projector", Side.PROJECTIONS),
            Belonging.of("bd\\.spbmu\\.query\\..*", Side.QUERY),
            // people sign in where the pages are; every side finds their sessions in the common database
            Belonging.of(
                    "bd\\.spbmu\\.infra\\.web\\.access\\.(DemoIssuer|LoginPage|OutsideSignIn"
                            + "|FieldSession|DemoOfficerTokens|OutsideOfficerTokens)",
                    Side.QUERY),
            Belonging.of("bd\\.spbmu\\.infra\\.web\\.problem\\.ProblemController", Side.QUERY),
            Belonging.of(
                    "bd\\.spbmu\\.infra\\.app\\.(RecordedDisclosures|FirstPopulation|CommandsOverHttp)", Side.QUERY),
            // commands do not wait for views
            Belonging.of("bd\\.spbmu\\.infra\\.app\\.CaughtUp", Side.PROJECTIONS, Side.QUERY),
            Belonging.of("bd\\.spbmu\\.infra\\.app\\.(PublishedProgress|RebuildsOfMany)", Side.PROJECTIONS));

    private Set<Side> here = EnumSet.allOf(Side.class);

    @Override
    public void setEnvironment(Environment environment) {
        here = Side.in(environment);
    }

    @Override
    public boolean match(MetadataReader candidate, MetadataReaderFactory others) {
        return Collections.disjoint(sidesOf(candidate.getClassMetadata().getClassName()), here);
    }

    static Set<Side> sidesOf(String className) {
        return BELONGINGS.stream()
                .filter(belonging -> belonging.classes().matcher(className).matches())
                .map(Belonging::sides)
                .findFirst()
                .orElseGet(() -> EnumSet.allOf(Side.class));
    }

    private record Belonging(Pattern classes, Set<Side> sides) {

        static Belonging of(String classes, Side first, Side... more) {
            return new Belonging(Pattern.compile(classes), EnumSet.of(first, more));
        }
    }
}
