/** What every page shares: language, figures as a reader expects them, who is signed in, plain words for a problem. */
@NullMarked
package bd.spbmu.query.console;

import org.jspecify.annotations.NullMarked;
