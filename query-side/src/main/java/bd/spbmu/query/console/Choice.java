package bd.spbmu.query.console;

import bd.spbmu.kernel.Bilingual;

/** One entry of a list to choose from. */
public record Choice(String code, Bilingual name) {}
