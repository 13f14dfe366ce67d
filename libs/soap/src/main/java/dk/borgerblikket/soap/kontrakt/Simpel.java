package dk.borgerblikket.soap.kontrakt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value: a built-in type of XML Schema and what is allowed of it.
 *
 * @param vaerdier the allowed ones; empty for any
 * @param moenster regular expression that means the same in Java and in XML Schema; null for any
 * @param fast the only value, which is also the value of an empty element; null for any
 * @param forventning what is expected, in Danish, to stand after the path
 */
public record Simpel(
        Grundtype grundtype,
        List<String> vaerdier,
        @Nullable Pattern moenster,
        int minLaengde,
        int maksLaengde,
        @Nullable String fast,
        String forventning)
        implements Type {

    /** Any text. */
    public static final Simpel TEKST =
            new Simpel(Grundtype.STRENG, List.of(), null, 0, Skema.UBEGRAENSET, null, "skal være tekst");
    /** True or false. */
    public static final Simpel BOOLSK = af(Grundtype.BOOLSK, "skal være true eller false");
    /** A whole number. */
    public static final Simpel HELTAL = af(Grundtype.HELTAL, "skal være et heltal på højst 18 cifre");
    /** A date. */
    public static final Simpel DATO = af(Grundtype.DATO, "skal være en dato som 2020-06-02");
    /** A moment; without a time zone it is meant in Danish local time. */
    public static final Simpel TIDSPUNKT =
            af(Grundtype.TIDSPUNKT, "skal være et tidspunkt som 2020-06-02T14:30:00+02:00");
    /** Bytes. */
    public static final Simpel BASE64 = af(Grundtype.BASE64, "skal være base64");
    /** Always true. */
    public static final Simpel SAND =
            new Simpel(Grundtype.BOOLSK, List.of(), null, 0, Skema.UBEGRAENSET, "true", "skal være true");
    /** A UUID, in capitals or not. */
    public static final Simpel UUID = moenster(
            "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}", "skal være et UUID");

    public Simpel {
        vaerdier = List.copyOf(vaerdier);
    }

    /** Text of a limited number of characters. */
    public static Simpel tekst(int min, int maks) {
        var forventning = min == 0 ? "må højst have " + maks + " tegn" : "skal have " + min + "-" + maks + " tegn";
        return new Simpel(Grundtype.STRENG, List.of(), null, min, maks, null, forventning);
    }

    /** One of these texts. */
    public static Simpel enAf(String... vaerdier) {
        return new Simpel(
                Grundtype.STRENG,
                List.of(vaerdier),
                null,
                0,
                Skema.UBEGRAENSET,
                null,
                "skal være en af: " + String.join(" | ", vaerdier));
    }

    /** Text of this form. */
    public static Simpel moenster(String moenster, String forventning) {
        return new Simpel(
                Grundtype.STRENG, List.of(), Pattern.compile(moenster), 0, Skema.UBEGRAENSET, null, forventning);
    }

    private static Simpel af(Grundtype grundtype, String forventning) {
        return new Simpel(grundtype, List.of(), null, 0, Skema.UBEGRAENSET, null, forventning);
    }

    /** The value in JSON, or null when the text is not what is expected. */
    @Nullable
    JsonNode laes(String tekst) {
        var vaerdi = grundtype.laes(fast != null && tekst.isEmpty() ? fast : tekst);
        return vaerdi != null && tilladt(tekst) && (fast == null || fast.equals(vaerdi.asText())) ? vaerdi : null;
    }

    /** The value in XML, or null when the contract cannot hold it. */
    @Nullable
    String skriv(JsonNode vaerdi) {
        var tekst = grundtype.skriv(vaerdi);
        return tekst == null || laes(tekst) == null ? null : tekst;
    }

    private boolean tilladt(String tekst) {
        return (vaerdier.isEmpty() || vaerdier.contains(tekst))
                && (moenster == null || moenster.matcher(tekst).matches())
                && laengde(tekst);
    }

    /** Characters as XML Schema counts them: code points. */
    private boolean laengde(String tekst) {
        if (minLaengde == 0 && tekst.length() <= maksLaengde) {
            return true;
        }
        var tegn = tekst.codePointCount(0, tekst.length());
        return tegn >= minLaengde && tegn <= maksLaengde;
    }
}
