/** The store of views in Elasticsearch: an embedded node or a cluster, its indices, and how far they have followed the log. */
@NullMarked
package bd.spbmu.infra.searchstore;

import org.jspecify.annotations.NullMarked;
