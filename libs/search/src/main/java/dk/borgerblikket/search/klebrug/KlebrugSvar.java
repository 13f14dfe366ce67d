package dk.borgerblikket.search.klebrug;

import java.util.List;

/** The use of the numbers that were asked about, in order of number, authority and sender. Numbers that nothing has are left out. */
public record KlebrugSvar(List<Klebrug> brug) {}
