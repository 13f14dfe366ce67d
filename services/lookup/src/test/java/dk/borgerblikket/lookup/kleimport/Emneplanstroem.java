package dk.borgerblikket.lookup.kleimport;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An invented Emneplan of any size, written while it is read, so that it never exists in full. */
final class Emneplanstroem extends InputStream {

    private static final String HOVED = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<KLE-Emneplan>\n"
            + "<UdgivelsesDato>2025-05-01</UdgivelsesDato>\n<Hovedgruppe>\n"
            + "<HovedgruppeNr>32</HovedgruppeNr><HovedgruppeTitel>Opdigtet</HovedgruppeTitel>\n"
            + "<Gruppe><GruppeNr>32.24</GruppeNr><GruppeTitel>Opdigtet</GruppeTitel>\n";
    private static final String HALE = "</Gruppe></Hovedgruppe></KLE-Emneplan>\n";
    private static final String AFSNIT = "<p>Vejledning med <i>markup</i> &amp; æøå om 32.24.48. </p>";

    private final int emner;
    private final String vejledning;
    private int naeste = -1;
    private byte[] stykke = new byte[0];
    private int plads;
    private long laest;

    private Emneplanstroem(int emner, String vejledning) {
        this.emner = emner;
        this.vejledning = vejledning;
    }

    /** @param vejledning characters of guidance in each subject */
    static Emneplanstroem med(int emner, int vejledning) {
        return new Emneplanstroem(emner, AFSNIT.repeat(vejledning / AFSNIT.length() + 1));
    }

    private String stykke(int nr) {
        if (nr < 0 || nr == emner) {
            return nr < 0 ? HOVED : HALE;
        }
        return String.format(
                Locale.ROOT,
                "<Emne><EmneNr>%02d.%02d.%02d</EmneNr><EmneTitel>Opdigtet emne %d</EmneTitel>"
                        + "<EmneVejledning><VejledningTekst>%s</VejledningTekst></EmneVejledning>"
                        + "<EmneRetskildeReference><RetskildeTitel>Lov %d</RetskildeTitel></EmneRetskildeReference>"
                        + "<BevaringJaevnfoerArkivloven>K</BevaringJaevnfoerArkivloven>"
                        + "<SletningJaevnfoerPersondataloven>P1825D</SletningJaevnfoerPersondataloven>"
                        + "<EmneFilter><FilterTitel>JobcenterDelplan</FilterTitel></EmneFilter>"
                        + "<EmneStikord><Orden>1</Orden><Tekst>Stikord %d</Tekst></EmneStikord>"
                        + "<EmneStikord><Orden>2</Orden><Tekst>Et andet ord, emne %d</Tekst></EmneStikord>"
                        + "<UUID>00000000-0000-4000-8000-%012d</UUID></Emne>%n",
                nr / 10_000,
                nr / 100 % 100,
                nr % 100,
                nr,
                vejledning,
                nr,
                nr,
                nr,
                nr);
    }

    long laest() {
        return laest;
    }

    @Override
    public int read() {
        var en = new byte[1];
        return read(en, 0, 1) < 0 ? -1 : en[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int fra, int antal) {
        while (plads == stykke.length) {
            if (naeste > emner) {
                return -1;
            }
            stykke = stykke(naeste++).getBytes(StandardCharsets.UTF_8);
            plads = 0;
        }
        var kopieret = Math.min(antal, stykke.length - plads);
        System.arraycopy(stykke, plads, buffer, fra, kopieret);
        plads += kopieret;
        laest += kopieret;
        return kopieret;
    }
}
