package bd.spbmu.command.enrolment;

import bd.spbmu.kernel.programme.ProgrammeCode;
import bd.spbmu.kernel.verification.Source;
import bd.spbmu.kernel.verification.Source.Family;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which sources are to confirm whoever is enrolled. No programme wants any until it is set.
 *
 * @param wanted by programme
 * @param fresh how old a confirmation may be that counts as it is
 * @param grace how old one may be that counts, with a warning, while the source is silent
 */
record ProofSettings(Map<ProgrammeCode, Set<Source>> wanted, Duration fresh, Duration grace) {

    ProofSettings {
        wanted = Map.copyOf(wanted);
    }

    /** @param lines each a programme and its sources, such as {@code old-age-allowance=nid+sim} */
    static ProofSettings read(List<String> lines, Duration fresh, Duration grace) {
        return new ProofSettings(
                lines.stream()
                        .map(line -> line.trim().split("=", 2))
                        .collect(Collectors.toMap(line -> ProgrammeCode.of(line[0]), ProofSettings::sources)),
                fresh,
                grace);
    }

    private static Set<Source> sources(String[] line) {
        return Arrays.stream(line[line.length - 1].split("\\+"))
                .map(ProofSettings::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Source source(String code) {
        return Arrays.stream(Source.values())
                .filter(source -> source.code().equals(code) && source.family() != Family.REGISTER)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No source confirms a person under the name " + code));
    }

    Set<Source> of(ProgrammeCode programme) {
        return wanted.getOrDefault(programme, Set.of());
    }
}
