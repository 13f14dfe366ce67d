package dk.borgerblikket.benefitindex.regler;

import dk.borgerblikket.validation.Indekskrav;

/** What the rules of the benefit index demand. */
public enum Krav implements Indekskrav {
    REGISTRERING(Regel.B_01),
    LISTE(Regel.B_01),
    TIDSPUNKT_I_OPDATERING(Regel.B_01),
    MINDST_TEGN(Regel.B_01),
    HOEJST_TEGN(Regel.B_01),
    CVR_CIFRE(Regel.B_01),
    HOEJST_TO(Regel.B_01),
    ANDRE_ANTAL(Regel.B_01),
    ANDRE_TEGN(Regel.B_01),
    ANDRE_ELEMENT(Regel.B_01),
    MINDST_EN_YDELSE(Regel.B_01),
    MASTER_ER_AFSENDEREN(Regel.B_01),
    TIDSPUNKT(Regel.B_02),
    LIVSCYKLUSKODE(Regel.B_02),
    BRUGERREF(Regel.B_02),
    STSTIDSPUNKT(Regel.B_02),
    FRA_ER_TIDSPUNKT(Regel.B_03),
    TIL_ER_UENDELIG(Regel.B_03),
    BEVILLINGENS_NOEGLE(Regel.B_04),
    FOELSOMHED(Regel.B_04_FOELSOMHED),
    YDELSENS_ID(Regel.B_05_ID),
    YDELSENS_ID_ENTYDIGT(Regel.B_05_ID),
    YDELSENS_MASTER(Regel.B_05_MASTER),
    YDELSENS_FELT(Regel.B_05),
    YDELSENS_KLE(Regel.B_05),
    YDELSENS_AFSENDER(Regel.B_05),
    SLUT_FOER_START(Regel.B_06),
    PLAN_I_YDELSEN(Regel.B_06),
    PLANENS_FELT(Regel.B_07),
    BEVILLINGENS_EJER(Regel.B_08_EJER),
    BEVILLINGENS_EJER_ER_AFSENDERENS(Regel.B_08_EJER),
    BEVILLINGENS_RELATION(Regel.B_08),
    BEVILLINGENS_RELATION_EN_GANG(Regel.B_08),
    BEVILLINGENS_RELATIONSFELT(Regel.B_08),
    SAGENS_UUID(Regel.B_08),
    INDEKSETS_FELT(Regel.B_09),
    INGEN_MEDDELELSE(Regel.B_09),
    EFFEKTUERINGENS_FELT(Regel.E_01),
    MINDST_EN_LINJE(Regel.E_02),
    LINJENS_FELT(Regel.E_02),
    LINJENS_INDEKS_ENTYDIGT(Regel.E_02),
    LINJENS_KLE(Regel.E_02),
    LINJENS_REFERENCE(Regel.E_02),
    SUM_AF_LINJER(Regel.E_03),
    SENDT_HOEJST_EFTER_SKAT(Regel.E_04),
    SENDT_TEKST(Regel.E_04),
    UDBETALT_TEKST(Regel.E_05),
    AFDELING_ER_ENHED(Regel.E_06),
    EFFEKTUERINGENS_EJER(Regel.E_07_EJER),
    EFFEKTUERINGENS_EJER_ER_AFSENDERENS(Regel.E_07_EJER),
    EFFEKTUERINGENS_MASTER(Regel.E_07_MASTER),
    EFFEKTUERINGENS_RELATION(Regel.E_07),
    EFFEKTUERINGENS_RELATION_EN_GANG(Regel.E_07),
    INTET_INDEKS(Regel.E_07),
    INGEN_SYSTEMURI(Regel.E_07),
    MODTAGERENS_URN(Regel.E_08),
    YDELSEN_FINDES(Regel.E_09);

    private final Regel regel;

    Krav(Regel regel) {
        this.regel = regel;
    }

    @Override
    public Regel regel() {
        return regel;
    }
}
