package dk.borgerblikket.lookup.kleimport;

import dk.borgerblikket.lookup.Opslagsfejl;
import dk.borgerblikket.lookup.Uuider;
import dk.borgerblikket.lookup.kle.Klassenummer;
import dk.borgerblikket.lookup.kle.Klassetekst;
import dk.borgerblikket.web.Fejl;
import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads small sets of classes: UTF-8, one class per line, {@code nummer;titel} or {@code nummer;titel;uuid}. A first
 * line with those words is a heading. A title with a semicolon stands in double quotes.
 */
final class KleCsvLaeser {

    private static final Pattern OVERSKRIFT =
            Pattern.compile("\"?nummer\"?;\"?titel\"?(;\"?uuid\"?)?", Pattern.CASE_INSENSITIVE);
    private static final int MAKS_FELTER = 3;
    private static final PakketTekst INGEN_TEKST = PakketTekst.af(Klassetekst.TOM);
    private static final String BOM = "\uFEFF";

    private final Klassesamler samler = new Klassesamler(this::fejl);
    private int linje;

    private KleCsvLaeser() {}

    /**
     * Reads the file to its end. Blocks while it does.
     *
     * @throws Fejl with the line when the file is not in order
     */
    static Udgavefil laes(InputStream fil) {
        return new KleCsvLaeser().laesLinjer(fil);
    }

    private Udgavefil laesLinjer(InputStream fil) {
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var laeser = new BufferedReader(new InputStreamReader(fil, utf8))) {
            for (var tekst = laeser.readLine(); tekst != null; tekst = laeser.readLine()) {
                linje++;
                laesLinje(linje == 1 && tekst.startsWith(BOM) ? tekst.substring(1) : tekst);
            }
        } catch (CharacterCodingException | CharConversionException ikkeUtf8) {
            throw new Fejl(Opslagsfejl.UGYLDIG_CSV, "Filen er ikke gemt som UTF-8.");
        } catch (IOException fejl) {
            throw new UncheckedIOException(fejl);
        }
        return new Udgavefil(null, samler.klasser());
    }

    private void laesLinje(String tekst) {
        if (tekst.isBlank() || linje == 1 && OVERSKRIFT.matcher(tekst.strip()).matches()) {
            return;
        }
        var felter = felter(tekst);
        if (felter.size() < 2 || felter.size() > MAKS_FELTER) {
            throw fejl("Linjen skal have formen nummer;titel.");
        }
        samler.tilfoej(
                Klassenummer.laes(felter.get(0)).orElseThrow(() -> fejl("Det første felt er ikke et KLE-nummer.")),
                felter.get(1),
                felter.size() < MAKS_FELTER || felter.get(2).isEmpty() ? null : uuid(felter.get(2)),
                null,
                INGEN_TEKST);
    }

    private List<String> felter(String tekst) {
        var felter = new ArrayList<String>(MAKS_FELTER);
        var felt = new StringBuilder();
        var iCitat = false;
        for (int i = 0; i < tekst.length(); i++) {
            var tegn = tekst.charAt(i);
            if (iCitat && tegn == '"' && i + 1 < tekst.length() && tekst.charAt(i + 1) == '"') {
                felt.append(tegn);
                i++;
            } else if (iCitat && tegn == '"') {
                iCitat = false;
            } else if (!iCitat && tegn == '"' && felt.toString().isBlank()) {
                iCitat = true;
            } else if (!iCitat && tegn == ';') {
                felter.add(felt.toString().strip());
                felt.setLength(0);
            } else {
                felt.append(tegn);
            }
        }
        if (iCitat) {
            throw fejl("Et anførselstegn mangler.");
        }
        felter.add(felt.toString().strip());
        return felter;
    }

    private UUID uuid(String tekst) {
        return Uuider.laes(tekst).orElseThrow(() -> fejl("Det tredje felt er ikke et UUID."));
    }

    private Fejl fejl(String besked) {
        return new Fejl(Opslagsfejl.UGYLDIG_CSV, linje == 0 ? besked : "Linje " + linje + ": " + besked);
    }
}
