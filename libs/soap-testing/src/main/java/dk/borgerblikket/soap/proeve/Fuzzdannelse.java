package dk.borgerblikket.soap.proeve;

import dk.borgerblikket.soap.kontrakt.Element;
import dk.borgerblikket.soap.kontrakt.Grundtype;
import dk.borgerblikket.soap.kontrakt.Sammensat;
import dk.borgerblikket.soap.kontrakt.Simpel;
import dk.borgerblikket.soap.kontrakt.Udvidelser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes messages from the contract's table, and spoils them. The same seed makes the same messages. */
public final class Fuzzdannelse {

    private static final int MAKS_DYBDE = 14;
    private static final String[] UUIDER = {
        "f0000000-0000-4000-8000-000000000001",
        "F0000000-0000-4000-8000-000000000002",
        "f0000000-0000-4000-8000-000000000003",
    };
    private static final String[] TIDER = {
        "2020-06-02T14:30:00+02:00",
        "2026-01-01T00:00:00Z",
        "1999-12-31T23:59:59.999999999-14:00",
        "2020-02-29T12:00:00"
    };
    /** What no field expects, or every field might meet. */
    private static final String[] SKAEVE = {
        "",
        " ",
        "0",
        "-1",
        "1e400",
        "99999999999999999999999999999999",
        "-0007",
        "true",
        "NaN",
        "null",
        "{}",
        "[]",
        "9999-12-31T23:59:59Z",
        "10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "2020-02-30T00:00:00Z",
        "2020-13-01",
        "f0000000-0000-4000-8000-00000000000",
        "urn:oio:cpr-nr:0123456789",
        "URN:Empty",
        "'; DROP TABLE objekt; --",
        "\u202Eomvendt",
        "e\u0301\u0301\u0301",
        "😀".repeat(60),
        "\uFFFD\uFEFF",
        "æ".repeat(5000),
        "%s%n{0}${x}",
        "QUJD",
        "AAAA====",
        "\u0085\u2028",
        "../../etc/passwd",
        "<b>&amp;</b>"
    };

    private static final Map<Grundtype, String[]> NAESTEN = Map.of(
            Grundtype.DATO,
            new String[] {"2020-02-30", "2020-13-01", "0000-01-01", "2020-6-2", "99999-01-01", "-2020-01-01"},
            Grundtype.TIDSPUNKT,
            new String[] {
                "2020-02-30T00:00:00Z",
                "2020-01-01T25:00:00Z",
                "9999-12-31T24:00:00Z",
                "0001-01-01T00:00:00+14:00",
                "9999-12-31T23:59:59-14:00",
                "2020-01-01T00:00:00+15:00",
                "2020-01-01T00:00:00.12345678901234Z"
            },
            Grundtype.HELTAL,
            new String[] {"999999999999999999", "-999999999999999999", "9223372036854775808", "+5", "2147483648"},
            Grundtype.BOOLSK,
            new String[] {"TRUE", "2", "ja"},
            Grundtype.BASE64,
            new String[] {"Q", "QQ==", "QUJD=", "=", "Q Q = ="},
            Grundtype.STRENG,
            new String[] {"x".repeat(51), "x".repeat(256), "æ".repeat(4097), "\u0085", "a\tb\nc"});

    private final Random tilfaeldig;

    public Fuzzdannelse(long froe) {
        this.tilfaeldig = new Random(froe);
    }

    /** An element of a message, as it can be spoilt. */
    public static final class Knude {
        String navnerum;
        String navn;
        String attributter = "";

        @Nullable
        String tekst;

        @Nullable
        Simpel type;

        final List<Knude> boern = new ArrayList<>();

        Knude(String navnerum, String navn) {
            this.navnerum = navnerum;
            this.navn = navn;
        }

        /** The element as XML. */
        public String xml() {
            var ud = new StringBuilder();
            skriv(ud);
            return ud.toString();
        }

        private void skriv(StringBuilder ud) {
            ud.append('<')
                    .append(navn)
                    .append(" xmlns=\"")
                    .append(navnerum)
                    .append('"')
                    .append(attributter)
                    .append('>');
            if (tekst != null) {
                ud.append(tekst.replace("&", "&amp;").replace("<", "&lt;"));
            }
            boern.forEach(barn -> barn.skriv(ud));
            ud.append("</").append(navn).append('>');
        }

        private void saml(List<Knude> alle) {
            alle.add(this);
            boern.forEach(barn -> barn.saml(alle));
        }
    }

    /** A message that is as the contract says. */
    public Knude besked(Element element) {
        return knude(element, 0);
    }

