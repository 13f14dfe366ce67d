package dk.borgerblikket.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An invented release of KLE, built as KL's file is, with as much text: some 3,700 bytes for each subject. Ten subjects to a
 * group and ten groups to a main group.
 *
 * @param emner number of subjects, at most 10,000
 */
record Emneplan(int emner) {

    private static final int PR_GRUPPE = 10;
    private static final int PR_HOVEDGRUPPE = 100;
    private static final String AFSNIT = """
            <p>Sager om <b>opdigtede</b> forhold &amp; det, der hører til; se også <a href="https://example.dk/vejledning?emne=%1$s">
            vejledningen om %1$s</a>. Her journaliseres ansøgninger, afgørelser og klager over afgørelser.</p>
            """;

    Emneplan {
        if (emner > PR_HOVEDGRUPPE * PR_HOVEDGRUPPE) {
            throw new IllegalArgumentException("Der er ikke numre til så mange emner: " + emner);
        }
    }

    /** The number of a subject, counted from 0. */
    static String nummer(int emne) {
        return String.format(
                Locale.ROOT, "%02d.%02d.%02d", emne / PR_HOVEDGRUPPE, emne / PR_GRUPPE % PR_GRUPPE, emne % PR_GRUPPE);
    }

    /** The UUID of a class. */
    static UUID uuid(String nummer) {
        return UUID.nameUUIDFromBytes(("klasse " + nummer).getBytes(UTF_8));
    }

    List<String> numre() {
        return IntStream.range(0, emner).mapToObj(Emneplan::nummer).toList();
    }

    /** The file of a release. Every fiftieth subject has a title of its own in each. */
    byte[] fil(LocalDate dato) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<KLE-Emneplan>\n<UdgivelsesDato>" + dato
                        + "</UdgivelsesDato>\n" + dele(0, emner, PR_HOVEDGRUPPE, fra -> hovedgruppe(fra, dato))
                        + "</KLE-Emneplan>\n")
                .getBytes(UTF_8);
    }

    private static String dele(int fra, int til, int skridt, IntFunction<String> del) {
        return IntStream.iterate(fra, nr -> nr < til, nr -> nr + skridt)
                .mapToObj(del)
                .collect(Collectors.joining());
    }

    private String hovedgruppe(int fra, LocalDate dato) {
        var nummer = nummer(fra).substring(0, 2);
        return "<Hovedgruppe><HovedgruppeNr>%1$s</HovedgruppeNr><HovedgruppeTitel>Hovedgruppe %1$s</HovedgruppeTitel><UUID>%2$s</UUID>\n%3$s</Hovedgruppe>\n"
                .formatted(
                        nummer,
                        uuid(nummer),
                        dele(fra, Math.min(emner, fra + PR_HOVEDGRUPPE), PR_GRUPPE, gruppe -> gruppe(gruppe, dato)));
    }

    private String gruppe(int fra, LocalDate dato) {
        var nummer = nummer(fra).substring(0, 5);
        return "<Gruppe><GruppeNr>%1$s</GruppeNr><GruppeTitel>Gruppe %1$s</GruppeTitel><UUID>%2$s</UUID>\n%3$s</Gruppe>\n"
                .formatted(
                        nummer, uuid(nummer), dele(fra, Math.min(emner, fra + PR_GRUPPE), 1, emne -> emne(emne, dato)));
    }

    private static String emne(int emne, LocalDate dato) {
        var nummer = nummer(emne);
        return """
                <Emne><EmneNr>%1$s</EmneNr><EmneTitel>Opdigtet emne %1$s%2$s</EmneTitel>
                <EmneVejledning><VejledningTekst>%3$s</VejledningTekst></EmneVejledning>
                <EmneRetskildeReference><RetskildeTitel>Lov om opdigtede forhold</RetskildeTitel>
                <ParagrafEllerKapitel>§ %4$d</ParagrafEllerKapitel><RetsinfoAccessionsNr>A%4$08d</RetsinfoAccessionsNr>
                <RetsinfoURL>https://example.dk/lov/%4$d</RetsinfoURL></EmneRetskildeReference>
                <EmneAdministrativInfo><OprettetDato>2011-01-01</OprettetDato></EmneAdministrativInfo>
                <BevaringJaevnfoerArkivloven>K</BevaringJaevnfoerArkivloven>
                <SletningJaevnfoerPersondataloven>P1825D</SletningJaevnfoerPersondataloven>
                <EmneStikord><Orden>1</Orden><Tekst>Opdigtet stikord %4$d</Tekst></EmneStikord>
                <EmneStikord><Orden>2</Orden><Tekst>Endnu et stikord %1$s</Tekst></EmneStikord>
                <UUID>%5$s</UUID></Emne>
                """.formatted(
                        nummer,
                        emne % 50 == 0 ? " fra " + dato : "",
                        AFSNIT.formatted(nummer).repeat(11),
                        emne,
                        uuid(nummer));
    }
}
