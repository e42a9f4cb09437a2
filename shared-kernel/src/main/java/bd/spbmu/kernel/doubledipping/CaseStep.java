package bd.spbmu.kernel.doubledipping;

import bd.spbmu.kernel.Bilingual;
import bd.spbmu.kernel.access.ActorId;
import java.time.LocalDate;

/**
 * One step of a case: who took it, when and why, and what the beneficiary is told.
 *
 * @param reason in the officer's words; it speaks of the evidence, never names a person
 * @param letter its text without name and address, which are put above it when it is printed
 */
public record CaseStep(LocalDate on, ActorId by, String reason, Bilingual letter) {}
