/** Every no as an RFC 9457 problem, in English and Bangla. */
@NullMarked
package bd.spbmu.infra.web.problem;

import org.jspecify.annotations.NullMarked;
