package bd.spbmu.command.doubledipping;

import bd.spbmu.kernel.matching.PersonTraits;
import bd.spbmu.kernel.matching.Score;

/** How strongly two records look like one person. */
interface SamePerson {

    Score score(PersonTraits one, PersonTraits other);
}
