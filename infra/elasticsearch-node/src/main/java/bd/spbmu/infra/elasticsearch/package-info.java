/** A real Elasticsearch node for one machine: assembled from Maven Central, run as a child that never outlives its parent. */
@NullMarked
package bd.spbmu.infra.elasticsearch;

import org.jspecify.annotations.NullMarked;
