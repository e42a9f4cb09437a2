package bd.spbmu.query;

import static java.util.stream.Collectors.toSet;

import bd.spbmu.kernel.access.Actor;
import bd.spbmu.kernel.access.ActorId;
import bd.spbmu.kernel.access.ActorKind;
import bd.spbmu.kernel.access.Purpose;
import bd.spbmu.kernel.access.Request;
import bd.spbmu.kernel.access.Role;
import bd.spbmu.kernel.access.Scope;
import bd.spbmu.kernel.place.PlaceCode;
import bd.spbmu.kernel.programme.MisCode;
import bd.spbmu.kernel.programme.ProgrammeCode;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;

/** Asks a question in somebody's name. */
public record As(Actor actor) {

    /** An officer of the whole country. */
    public static As officer(Role role) {
        return in(role, Scope.EVERYTHING);
    }

    public static As officerOf(Role role, String... places) {
        return in(
                role,
                new Scope(Set.of(), Arrays.stream(places).map(PlaceCode::of).collect(toSet())));
    }

    public static As operatorOf(String... programmes) {
        return in(Role.OPERATOR, new Scope(codes(programmes), Set.of()));
    }

    public static As mis(String code, String... programmes) {
        return new As(new Actor(
                ActorId.of(code),
                ActorKind.MACHINE,
                MisCode.of(code),
                Set.of(Role.MIS_CLIENT),
                new Scope(codes(programmes), Set.of())));
    }

    public <T> T ask(Supplier<T> question) {
        return ScopedValue.where(Request.CURRENT, new Request(actor, Purpose.AUDIT, "test"))
                .call(question::get);
    }

    private static As in(Role role, Scope scope) {
        return new As(new Actor(ActorId.of("officer"), ActorKind.PERSON, null, Set.of(role), scope));
    }

    private static Set<ProgrammeCode> codes(String... programmes) {
        return Arrays.stream(programmes).map(ProgrammeCode::of).collect(toSet());
    }
}
