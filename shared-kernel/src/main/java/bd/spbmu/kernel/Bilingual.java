package bd.spbmu.kernel;

/** A public text in both languages of the registry. */
public record Bilingual(String en, String bn) {}
