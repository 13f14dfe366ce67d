package dk.borgerblikket.soap.kontrakt;

import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A small contract with everything in it that contracts can have. */
public final class Proevekontrakt {

    private static final Skema A = new Skema("a", "urn:a");
    private static final Skema B = new Skema("b", "urn:b");

    private static final Sammensat ID =
            A.type("IdType", Valg.mellem(A.en("Uuid", Simpel.UUID), A.en("Urn", Simpel.tekst(1, 5))));
    private static final Sammensat BASIS = A.type("BasisType", A.en("Id", ID), A.maaske("Note", Simpel.tekst(0, 10)));
    private static final Sammensat TRAE = B.type(
            "TraeType",
            B.maaske("operation", Simpel.enAf("AND", "OR")),
            Valg.mindstEn(B.flere("Blad", Simpel.TEKST), B.flere("Gren", () -> Proevekontrakt.TRAE)));
    private static final Sammensat LISTE = A.type(
            "ListeType",
            Udvidelser.med(
                    B.maaske("Kendt", B.type("KendtType", B.en("Tal", Simpel.HELTAL))), B.flere("Mange", Simpel.TEKST)),
            A.maaske("Aendret", Simpel.TIDSPUNKT));

    static final Sammensat TING = B.type(
            "TingType",
            BASIS,
            B.maaske("Aktiv", Simpel.BOOLSK),
            B.maaske("Fast", Simpel.SAND),
            B.maaske("Dag", Simpel.DATO),
            B.maaske("Tid", Simpel.TIDSPUNKT),
            B.maaske("Tal", Simpel.HELTAL),
            B.maaske("Bytes", Simpel.BASE64),
            B.maaske("Farve", Simpel.enAf("roed", "groen")),
            B.flere("Navn", Simpel.tekst(1, 5)),
            B.maaske("Trae", TRAE),
            A.maaske("Liste", LISTE));

    /** Things, and other things, in any order. */
    public static final Operation SEND = new Operation(
            "send",
            "urn:send",
            B.en("SendInput", B.type("SendInputType", Valg.blanding(B.flere("Ting", TING), B.flere("Andet", BASIS)))),
            B.en("SendOutput", B.type("SendOutputType", B.flere("Ting", TING))));

    /** The contract. */
    public static final Kontrakt KONTRAKT =
            new Kontrakt("urn:wsdl", "Proeve", "Port", "PortPortType", List.of(A, B), List.of(SEND));

    private Proevekontrakt() {}

    /** A message with this inside. */
    public static String besked(String indhold) {
        return "<b:SendInput xmlns:a='urn:a' xmlns:b='urn:b'>" + indhold + "</b:SendInput>";
    }

    static String ting(String indhold) {
        return "<b:Ting><a:Id><a:Urn>x</a:Urn></a:Id>" + indhold + "</b:Ting>";
    }

    static Laest laes(String besked) {
        try {
            return laeser(besked).alt();
        } catch (XMLStreamException ulaeselig) {
            throw new IllegalArgumentException(ulaeselig);
        }
    }

    static Beskedlaeser laeser(String besked) throws XMLStreamException {
        var xml = Xml.laes(new StringReader(besked));
        xml.next();
        return new Beskedlaeser(xml, SEND, () -> {});
    }
}
