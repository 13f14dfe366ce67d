package dk.borgerblikket.soap.kontrakt;

import java.util.List;
import java.util.function.Supplier;
import javax.xml.namespace.QName;

/**
 * An element.
 *
 * @param min smallest number of occurrences
 * @param maks largest number of occurrences
 * @param indhold its type, asked for late since a type may have itself inside
 */
public record Element(QName navn, int min, int maks, Supplier<Type> indhold) implements Led {

    /** Its type. */
    public Type type() {
        return indhold.get();
    }

    /** Name without namespace, which is its field name in JSON. */
    public String lokaltNavn() {
        return navn.getLocalPart();
    }

    /** Whether it can occur more than once, and so is an array in JSON. */
    public boolean gentages() {
        return maks > 1;
    }

    @Override
    public List<Element> alternativer() {
        return List.of(this);
    }

    @Override
    public int mindst() {
        return 1;
    }

    @Override
    public int hoejst() {
        return 1;
    }
}
