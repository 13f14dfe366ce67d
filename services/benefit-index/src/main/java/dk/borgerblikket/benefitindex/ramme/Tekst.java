package dk.borgerblikket.benefitindex.ramme;

/** What a sender is told when a field breaks the schema (rule B-01). */
public final class Tekst {

    public static final String MANGLER = "B-01: feltet skal udfyldes";
    public static final String HOEJST_36 = "B-01: feltet må have højst 36 tegn";
    public static final String HOEJST_50 = "B-01: feltet må have højst 50 tegn";
    public static final String HOEJST_255 = "B-01: feltet må have højst 255 tegn";
    public static final String HOEJST_1024 = "B-01: feltet må have højst 1024 tegn";
    public static final String HOEJST_4096 = "B-01: feltet må have højst 4096 tegn";
    public static final String FRA_1_TIL_36 = "B-01: feltet skal have 1-36 tegn";
    public static final String FRA_1_TIL_50 = "B-01: feltet skal have 1-50 tegn";
    public static final String FRA_1_TIL_255 = "B-01: feltet skal have 1-255 tegn";
    public static final String HOEJST_TO = "B-01: feltet må forekomme højst to gange";
    public static final String OTTE_CIFRE = "B-01: et CVR-nummer har otte cifre";

    private Tekst() {}
}
