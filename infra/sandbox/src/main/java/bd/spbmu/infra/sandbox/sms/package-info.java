/** Stands in for whoever carries short messages. */
@NullMarked
package bd.spbmu.infra.sandbox.sms;

import org.jspecify.annotations.NullMarked;
