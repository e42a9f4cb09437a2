package bd.spbmu.kernel.application;

import bd.spbmu.kernel.Sealed;

/** What an officer told an applicant, in both languages, sealed: it may speak of the person. */
public record SealedWords(Sealed en, Sealed bn) {}
