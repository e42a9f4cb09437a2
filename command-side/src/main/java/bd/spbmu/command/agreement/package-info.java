/** Keeps what the registry agreed with MISs and sources: proposed by one officer, approved by another. */
@NullMarked
package bd.spbmu.command.agreement;

import org.jspecify.annotations.NullMarked;
