/** The shape of answers: pages, tables, and how fresh they are. */
@NullMarked
package bd.spbmu.query.answer;

import org.jspecify.annotations.NullMarked;
