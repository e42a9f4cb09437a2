/** Files on disk: read as they come, kept sealed, worked through line by line. */
@NullMarked
package bd.spbmu.infra.files;

import org.jspecify.annotations.NullMarked;
