package dk.borgerblikket.soap.kontrakt;

import java.util.List;
import java.util.function.Supplier;
import javax.xml.namespace.QName;

/**
 * One namespace of a contract. An element lies in the namespace of the schema that declares it, so the schema it is made from
 * is what decides its name, not the type it stands in.
 *
 * @param praefiks prefix in what we write; senders may use any
 * @param navnerum the namespace
 */
public record Skema(String praefiks, String navnerum) {

    /** No limit on the number of occurrences. */
    public static final int UBEGRAENSET = Integer.MAX_VALUE;

    /** A type of this schema. */
    public Sammensat type(String navn, Led... led) {
        return new Sammensat(navn(navn), null, List.of(led));
    }

    /** A type of this schema that has the content of another before its own. */
    public Sammensat type(String navn, Sammensat basis, Led... led) {
        return new Sammensat(navn(navn), basis, List.of(led));
    }

    /** An element that is there once. */
    public Element en(String navn, Type type) {
        return element(navn, 1, 1, () -> type);
    }

    /** An element that may be missing. */
    public Element maaske(String navn, Type type) {
        return element(navn, 0, 1, () -> type);
    }

    /** An element that is there any number of times. */
    public Element flere(String navn, Type type) {
        return flere(navn, () -> type);
    }

    /** As {@link #flere(String, Type)}, for a type that has itself inside. */
    public Element flere(String navn, Supplier<Type> type) {
        return element(navn, 0, UBEGRAENSET, type);
    }

    /** An element that is there at most this many times. */
    public Element hoejst(int maks, String navn, Type type) {
        return element(navn, 0, maks, () -> type);
    }

    /** An element that is there at least once. */
    public Element mindstEn(String navn, Type type) {
        return element(navn, 1, UBEGRAENSET, () -> type);
    }

    private Element element(String navn, int min, int maks, Supplier<Type> type) {
        return new Element(navn(navn), min, maks, type);
    }

    private QName navn(String lokalt) {
        return new QName(navnerum, lokalt, praefiks);
    }
}
