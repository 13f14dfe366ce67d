package dk.borgerblikket.administration.klekonfiguration.udveksling;

import dk.borgerblikket.administration.Feltkontrol;
import dk.borgerblikket.administration.klekonfiguration.KleKonfigurationBesked;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a spreadsheet's text apart into rows and cells (RFC 4180 with semicolons). The file comes from outside: it has at
 * most so many rows and cells, and what cannot be read stops the reading with where and why.
 */
final class Regnearkslaeser {

    /**
     * A row of the file.
     *
     * @param nummer the line of the file on which it begins, from 1
     */
    record Raekke(int nummer, List<String> celler) {

        boolean erTom() {
            return celler.stream().allMatch(String::isBlank);
        }
    }

    /** The headings, and as many lines as a configuration can have. */
    private static final int MAKS_RAEKKER = KleKonfigurationBesked.MAKS_LINJER + 1;

    private static final int MAKS_CELLER = 50;

    /** Danish spreadsheets save as this when they are not told to use UTF-8. */
    private static final Charset REGNEARK = Charset.forName("windows-1252");

    private final String tekst;
    private final Feltkontrol felter;
    private final List<Raekke> raekker = new ArrayList<>();
    private List<String> celler = new ArrayList<>();
    private final StringBuilder celle = new StringBuilder();
    private int plads;
    private int linje = 1;
    private int begyndt = 1;

    private Regnearkslaeser(String tekst, Feltkontrol felter) {
        this.tekst = tekst;
        this.felter = felter;
    }

    /** The rows that have something in them; empty when the file cannot be read, and why is then left in {@code felter}. */
    static List<Raekke> laes(byte[] indhold, Feltkontrol felter) {
        return tekst(indhold, felter)
                .map(t -> new Regnearkslaeser(t, felter).raekker())
                .orElse(List.of());
    }

    private static Optional<String> tekst(byte[] indhold, Feltkontrol felter) {
        var tekst = afkodet(indhold);
        if (tekst.indexOf('\0') >= 0) {
            felter.fejl("fil", "Filen er ikke en tekstfil. Gem den som CSV (UTF-8)");
            return Optional.empty();
        }
        return Optional.of(tekst.startsWith(String.valueOf(Regnearksskriver.BOM)) ? tekst.substring(1) : tekst);
    }

    private static String afkodet(byte[] indhold) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(indhold))
                    .toString();
        } catch (CharacterCodingException ikkeUtf8) {
            return new String(indhold, REGNEARK);
        }
    }

    private List<Raekke> raekker() {
        while (plads < tekst.length()) {
            if (!laesCelle()) {
                return List.of();
            }
        }
        if (!celler.isEmpty() || !celle.isEmpty()) {
            afslutCelle();
            afslutRaekke();
        }
        return List.copyOf(raekker);
    }

    /** Reads a cell and what ends it; false when the reading has to stop. */
    private boolean laesCelle() {
        if (tekst.charAt(plads) == '"' && !laesCiteret()) {
            return false;
        }
        while (plads < tekst.length()) {
            var tegn = tekst.charAt(plads++);
            if (tegn == Regnearksskriver.SKILLETEGN) {
                afslutCelle();
                return celler.size() < MAKS_CELLER || stop("Der må højst være " + MAKS_CELLER + " kolonner");
            }
            if (tegn == '\n' || tegn == '\r') {
                if (tegn == '\r' && plads < tekst.length() && tekst.charAt(plads) == '\n') {
                    plads++;
                }
                linje++;
                afslutCelle();
                afslutRaekke();
                return raekker.size() <= MAKS_RAEKKER
                        || stop("Der må højst være " + KleKonfigurationBesked.MAKS_LINJER + " linjer");
            }
            celle.append(tegn);
        }
        return true;
    }

    /** Reads what stands between quotation marks; two of them are one in the text. */
    private boolean laesCiteret() {
        plads++;
        while (plads < tekst.length()) {
            var tegn = tekst.charAt(plads++);
            if (tegn == '"' && plads < tekst.length() && tekst.charAt(plads) == '"') {
                celle.append(tegn);
                plads++;
            } else if (tegn == '"') {
                return erSlutPaaCelle() || stop("Der står noget efter det afsluttende anførselstegn");
            } else {
                linje += tegn == '\n' ? 1 : 0;
                celle.append(tegn);
            }
        }
        return stop("Et anførselstegn mangler sin afslutning");
    }

    private boolean erSlutPaaCelle() {
        return plads == tekst.length()
                || tekst.charAt(plads) == Regnearksskriver.SKILLETEGN
                || tekst.charAt(plads) == '\n'
                || tekst.charAt(plads) == '\r';
    }

    private boolean stop(String hvorfor) {
        felter.fejl("raekke[" + begyndt + "]", hvorfor);
        return false;
    }

    private void afslutCelle() {
        celler.add(celle.toString());
        celle.setLength(0);
    }

    private void afslutRaekke() {
        var raekke = new Raekke(begyndt, List.copyOf(celler));
        if (!raekke.erTom()) {
            raekker.add(raekke);
        }
        celler = new ArrayList<>();
        begyndt = linje;
    }
}
