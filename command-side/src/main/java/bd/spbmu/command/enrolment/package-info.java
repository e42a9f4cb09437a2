/** Enrols persons in programmes; decides double dipping in the one stream of a person. */
@NullMarked
package bd.spbmu.command.enrolment;

import org.jspecify.annotations.NullMarked;
