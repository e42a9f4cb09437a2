package bd.spbmu.command.application;

import bd.spbmu.kernel.application.ApplicationId;
import java.time.Instant;

/** Which application took the place of an identifier, and when. */
record OpeningHolder(ApplicationId by, Instant at) {}
