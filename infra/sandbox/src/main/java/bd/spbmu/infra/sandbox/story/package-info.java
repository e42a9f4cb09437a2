/** The whole main job as a story, played through the HTTP API alone and checked at every step. */
@NullMarked
package bd.spbmu.infra.sandbox.story;

import org.jspecify.annotations.NullMarked;
