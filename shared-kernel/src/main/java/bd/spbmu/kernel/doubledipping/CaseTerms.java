package bd.spbmu.kernel.doubledipping;

import java.time.LocalDate;

/**
 * The deadlines of a case.
 *
 * @param from first day steps are taken by them
 * @param graceDays from the notice to the earliest suspension
 * @param appealDays from a suspension or a cancellation to the last day of an appeal
 * @param source order or rule they rest on
 */
public record CaseTerms(CaseTermsId id, LocalDate from, int graceDays, int appealDays, String source) {}
