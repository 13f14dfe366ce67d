package dk.borgerblikket.benefitindex.ramme;

/** What a sender is told when a message lacks what it takes to tell of its objects one by one (rule B-01). */
public final class Tekst {

    public static final String MANGLER = "B-01: feltet skal udfyldes";
    public static final String HOEJST_1024 = "B-01: feltet må have højst 1024 tegn";

    private Tekst() {}
}
