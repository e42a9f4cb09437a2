package bd.spbmu.kernel.matching;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is compared. Written in lower case into stored evidence, so never rename one. */
enum Field {
    NAME(null),
    MOTHER(Group.PARENTS),
    FATHER(Group.PARENTS),
    BIRTH_DATE(null),
    PLACE(Group.HOUSEHOLD),
    MOBILE(Group.HOUSEHOLD),
    ACCOUNT(Group.HOUSEHOLD),
    IDENTIFIER(null);

    private final @Nullable Group group;

    Field(@Nullable Group group) {
        this.group = group;
    }

    /** Fields that move together: their sum is capped. */
    @Nullable
    Group group() {
        return group;
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    enum Group {
        PARENTS,
        HOUSEHOLD;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