    private Knude knude(Element element, int dybde) {
        var knude = new Knude(element.navn().getNamespaceURI(), element.lokaltNavn());
        switch (element.type()) {
            case Simpel simpel -> {
                knude.type = simpel;
                knude.tekst = vaerdi(simpel);
            }
            case Sammensat sammensat -> indhold(sammensat, knude, dybde);
        }
        return knude;
    }

    private void indhold(Sammensat type, Knude knude, int dybde) {
        for (var led : type.led()) {
            var alternativer = led.alternativer();
            if (alternativer.isEmpty()) {
                continue;
            }
            if (led instanceof Udvidelser) {
                alternativer.forEach(kendt -> flere(kendt, knude, dybde));
            } else {
                var gange = Math.max(led.mindst(), Math.min(led.hoejst(), 1 + tilfaeldig.nextInt(2)));
                for (var i = 0; i < gange; i++) {
                    flere(alternativer.get(tilfaeldig.nextInt(alternativer.size())), knude, dybde);
                }
            }
        }
    }

    private void flere(Element element, Knude knude, int dybde) {
        var lyst = dybde < MAKS_DYBDE && tilfaeldig.nextInt(10) < 7
                ? 1 + (element.gentages() ? tilfaeldig.nextInt(2) : 0)
                : 0;
        for (var i = 0; i < Math.max(element.min(), lyst); i++) {
            knude.boern.add(knude(element, dybde + 1));
        }
    }

    private String vaerdi(Simpel type) {
        if (!type.vaerdier().isEmpty()) {
            return en(type.vaerdier().toArray(String[]::new));
        }
        if (type.fast() != null) {
            return type.fast();
        }
        if (type.equals(Simpel.UUID)) {
            return en(UUIDER);
        }
        return switch (type.grundtype()) {
            case BOOLSK -> en("true", "false", "1", "0");
            case HELTAL -> String.valueOf(tilfaeldig.nextInt(200) - 1);
            case DATO -> en("2020-06-02", "2020-06-02Z");
            case TIDSPUNKT -> en(TIDER);
            case BASE64 -> "QUJD";
            case STRENG -> type.moenster() == null ? en("a", "27.35.04", "urn:x", "Æ&<ø>") : cifre(type.moenster());
        };
    }

    /** The contracts have no other patterns than those of numbers. */
    private static String cifre(Pattern moenster) {
        return Stream.of("22222222", "2222222222", "22")
                .filter(moenster.asMatchPredicate())
                .findFirst()
                .orElseThrow();
    }

    String en(String... vaerdier) {
        return vaerdier[tilfaeldig.nextInt(vaerdier.length)];
    }

    int tal(int under) {
        return tilfaeldig.nextInt(under);
    }

    /** A value that is nearly one of this type, or not at all. */
    private String skaev(Simpel type) {
        return tilfaeldig.nextBoolean() ? en(NAESTEN.get(type.grundtype())) : en(SKAEVE);
    }

    /** A value that is nearly one of some type, or of none. */
    String skaev() {
        var typer = Grundtype.values();
        return tilfaeldig.nextBoolean() ? en(NAESTEN.get(typer[tilfaeldig.nextInt(typer.length)])) : en(SKAEVE);
    }

    /** Spoils the message in one to three places. */
    public void oedelaeg(Knude rod) {
        for (var i = tilfaeldig.nextInt(3); i >= 0; i--) {
            var alle = new ArrayList<Knude>();
            rod.saml(alle);
            enFejl(alle.get(tilfaeldig.nextInt(alle.size())));
        }
    }

    /** Spoils each child of the message by itself. */
    public void oedelaegIndhold(Knude rod) {
        rod.boern.forEach(this::oedelaeg);
    }

    private void enFejl(Knude knude) {
        if (knude.type != null && tilfaeldig.nextInt(10) < 7) {
            knude.tekst = skaev(knude.type);
            return;
        }
        var boern = knude.boern;
        switch (tilfaeldig.nextInt(9)) {
            case 0 -> {
                if (!boern.isEmpty()) {
                    boern.remove(tilfaeldig.nextInt(boern.size()));
                }
            }
            case 1 -> {
                if (!boern.isEmpty()) {
                    boern.add(boern.get(tilfaeldig.nextInt(boern.size())));
                }
            }
            case 2 -> Collections.shuffle(boern, tilfaeldig);
            case 3 ->
                knude.navn = en("UUIDIdentifikator", "Registrering", "Ukendt", "a0101011234", knude.navn.toUpperCase());
            case 4 ->
                knude.navnerum = en("urn:oio:sagdok:3.0.0", "urn:oio:sts:generelledefinitioner:6", "urn:ukendt", "");
            case 5 -> knude.attributter = " x='1'";
            case 6 -> knude.attributter = " xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'";
            default -> knude.tekst = en(SKAEVE);
        }
    }
}
