/** Divisions, districts and upazilas by their BBS geocode. */
@NullMarked
package bd.spbmu.kernel.place;

import org.jspecify.annotations.NullMarked;
