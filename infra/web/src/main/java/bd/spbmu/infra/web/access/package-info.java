/** Who asks: tokens, sign-in, the demo issuer, and the one check of every command. */
@NullMarked
package bd.spbmu.infra.web.access;

import org.jspecify.annotations.NullMarked;
