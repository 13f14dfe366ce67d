package dk.borgerblikket.soap.kontrakt;

import java.util.List;

/**
 * An extension point ({@code xs:any} of other namespaces). What is known in this place is read like any element. The rest is
 * kept word by word, as texts in the field {@value #ANDRE}.
 *
 * @param alternativer the elements that are known here
 */
public record Udvidelser(List<Element> alternativer) implements Led {

    /** JSON field of the elements that are not known here: a list of XML texts that each stand by themselves. */
    public static final String ANDRE = "Andre";

    public Udvidelser {
        alternativer = List.copyOf(alternativer);
    }

    /** An extension point where these are known. */
    public static Udvidelser med(Element... kendte) {
        return new Udvidelser(List.of(kendte));
    }

    @Override
    public int mindst() {
        return 0;
    }

    @Override
    public int hoejst() {
        return Skema.UBEGRAENSET;
    }
}
