/** What has been agreed, for those who may tell only what is agreed. */
@NullMarked
package bd.spbmu.infra.searchstore.agreements;

import org.jspecify.annotations.NullMarked;
