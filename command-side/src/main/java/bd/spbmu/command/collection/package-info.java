/** What was taken down in the field without a connection, and comes in batches. */
@NullMarked
package bd.spbmu.command.collection;

import org.jspecify.annotations.NullMarked;
